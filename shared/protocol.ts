/**
 * What client and server must agree on beside the Language Server Protocol: plain names, numbers and types. Nothing
 * here runs, and nothing is imported: the two sides carry protocol libraries of their own.
 */

/** The language id of a sheet; also the `source` of every diagnostic, and the section of the settings. */
export const ESR = 'esr';

/** Lines at the top of a text among which a sheet's title is looked for: below a banner, or stray lines of a page. */
export const TITLE_LINES = 12;

/** Severities as the protocol counts them. */
export const SEVERITY = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** Names that chapters of rules have had in the setting `esr.categories`, and what each is called now. */
export const RENAMED_CATEGORIES = {
  rakenne: 'structure',
  tunnisteet: 'identifiers',
  ajat: 'dates',
  rahoitus: 'funding',
  luvut: 'counts',
  luokitus: 'vocabulary',
  alue: 'places',
  yhteystiedot: 'contacts',
  osatoteuttajat: 'partners',
  periaatteet: 'principles',
  tietosuoja: 'privacy',
} as const;

/** One of the setting `esr.overrides`: what is otherwise in some files. */
export interface RuleOverride {
  /** A glob over paths in the workspace folder: `sheets/**`. */
  readonly files: string;
  /** As in `esr.rules`: a severity or `off` by the code of the rule. */
  readonly rules: Readonly<Record<string, string>>;
}

/** The request for what a sheet is: {@link SheetParams} → {@link SheetInfo}, or null where none is open. */
export const SHEET_REQUEST = 'esr/sheet';

/** The parameters of {@link SHEET_REQUEST}. */
export interface SheetParams {
  /** The address of an open document. */
  readonly uri: string;
}

/** What a sheet says it is; null for what it does not say. */
export interface SheetInfo {
  /** The id of its form. */
  readonly form: string | null;
  /** The form's name in the language of the messages. */
  readonly formName: string | null;
  /** Its project code. */
  readonly code: string | null;
  /** How far it is; null when it is finished. */
  readonly progress: SheetProgress | null;
  /** What the settings turn off in it: titles of rules and of chapters, in the language of the messages. */
  readonly turnedOff: readonly string[];
}

/** How far a sheet is that is being written. */
export interface SheetProgress {
  /** How many of the required things are there. */
  readonly filled: number;
  readonly required: number;
  /** What is still to be written, by name, in the form's order. */
  readonly next: readonly string[];
}

/** The request for the fields of a sheet: {@link SheetParams} → {@link SheetField} in the order they stand, none where no sheet is open. */
export const FIELDS_REQUEST = 'esr/fields';

/**
 * One thing to fill in: a value behind its label, free text, a row of a table. Given at most 2,000, from the top: many times
 * as many as any sheet has.
 */
export interface SheetField {
  /** The same one when the sheet is asked again, as long as no other of its kind comes or goes before it. */
  readonly id: string;
  readonly kind: 'value' | 'prose' | 'row';
  /** Its label, its section's heading, its row's title. */
  readonly name: string;
  /** The heading of its section. */
  readonly section: string;
  /** The value; empty, and where it is to be written, when there is none. */
  readonly range: TextRange;
  /** What belongs to it: its label with the value; of free text the blank lines below too. */
  readonly whole: TextRange;
  /** Whether the sheet must have it now. */
  readonly required: boolean;
  readonly empty: boolean;
  /** What is to be put in before there is a place to write: a space, blank lines, its whole line with the label. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** Whether it has no line in the sheet yet: then its edits put one in. */
  readonly lacking: boolean;
}

/** A range of a text: lines and UTF-16 units in them, from 0. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A place in a text. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** The request for the forms that a new sheet can be of: no parameters → {@link FormInfo}s, newest form first. */
export const FORMS_REQUEST = 'esr/forms';

/** A form, as a person chooses it. */
export interface FormInfo {
  readonly id: string;
  /** Its name, with its years. */
  readonly name: string;
  /** For which project it is, in a sentence. */
  readonly use: string;
  /** How its project codes are made, `N` being a digit. */
  readonly codes: readonly string[];
  /** The same as a JavaScript regular expression of the whole code, which may be in lower case. */
  readonly codeExpression: string;
  readonly codeExample: string;
}

/** The request for a new sheet: {@link NewSheetParams} → {@link NewSheet}, or null for a form or a code that is none. */
export const NEW_SHEET_REQUEST = 'esr/newSheet';

/** The parameters of {@link NEW_SHEET_REQUEST}. */
export interface NewSheetParams {
  /** The id of a form. */
  readonly form: string;
  /** The project's code, in any writing; without, it is left empty. */
  readonly code?: string | undefined;
}

/**
 * The request for a new sheet of the form and the applicant of an open one: {@link NewSheetLikeParams} → {@link NewSheet},
 * or null where none is open, where it is of no form, or for a code that is none.
 */
export const NEW_SHEET_LIKE_REQUEST = 'esr/newSheetLike';

/** The parameters of {@link NEW_SHEET_LIKE_REQUEST}. */
export interface NewSheetLikeParams extends SheetParams {
  readonly code?: string | undefined;
}

/** A sheet to be filled in. */
export interface NewSheet {
  /** As a snippet of the protocol, with a tab stop wherever something goes. */
  readonly snippet: string;
  /** As text, for an editor without snippets. */
  readonly text: string;
  /** Its project code as it is written. */
  readonly code: string | null;
}

/** The notification that a sheet is to be checked as if it were finished, until it is edited: {@link SheetParams}. */
export const CHECK_AS_FINISHED = 'esr/checkAsFinished';

/** The notification that the cursor has left a line: {@link LineLeftParams}. */
export const LINE_LEFT = 'esr/lineLeft';

/** The parameters of {@link LINE_LEFT}. */
export interface LineLeftParams {
  /** The address of an open document. */
  readonly uri: string;
  /** The line that was left, from 0. */
  readonly line: number;
}

/** The initialization options of the server; each may be left out. */
export interface InitializationOptions {
  /** The day, `YYYY-MM-DD`; without, the clock's. */
  readonly today?: string;
  readonly rulePages?: RulePages | undefined;
  /**
   * The client's command that adds to the setting `esr.overrides` of a document's folder; it is given the document's
   * address and a {@link RuleOverride}. Without, no finding can be said to be all right.
   */
  readonly overrideCommand?: string | undefined;
  /** The client's command that opens suggestions where there are any; it is given `{ auto: true }`, so that else nothing is said. */
  readonly suggestCommand?: string | undefined;
}

/** How a client opens the page that explains a rule. */
export interface RulePages {
  /** The address of a page, with `{code}` where the rule's code goes. */
  readonly address: string;
  /** The client's command that opens a page; it is given the rule's code. */
  readonly command?: string | undefined;
}
