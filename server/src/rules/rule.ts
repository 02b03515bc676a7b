import type { Draft } from '../facts/draft.ts';
import type { Form } from '../forms/form.ts';
import type { FormIndex } from '../forms/formIndex.ts';
import type { Category, MessageKey, RuleCode } from '../messages/catalogue.ts';
import type { Fix, Message, Related } from '../sheet/fix.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { CalendarDate } from '../values/date.ts';
import type { Span } from '../values/text.ts';

export type { Category } from '../messages/catalogue.ts';
export {
  byField,
  type Edit,
  type Fix,
  fix,
  guess,
  insertAt,
  type Message,
  type Related,
  replace,
  within,
} from '../sheet/fix.ts';

/** How grave a finding is: the sheet cannot be right, is very probably wrong, is worth a look, or is only a matter of writing. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

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
  /** How many characters a section's text may have, by the section's number, as the person has set it. */
  readonly lengths: Readonly<Record<string, number>>;
  /** The sheet as a draft, unless it is finished or to be checked as if it were. */
  readonly draft: Draft | undefined;
}

/** How grave it is that something is not there: in a draft nothing is missed yet, and a hole is only pointed out. */
export function missed({ draft }: Pick<RuleContext, 'draft'>): Pick<Details, 'severity'> {
  return draft ? { severity: 'information' } : {};
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
  /** Whether its first fix is safe enough for "fix all" and for saving, unless a finding says otherwise. */
  readonly safe: boolean;
  /** Looks at a sheet of a known form and reports what is more than a problem of one value, which the value's kind knows. */
  readonly check?: (context: RuleContext, report: Report) => void;
}

/** Makes the rules of a category. */
export function rulesOf(
  category: Category,
  rules: Partial<Record<RuleCode, Omit<Rule, 'code' | 'category' | 'safe'> & { safe?: boolean }>>,
): Rule[] {
  return Object.entries(rules).map(([code, rule]) => ({ safe: false, ...rule, code: code as RuleCode, category }));
}
