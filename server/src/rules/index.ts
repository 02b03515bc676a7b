import { draftOf } from '../facts/draft.ts';
import { hasEnded } from '../facts/requirements.ts';
import type { Form } from '../forms/form.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { writeForm } from '../sheet/write.ts';
import type { CalendarDate } from '../values/date.ts';
import { firstLine } from './anchors.ts';
import { contactRules } from './contacts.ts';
import { countRules } from './counts.ts';
import { dateRules } from './dates.ts';
import { fieldRules } from './fields.ts';
import { fundingRules } from './funding.ts';
import { identifierRules } from './identifiers.ts';
import { partnerRules } from './partners.ts';
import { placeRules } from './places.ts';
import { principleRules } from './principles.ts';
import { privacyRules } from './privacy.ts';
import { type Details, type Finding, type Fix, insertAt, type Rule, type RuleContext, rulesOf } from './rule.ts';
import { sectionRules } from './sections.ts';
import { unfinishedRules } from './unfinished.ts';
import { valueProblems } from './values.ts';
import { vocabularyRules } from './vocabulary.ts';
import { writingRules } from './writing.ts';

/** A text that is no form: the only rule that speaks then, so it looks at nothing else. */
const [formUnknown] = rulesOf('structure', { 'form-unknown': { severity: 'information' } }) as [Rule];

/** Every rule, in the order of the rule pages. */
export const rules: readonly Rule[] = [
  formUnknown,
  ...unfinishedRules,
  ...sectionRules,
  ...fieldRules,
  ...writingRules,
  ...identifierRules,
  ...dateRules,
  ...fundingRules,
  ...countRules,
  ...vocabularyRules,
  ...placeRules,
  ...contactRules,
  ...partnerRules,
  ...principleRules,
  ...privacyRules,
];

/** What checking needs beside the sheet. */
export interface CheckOptions {
  /** The forms a text of no form can be begun as. */
  readonly forms: readonly Form[];
  readonly today: CalendarDate | undefined;
  /** Whether what a draft still lacks is found missing one by one. */
  readonly asFinished?: boolean | undefined;
  /** Told of a rule that threw; the other rules still speak. */
  readonly onRuleError: (rule: Rule, error: unknown) => void;
}

/** Everything the rules find in a sheet, in the order of the rules. */
export function check(sheet: Sheet, { forms, today, asFinished = false, onRuleError }: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const reporter =
    (rule: Rule) =>
    (span: Finding['span'], { messageKey, args, severity, fixes, safe, related }: Details = {}) => {
      findings.push({
        rule,
        severity: severity ?? rule.severity,
        span,
        message: { key: messageKey ?? rule.code, ...(args && { args }) },
        fixes: fixes ?? [],
        safe: safe ?? rule.safe,
        related: related ?? [],
      });
    };

  if (!sheet.index) {
    const fixes = forms.filter(({ title }) => title).map((form) => beginForm(sheet, form));
    reporter(formUnknown)(firstLine(sheet), { fixes });
    return findings;
  }
  const { index } = sheet;
  const draft = asFinished ? undefined : draftOf(sheet);
  const context: RuleContext = { sheet, index, form: index.form, today, ended: hasEnded(sheet), draft };
  let problems: ReturnType<typeof valueProblems> | undefined;
  for (const rule of rules) {
    const report = reporter(rule);
    try {
      rule.check?.(context, report);
      problems ??= valueProblems(sheet, context.form);
      for (const problem of problems.get(rule.code) ?? []) report(problem.span, problem);
    } catch (error) {
      onRuleError(rule, error);
    }
  }
  return findings;
}

function beginForm(sheet: Sheet, form: Form): Fix {
  const text = writeForm(form).replaceAll('\n', sheet.lines.eol);
  const edits = [insertAt(0, sheet.text === '' ? text : text + sheet.lines.eol)];
  return { title: { key: 'fix.insertForm', args: { form: form.name } }, edits };
}
