import type { Form } from '../forms/form.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { projectCodeOf } from './identifiers.ts';

/** What a sheet says it is. */
export interface Summary {
  readonly form: Form | undefined;
  /** The project code in its canonical writing; `undefined` when it is missing or none of the form's. */
  readonly code: string | undefined;
}

/** What a sheet says it is. */
export function summaryOf(sheet: Sheet): Summary {
  return { form: sheet.index?.form, code: projectCodeOf(sheet) };
}
