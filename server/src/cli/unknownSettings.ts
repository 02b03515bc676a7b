import { RENAMED_CATEGORIES } from '../../../shared/protocol.ts';
import { rules } from '../rules/index.ts';
import { categories, severitySettings } from '../settings.ts';
import { nearest } from '../values/near.ts';
import { locales, type Words } from './words.ts';

/** How many names a warning repeats. */
const MOST_NAMES = 10;

const ruleCodes: readonly string[] = rules.map(({ code }) => code);

/** A name that means nothing, and what it was written for. */
interface UnknownName {
  readonly kind: 'rule' | 'severity' | 'category' | 'language';
  readonly written: string;
}

const known: Readonly<Record<UnknownName['kind'], readonly string[]>> = {
  rule: ruleCodes,
  severity: severitySettings,
  category: [...categories, ...Object.keys(RENAMED_CATEGORIES)],
  language: ['auto', ...locales],
};

/** The `esr` settings as they are written. */
interface WrittenSettings {
  readonly rules: unknown;
  readonly categories: unknown;
  readonly overrides: unknown;
  readonly language: unknown;
}

/** The rules, severities, categories and languages in the settings that do not exist, in words; with what was meant, when it is near. */
export function unknownNames(
  { rules, categories, overrides, language }: WrittenSettings,
  t: Words,
): string | undefined {
  const namesIn = (byRule: unknown): UnknownName[] => [
    ...Object.keys(asRecord(byRule)).map((written) => ({ kind: 'rule', written }) as const),
    ...Object.values(asRecord(byRule)).map((written) => ({ kind: 'severity', written: asText(written) }) as const),
  ];
  const names: UnknownName[] = [
    ...namesIn(rules),
    ...(Array.isArray(overrides) ? overrides : []).flatMap((override) => namesIn(asRecord(override).rules)),
    ...Object.keys(asRecord(categories)).map((written) => ({ kind: 'category', written }) as const),
    ...(language === undefined ? [] : [{ kind: 'language', written: asText(language) } as const]),
  ];
  const unknown = names.filter(({ kind, written }) => !known[kind].includes(written));
  if (unknown.length === 0) return undefined;
  const told = unknown.slice(0, MOST_NAMES).map((name) => inWords(name, t));
  if (told.length < unknown.length) told.push(t('settings.more', { count: unknown.length - told.length }));
  return told.join(', ');
}

function inWords({ kind, written }: UnknownName, t: Words): string {
  const [near] = nearest(written, known[kind]);
  const name = t(`settings.${kind}`, { written });
  return near === undefined ? name : `${name} ${t('near', { near })}`;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
