import { RENAMED_CATEGORIES } from '../../shared/protocol.ts';
import type { SheetSettings } from './features/context.ts';
import { hintKinds } from './features/hintKinds.ts';
import { isOfFile } from './features/overrides.ts';
import type { RuleCode } from './messages/catalogue.ts';
import { rules } from './rules/index.ts';
import type { Category, Severity } from './rules/rule.ts';

/** The severities a rule can be set to, and `off`. */
export const severitySettings = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** The chapters of the rules, in the order of the rule pages. */
export const categories: readonly Category[] = [...new Set(rules.map(({ category }) => category))];

/**
 * Reads the `esr` settings as a person may have written them: what is no known code, category or severity, no kind
 * of hint and no length is left out.
 *
 * @param path of the sheet in its workspace folder, with `/`; outside of any, its name. It says which of `esr.overrides`
 *   apply; of several the last one counts.
 */
export function readSettings(written: unknown, path = ''): SheetSettings {
  const { rules: byCode, categories: byCategory, overrides, inlayHints, lengths } = asRecord(written);
  const ruleSettings = readSeverities(byCode);
  for (const override of Array.isArray(overrides) ? overrides : []) {
    const { files, rules: here } = asRecord(override);
    if (typeof files === 'string' && isOfFile(files, path)) Object.assign(ruleSettings, readSeverities(here));
  }
  const categorySettings: Record<string, boolean> = {};
  for (const category of categories) {
    const written = namesOf(category).map((name) => asRecord(byCategory)[name]);
    const values = written.filter((value) => typeof value === 'boolean');
    // An editor adds what holds by default, so that a chapter may be on by one of its names: off by the other is meant.
    if (values.length > 0) categorySettings[category] = !values.includes(false);
  }
  return {
    rules: ruleSettings,
    categories: categorySettings,
    inlayHints: readHints(inlayHints),
    lengths: readLengths(lengths),
  };
}

function readHints(byKind: unknown): SheetSettings['inlayHints'] {
  const written = hintKinds.map((kind) => [kind, asRecord(byKind)[kind]] as const);
  return Object.fromEntries(written.filter(([, isOn]) => typeof isOn === 'boolean'));
}

function readLengths(bySection: unknown): SheetSettings['lengths'] {
  const isLength = (length: unknown): length is number => Number.isInteger(length) && Number(length) > 0;
  const written = Object.entries(asRecord(bySection)).map(([number, length]) => [number.trim(), length] as const);
  return Object.fromEntries(written.flatMap(([number, length]) => (isLength(length) ? [[number, length]] : [])));
}

function readSeverities(byCode: unknown): Partial<Record<RuleCode, Severity | 'off'>> {
  const severities: Partial<Record<RuleCode, Severity | 'off'>> = {};
  for (const { code } of rules) {
    const severity = severitySettings.find((known) => known === asRecord(byCode)[code]);
    if (severity) severities[code] = severity;
  }
  return severities;
}

/** What a chapter may be called in the settings: its name, and those it has had. */
function namesOf(category: Category): string[] {
  const renamed = Object.entries(RENAMED_CATEGORIES).filter(([, now]) => now === category);
  return [category, ...renamed.map(([old]) => old)];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
