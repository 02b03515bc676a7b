import type { Field } from './form.ts';
import * as help from './help.ts';
import { amount } from './types.ts';

/** The four public-funding amounts, the same in every sheet form: granted and realised, share of EU and state and total. */
export const fundingFields: Field[] = [
  {
    label: 'Myönnetty EU- ja valtion rahoitus',
    type: amount,
    required: 'always',
    role: 'granted',
    help: help.granted,
    example: '93 700',
  },
  {
    label: 'Toteutunut EU- ja valtion rahoitus',
    type: amount,
    required: 'ended',
    role: 'actual',
    help: help.actual,
    example: '92 809',
  },
  {
    label: 'Suunniteltu julkinen rahoitus yhteensä',
    type: amount,
    required: 'always',
    role: 'plannedTotal',
    help: help.plannedTotal,
    example: '206 370',
  },
  {
    label: 'Toteutunut julkinen rahoitus yhteensä',
    type: amount,
    required: 'ended',
    role: 'actualTotal',
    help: help.actualTotal,
    example: '204 425',
  },
];
