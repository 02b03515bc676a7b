import type { Span } from '../../values/text.ts';

/** Item kinds of the protocol: plain numbers, so that no protocol library is bundled for them. */
export const KINDS = { field: 5, section: 9, value: 12, snippet: 15, form: 17 } as const;

/** What the documentation of an item is about: of a form's part only where it is, since everything else is in the form. */
export type Subject =
  | { readonly form: string }
  | { readonly section: number }
  | { readonly section: number; readonly field: number; readonly value?: string };

/** Something that may be put in at the cursor. */
export interface Offer {
  readonly kind: keyof typeof KINDS;
  /** What a person reads and chooses by. */
  readonly label: string;
  /** What it takes the place of. */
  readonly span: Span;
  /** What is put in, with `\n`. */
  readonly text: string;
  /** The same as a snippet, where something is to be filled in. */
  readonly snippet?: string;
  /** Other words it is found by. */
  readonly otherNames?: readonly string[];
  /** What it is, in a few words that stand beside it. */
  readonly note?: string | undefined;
  /** Possible, but below the others. */
  readonly unlikely?: boolean | undefined;
  /** Whether others may be offered once more is typed. */
  readonly followsTyping?: true;
  /** Whether a value is to follow, which there may be suggestions for. */
  readonly leadsToValue?: true;
  readonly subject?: Subject;
}
