import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../server/src/forms/form.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { openingLines } from './openings.ts';
import { anyOf, literal } from './patterns.ts';
import { semanticTokenColours } from './semanticTokens.ts';
import { ruleSettings, ruleSettingTexts } from './settings.ts';

/** The extension's manifest, `package.json`, as far as parts of it are generated. */
export interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly firstLine?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
  };
}

/** The first line by which an editor knows a sheet in a file whose name does not tell; a JavaScript regular expression. */
export function firstLine(): string {
  return `^\\s*${anyOf(openingLines(publishedForms).map(literal))}\\s*$`;
}

/** The manifest with its generated parts as the core has them now; everything else, order included, as it was. */
export function withGeneratedParts<M extends Manifest>(manifest: M): M {
  const languages = manifest.contributes.languages.map((language) =>
    language.id === 'esr' ? { ...language, firstLine: firstLine() } : language,
  );
  const { configuration } = manifest.contributes;
  const properties = { ...configuration.properties, ...ruleSettings() };
  return {
    ...manifest,
    contributes: {
      ...manifest.contributes,
      languages,
      ...semanticTokenColours(),
      configuration: { ...configuration, properties },
    },
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../..', path), 'utf8')) as T;
}

const written = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** The text of `package.json`. */
export function renderManifest(): string {
  return written(withGeneratedParts(readJson<Manifest>('package.json')));
}

/** The file that holds the manifest's texts in a language. */
export function textsPath(locale: Locale): string {
  return locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`;
}

/** The manifest's texts in a language: the hand-written ones, then those of the rules. */
export function renderTexts(locale: Locale): string {
  const texts = Object.entries(readJson<Record<string, string>>(textsPath(locale)));
  const own = texts.filter(([key]) => !key.startsWith('rule.') && !key.startsWith('category.'));
  return written({ ...Object.fromEntries(own), ...ruleSettingTexts(locale) });
}
