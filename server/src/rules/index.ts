import { draftOf } from '../facts/draft.ts';
import { hasEnded } from '../facts/requirements.ts';
import type { RuleCode } from '../messages/catalogue.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { CalendarDate } from '../values/date.ts';
import type { Span } from '../values/text.ts';
import { firstLine } from './anchors.ts';
import { contactRules } from './contacts.ts';
import { countRules } from './counts.ts';
import { dateRules } from './dates.ts';
import { fieldRules } from './fields.ts';
import { fundingRules } from './funding.ts';
import { identifierRules } from './identifiers.ts';
import { lengthRules } from './lengths.ts';
import { partnerRules } from './partners.ts';
import { placeRules } from './places.ts';
import { principleRules } from './principles.ts';
import { privacyRules } from './privacy.ts';
import { type Details, type Rule, type RuleContext, rulesOf } from './rule.ts';
import { FindingCollector, type RuleFindings } from './ruleFindings.ts';
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
  ...lengthRules,
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

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** What checking needs beside the sheet. */
export interface CheckOptions {
  readonly today: CalendarDate | undefined;
  /** Whether what a draft still lacks is found missing one by one. */
  readonly asFinished?: boolean | undefined;
  /** How many characters a section's text may have, by the section's number. */
  readonly lengths: Readonly<Record<string, number>>;
  /** How many findings of one rule and severity can be of use; of more only the number is kept. */
  readonly maxFindings: number;
  /** Told of a rule, or a type of value, that threw; the others still speak. */
  readonly onRuleError: (name: string, error: unknown) => void;
}

/** What the rules find in a sheet, rule by rule; nothing of a rule that finds nothing. */
export function check(sheet: Sheet, options: CheckOptions): RuleFindings[] {
  const { today, asFinished = false, lengths, maxFindings, onRuleError } = options;
  const collectors = new Map<RuleCode, FindingCollector>();
  const report = (rule: Rule, span: Span, details?: Details) => {
    const collector = collectors.get(rule.code) ?? new FindingCollector(rule, maxFindings);
    collectors.set(rule.code, collector);
    collector.report(span, details);
  };
  const { index } = sheet;
  if (index) {
    const draft = asFinished ? undefined : draftOf(sheet);
    const context: RuleContext = { sheet, index, form: index.form, today, ended: hasEnded(sheet), lengths, draft };
    const attempt = (name: string, work: () => void) => {
      try {
        work();
      } catch (error) {
        onRuleError(name, error);
      }
    };
    for (const rule of rules) {
      const { code, check } = rule;
      if (check) attempt(code, () => check(context, (span, details) => report(rule, span, details)));
    }
    for (const { type, problems } of valueProblems(sheet, index.form)) {
      attempt(type.kind, () => {
        for (const problem of problems()) report(byCode.get(problem.code) as Rule, problem.span, problem);
      });
    }
  } else {
    report(formUnknown, firstLine(sheet));
  }
  return rules.flatMap(({ code }) => collectors.get(code)?.findings ?? []);
}
