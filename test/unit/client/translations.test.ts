import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/paths.ts';

const SOURCES = join(projectRoot, 'client/src');

/** The English texts that the client passes to `l10n.t`: what the translations have as keys. */
function keysInSource(): string[] {
  const text = readdirSync(SOURCES)
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
    .join('\n');
  return [...new Set([...text.matchAll(/l10n\.t\('([^']+)'/g)].flatMap(([, key]) => key ?? []))].sort();
}

function bundle(language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(projectRoot, `l10n/bundle.l10n.${language}.json`), 'utf8'));
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();
}

for (const language of ['fi', 'sv']) {
  describe(`the client in ${language}`, () => {
    it('has a translation for each text, and none for no text', () => {
      deepEqual(Object.keys(bundle(language)).sort(), keysInSource());
    });

    it('keeps the placeholders', () => {
      for (const [key, text] of Object.entries(bundle(language))) deepEqual(placeholders(text), placeholders(key), key);
    });
  });
}
