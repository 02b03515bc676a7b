import type { Field, Form, Locale, ValueType } from '../../forms/form.ts';
import type { MessageArgs, MessageKey, RuleCode, Translate } from '../../messages/catalogue.ts';
import type { PlaceKind } from '../../reference/places.ts';
import type { CalendarDate } from '../../values/date.ts';
import type { DateRange } from '../../values/period.ts';
import { fold, type Span } from '../../values/text.ts';
import { type Fix, type Related, replace } from '../fix.ts';
import type { Organisation } from '../organisation.ts';
import type { SectionNode, Sheet } from '../sheet.ts';

/** A kind of value type. */
export type Kind = ValueType['kind'];

/** The value types of a kind. */
export type TypeOf<K extends Kind> = Extract<ValueType, { kind: K }>;

/** A value as it stands in a sheet, whatever its type; never empty. */
export interface WrittenText {
  /** The trimmed text. */
  readonly text: string;
  /** Where it stands in the sheet. */
  readonly span: Span;
  /** The label it stands behind. */
  readonly label: string;
  /** A value as it would be written. */
  readonly example: string;
  readonly section: SectionNode;
}

/** A value of a type. */
export interface WrittenValue<K extends Kind> extends WrittenText {
  readonly type: TypeOf<K>;
}

/** What the judgement of a value may depend on beside the value. */
export interface ValueContext {
  readonly form: Form;
  /** The number of the priority that the sheet names: options of another are not offered. */
  readonly priority: string | undefined;
  /** Known names near an unknown one, nearest first. */
  readonly nearPlaceNames: (kind: PlaceKind, name: string) => readonly string[];
}

/** Something wrong with a value: what the rule of the code says of it. */
export interface ValueProblem {
  readonly code: RuleCode;
  /** Where in the sheet. */
  readonly span: Span;
  /** Which text of the rule, when it has several. */
  readonly messageKey?: MessageKey;
  /** Where it is not the rule's own. */
  readonly severity?: 'warning' | 'information';
  readonly args?: MessageArgs;
  /** Best first. */
  readonly fixes?: readonly Fix[];
  /** Where the rule's fixes are safe and these are not. */
  readonly safe?: false;
  readonly related?: readonly Related[];
}

/** A value that is being typed; any part of it may be there, or none. */
export interface TypedValue<K extends Kind> {
  /** The trimmed text so far; empty when nothing is there. */
  readonly text: string;
  /** Where the cursor stands in the text, from 0 to its length. */
  readonly cursor: number;
  readonly type: TypeOf<K>;
  readonly field: Field;
  readonly section: SectionNode;
}

/** What the values that are offered may depend on beside what is typed. */
export interface SuggestionContext {
  readonly form: Form;
  readonly sheet: Sheet;
  /** The day; without, nothing is offered that depends on it. */
  readonly today: CalendarDate | undefined;
  /** The number of the priority that the sheet names: objectives of another are not likely. */
  readonly priority: string | undefined;
  /** First and last day of the project; `undefined` where the sheet does not tell. */
  readonly period: DateRange | undefined;
  /** First and last day the project may run; `undefined` where the form or the code does not tell. */
  readonly programme: DateRange | undefined;
  /** The organisations that the open sheets name. */
  readonly organisations: readonly Organisation[];
  readonly t: Translate;
  readonly locale: Locale;
}

/** A value that may be meant, as completion offers it. */
export interface Suggestion {
  /** What is put in, in canonical writing. */
  readonly text: string;
  /** Where the text is long: what stands in the list in its place, and what it is found by. */
  readonly label?: string;
  /** What it takes the place of, counted from the beginning of what is typed; all of that unless told. */
  readonly part?: Span;
  /** Where the cursor stands afterwards, counted in `text`; behind it unless told. */
  readonly cursor?: number;
  /** Other words it is found by: its Swedish or English name, a number. */
  readonly otherNames?: readonly string[];
  /** What it is, in a few words that stand beside it. */
  readonly note?: string;
  /** Possible, but not by what the rest of the sheet says: it stands below the others, and its note says why. */
  readonly unlikely?: true;
}

/** All that depends on a value's type. */
export interface ValueKind<K extends Kind> {
  /**
   * The canonical writing of a value (docs/format.md, Values), the text itself where one is as good as another; `undefined`
   * when it cannot be read without doubt.
   */
  readonly canonical: (text: string, type: TypeOf<K>, form: Form) => string | undefined;
  /** What is wrong with a value, taken alone or beside its neighbours. */
  readonly problems: (value: WrittenValue<K>, context: ValueContext) => readonly ValueProblem[];
  /** A list of any length is judged part by part; another value is not judged when it is longer than any sheet's. */
  readonly anyLength?: true;
  /** The parts of a value that are pointed at one by one, counted from its beginning; without, a value is one part. */
  readonly parts?: (text: string) => readonly Span[];
  /** Whether a value is finished as soon as its line is left, and is put in its canonical writing then. */
  readonly finishedWhenLeft: boolean;
  /** What may be meant here, best first; without, nothing can be told. What does not go with the typed letters is left out later. */
  readonly suggestions?: (typed: TypedValue<K>, context: SuggestionContext) => readonly Suggestion[];
  /** Whether other values may be meant once more is typed: they are to be asked for again. */
  readonly suggestionsFollowTyping?: true;
  /** The type in words, for a hover. */
  readonly inWords: (type: TypeOf<K>, form: Form, t: Translate) => string;
}

/** A space or dash that is not the plain one of canonical writing. */
const LOOK_ALIKE = /(?! )[\p{Zs}\t]|(?!-)[\p{Pd}\u2212]/u;

/**
 * Whether a readable value is written in another way than canonically. Invisible characters, composed letters and doubled
 * spaces are no other way: they have a finding of their own, or are the formatter's to put right.
 */
export function isWrittenOtherwise(text: string, canonical: string): boolean {
  return text !== canonical && (fold(text) !== canonical || LOOK_ALIKE.test(text));
}

/** The finding that a value is written otherwise than canonically, with the fix that rewrites it. */
export function styleProblems(code: RuleCode, { text, span }: WrittenText, right: string | undefined): ValueProblem[] {
  return right !== undefined && isWrittenOtherwise(text, right)
    ? [{ code, span, args: { right }, fixes: [replace(span, right)] }]
    : [];
}

/** The finding that a value cannot be read, with an example of one that can. */
export function unreadable(
  code: RuleCode,
  { text, span, example }: WrittenText,
  messageKey?: MessageKey,
): ValueProblem {
  return { code, span, ...(messageKey && { messageKey }), args: { written: text, example } };
}
