import type { Details, Finding, Report, Rule, Severity } from './rule.ts';

/** What one rule found in a sheet: how many findings there are, and those that are kept. */
export interface RuleFindings {
  readonly rule: Rule;
  readonly total: number;
  /** Of each severity no more than can be shown, in the order they were reported. */
  readonly kept: readonly Finding[];
}

/** Takes down what a rule reports. A text can have a million findings; only so many of each severity are kept. */
export class FindingCollector {
  private total = 0;
  private readonly kept: Finding[] = [];
  private readonly counts = new Map<Severity, number>();

  constructor(
    private readonly rule: Rule,
    private readonly maxFindings: number,
  ) {}

  readonly report: Report = (span, { messageKey, args, severity, fixes, safe, related }: Details = {}) => {
    const { rule } = this;
    const grave = severity ?? rule.severity;
    const count = (this.counts.get(grave) ?? 0) + 1;
    this.counts.set(grave, count);
    this.total++;
    if (count > this.maxFindings) return;
    this.kept.push({
      rule,
      severity: grave,
      span,
      message: { key: messageKey ?? rule.code, ...(args && { args }) },
      fixes: fixes ?? [],
      safe: safe ?? rule.safe,
      related: related ?? [],
    });
  };

  get findings(): RuleFindings {
    return { rule: this.rule, total: this.total, kept: this.kept };
  }
}
