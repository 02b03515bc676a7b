import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedForms } from '../../server/src/forms/index.ts';
import { openingLines } from './openings.ts';
import { anyOf, literal } from './patterns.ts';

/** The extension's manifest, `package.json`, as far as parts of it are generated. */
export interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly firstLine?: string }[];
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
  return { ...manifest, contributes: { ...manifest.contributes, languages } };
}

/** The text of `package.json`. */
export function renderManifest(): string {
  const manifest = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as Manifest;
  return `${JSON.stringify(withGeneratedParts(manifest), null, 2)}\n`;
}
