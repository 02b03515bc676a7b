import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../client/src/messages/en.ts';
import { fi } from '../../../client/src/messages/fi.ts';
import { sv } from '../../../client/src/messages/sv.ts';
import { projectRoot } from '../../support/paths.ts';

const sources = readdirSync(join(projectRoot, 'client/src'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(projectRoot, 'client/src', name), 'utf8'))
  .join('\n');

const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('what the client says', () => {
  for (const [language, texts] of Object.entries({ fi, sv })) {
    it(`has the placeholders of the English in ${language}`, () => {
      for (const [key, text] of Object.entries(texts)) {
        deepEqual(placeholders(text), placeholders(en[key as keyof typeof en]), key);
      }
    });
  }

  it('is all said somewhere', () => {
    for (const key of Object.keys(en)) ok(sources.includes(`'${key}'`), key);
  });

  it('does not follow the language of the editor alone, as the editor’s own translations do', () => {
    ok(!/\bl10n\b/.test(sources));
  });
});
