import type { Form } from '../forms/form.ts';
import { headingText } from '../forms/heading.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { countRequired, type RequiredPart } from './completeness.ts';
import { draftOf } from './draft.ts';
import { projectCodeOf } from './identifiers.ts';

/** What a sheet says it is. */
export interface Summary {
  readonly form: Form | undefined;
  /** The project code in its canonical writing; `undefined` when it is missing or none of the form's. */
  readonly code: string | undefined;
  /** How far a draft is; `undefined` of a finished sheet. */
  readonly progress: Progress | undefined;
}

/** How far a sheet is that is being written. */
export interface Progress {
  /** How many of the required things are there. */
  readonly filled: number;
  readonly required: number;
  /** What is still to be written, by name, in the form's order; none twice. */
  readonly next: readonly string[];
}

/** How far a draft is; `undefined` of a finished sheet. */
export function progressOf(sheet: Sheet): Progress | undefined {
  const draft = draftOf(sheet);
  const form = sheet.index?.form;
  if (!draft || !form) return undefined;
  return { ...countRequired(sheet), next: [...new Set(draft.lacking.map((part) => nameOfPart(form, part)))] };
}

/** What a required thing is called: its label, its section's heading, its row's title. */
function nameOfPart(form: Form, part: RequiredPart): string {
  if (part.kind === 'field') return part.field.label;
  return part.kind === 'row' ? part.title : headingText(form, part.spec);
}

/** What a sheet says it is. */
export function summaryOf(sheet: Sheet): Summary {
  return { form: sheet.index?.form, code: projectCodeOf(sheet), progress: progressOf(sheet) };
}
