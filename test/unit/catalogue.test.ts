import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { catalogues, localeOf, type MessageKey, translator } from '../../server/src/messages/catalogue.ts';
import { rules } from '../../server/src/rules/index.ts';
import { projectRoot } from '../support/paths.ts';

const locales = ['fi', 'sv', 'en'] as const;
const all = (locale: (typeof locales)[number]) =>
  ({ ...catalogues[locale].codes, ...catalogues[locale].texts }) as Record<string, string>;
const texts = { fi: all('fi'), sv: all('sv'), en: all('en') };
const names = (text: string | undefined) => [...new Set((text ?? '').match(/\{\w+\}/g))].sort();

describe('the catalogue of texts', () => {
  it('has the same keys in each language', () => {
    const keys = Object.keys(texts.en).sort();
    for (const locale of locales) assert.deepEqual(Object.keys(texts[locale]).sort(), keys, locale);
  });

  it('names the same things in each language', () => {
    for (const key of Object.keys(texts.en)) {
      for (const locale of locales)
        assert.deepEqual(names(texts[locale][key]), names(texts.en[key]), `${locale} ${key}`);
    }
  });

  it('has a text for each rule, and a rule for each of those texts', () => {
    assert.deepEqual(rules.map(({ code }) => code).sort(), Object.keys(catalogues.en.codes).sort());
  });

  it('has no empty text, and none with spaces at its edges or two together', () => {
    for (const locale of locales) {
      for (const [key, text] of Object.entries(texts[locale])) {
        assert.equal(text, text.trim(), `${locale} ${key}`);
        assert.ok(text.length > 0, `${locale} ${key}`);
        assert.doesNotMatch(text, / {2}|\.\.(?!\.)/, `${locale} ${key}`);
      }
    }
  });

  it('says nothing in English where Finnish or Swedish is spoken', () => {
    const same = Object.entries(texts.en).filter(
      ([key, text]) => text === texts.fi[key] && /[a-z]{4}/.test(text.replace(/\{\w+\}/g, '')),
    );
    assert.deepEqual(same, []);
  });

  it('is asked for by keys that it has, wherever the sources name one', () => {
    const sources = globSync(['rules/**/*.ts', 'features/**/*.ts'], { cwd: join(projectRoot, 'server/src') });
    const asked = sources.flatMap((source) => {
      const text = readFileSync(join(projectRoot, 'server/src', source), 'utf8');
      return [...text.matchAll(/\b(?:key|messageKey): '([^']+)'|\bt\('([^']+)'/g)].map(
        ([, key, said]) => key ?? said ?? '',
      );
    });
    assert.ok(asked.length > 30, `${asked.length}`);
    assert.deepEqual(
      asked.filter((key) => !(key in texts.en)),
      [],
    );
  });

  it('fills in what it is given, text that looks like a name and all', () => {
    const t = translator('en');
    assert.equal(t('fix.replace', { text: '{text} $& $1' }), 'Change to “{text} $& $1”');
    assert.equal(t('fix.replace'), 'Change to “{text}”');
    assert.equal(t('no.such' as MessageKey), 'no.such');
  });

  it('goes by the editor’s language', () => {
    assert.deepEqual(['fi', 'fi-FI', 'FI_fi', 'sv', 'sv-FI', 'en', 'en-GB', 'de', 'fil', '', undefined].map(localeOf), [
      'fi',
      'fi',
      'fi',
      'sv',
      'sv',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
