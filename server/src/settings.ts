import type { RuleSettings } from './features/context.ts';
import { rules } from './rules/index.ts';
import type { Category, Severity } from './rules/rule.ts';

/** The severities a rule can be set to, and `off`. */
export const severitySettings = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** The chapters of the rules, in the order of the rule pages. */
export const categories: readonly Category[] = [...new Set(rules.map(({ category }) => category))];

/** Reads the `esr` settings as a person may have written them: what is no known code, category or severity is left out. */
export function readSettings(written: unknown): RuleSettings {
  const { rules: byCode, categories: byCategory } = asRecord(written);
  const ruleSettings: Record<string, Severity | 'off'> = {};
  for (const { code } of rules) {
    const severity = severitySettings.find((known) => known === asRecord(byCode)[code]);
    if (severity) ruleSettings[code] = severity;
  }
  const categorySettings: Record<string, boolean> = {};
  for (const category of categories) {
    const on = asRecord(byCategory)[category];
    if (typeof on === 'boolean') categorySettings[category] = on;
  }
  return { rules: ruleSettings, categories: categorySettings };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
