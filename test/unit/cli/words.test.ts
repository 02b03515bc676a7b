import { deepEqual, equal } from 'node:assert/strict';
import { locales, texts, type WordKey, wordsIn } from '../../../server/src/cli/words.ts';

const namesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the command', () => {
  for (const locale of locales) {
    it(`name the same things in every language: ${locale}`, () => {
      for (const key of Object.keys(texts.en) as WordKey[]) {
        deepEqual(namesIn(texts[locale][key]), namesIn(texts.en[key]), key);
      }
    });
  }

  const t = wordsIn('en');

  it('cut a long text at its end and a long path in its middle, both to a hundred characters', () => {
    const written = `${'ä'.repeat(60)}${'😀'.repeat(60)}`;
    equal(t('settings.rule', { written }), `rule “${'ä'.repeat(60)}${'😀'.repeat(39)}…”`);
    equal(t('file.missing', { path: written }), `there is no file or folder ${'ä'.repeat(49)}…${'😀'.repeat(50)}`);
  });

  it('leave a text of a hundred characters whole', () => {
    const written = '😀'.repeat(100);
    equal(t('settings.rule', { written }), `rule “${written}”`);
    equal(t('file.missing', { path: written }), `there is no file or folder ${written}`);
  });

  it('take what looks like a name in what fills them for what it is', () => {
    equal(t('file.unreadable', { path: '{reason}$&', reason: 'EIO' }), '{reason}$& cannot be read (EIO)');
  });
});
