import type { Field } from './form.ts';
import * as help from './help.ts';
import { amount } from './types.ts';

/** An amount as it would be written in each of the four fields. */
export interface FundingExamples {
  readonly granted: string;
  readonly actual: string;
  readonly plannedTotal: string;
  readonly actualTotal: string;
}

/** The four public-funding amounts, the same in every sheet form: granted and realised, share of EU and state and total. */
export function fundingFields(examples: FundingExamples): Field[] {
  return [
    {
      label: 'Myönnetty EU- ja valtion rahoitus',
      type: amount,
      required: 'always',
      role: 'granted',
      help: help.granted,
      example: examples.granted,
    },
    {
      label: 'Toteutunut EU- ja valtion rahoitus',
      type: amount,
      required: 'ended',
      role: 'actual',
      help: help.actual,
      example: examples.actual,
    },
    {
      label: 'Suunniteltu julkinen rahoitus yhteensä',
      type: amount,
      required: 'always',
      role: 'plannedTotal',
      help: help.plannedTotal,
      example: examples.plannedTotal,
    },
    {
      label: 'Toteutunut julkinen rahoitus yhteensä',
      type: amount,
      required: 'ended',
      role: 'actualTotal',
      help: help.actualTotal,
      example: examples.actualTotal,
    },
  ];
}
