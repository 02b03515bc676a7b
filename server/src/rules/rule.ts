import type { Form } from '../forms/form.ts';
import type { FormIndex } from '../forms/formIndex.ts';
import type { Category, MessageKey, RuleCode } from '../messages/catalogue.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import type { CalendarDate } from '../values/date.ts';
import type { Span } from '../values/text.ts';

export type { Category } from '../messages/catalogue.ts';

/** How grave a finding is: the sheet cannot be right, is very probably wrong, is worth a look, or is only a matter of writing. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A text to be said in the user's language: a key of the catalogue and what it names. */
export interface Message {
  readonly key: MessageKey;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** A change of the text: what is at the span becomes the text; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A quick fix: it makes its finding go away and touches nothing else. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** What a rule says of one place. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  /** Best first. */
  readonly fixes: readonly Fix[];
  /** Whether the first fix is safe enough for "fix all" and for saving. */
  readonly safe: boolean;
  readonly related: readonly Related[];
}

/** What a finding may carry beyond its place. */
export interface Details {
  /** Which text of the rule, when it has several. */
  readonly messageKey?: MessageKey;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly args?: Message['args'];
  readonly fixes?: readonly Fix[];
  /** Where it is not the rule's own. */
  readonly safe?: boolean;
  readonly related?: readonly Related[];
}

/** What a rule looks at. */
export interface RuleContext {
  readonly sheet: Sheet;
  readonly index: FormIndex;
  readonly form: Form;
  /** The day the sheet is checked; rules that need it are silent without. */
  readonly today: CalendarDate | undefined;
  /** Whether the sheet says that the project has ended. */
  readonly ended: boolean;
}

/** Says that something is wrong at a place. */
export type Report = (span: Span, details?: Details) => void;

/** One diagnostic: everything known of it but its words. */
export interface Rule {
  /** Stable, kebab-case. */
  readonly code: RuleCode;
  readonly category: Category;
  /** Unless the settings say otherwise. */
  readonly severity: Severity;
  /** Whether its first fix is safe enough for "fix all" and for saving. */
  readonly safe: boolean;
  /** Looks at a sheet of a known form and reports. */
  readonly check: (context: RuleContext, report: Report) => void;
}

/** Makes the rules of a category. */
export function rulesOf(
  category: Category,
  rules: Partial<Record<RuleCode, Omit<Rule, 'code' | 'category' | 'safe'> & { safe?: boolean }>>,
): Rule[] {
  return Object.entries(rules).map(([code, rule]) => ({ safe: false, ...rule, code: code as RuleCode, category }));
}

/** A fix, named by what it puts in, moves or removes. */
export function fix(key: MessageKey, text: string, edits: readonly Edit[]): Fix {
  return { title: { key, args: { text } }, edits };
}

/** A fix that puts one text in place of another. */
export function replace(span: Span, text: string, key: MessageKey = 'fix.replace'): Fix {
  return fix(key, text, [{ span, text }]);
}

/** The field whose value explains a finding. */
export function byField({ field, value }: FieldNode): Related {
  return { span: value, message: { key: 'related.field', args: { label: field.label } } };
}

/** An edit that inserts a text and removes nothing. */
export function insertAt(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** A part of a value, given by offsets in that value, as a span of the sheet. */
export function within(value: Span, part: Span): Span {
  return { start: value.start + part.start, end: value.start + part.end };
}
