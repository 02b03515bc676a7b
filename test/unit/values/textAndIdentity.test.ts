import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findIdentityCodes, maskIdentityCodes } from '../../../server/src/values/identityCode.ts';
import { fold, isSpace, splitSpans, trimSpan } from '../../../server/src/values/text.ts';

/** The authority's own example, and the same with another century. */
const CODES = ['131052-308T', '131052+308T'];

describe('folding', () => {
  it('makes one of a run of spaces, none at the edges, and composes letters', () => {
    assert.equal(fold(' a\u00A0\u2009b\t\u202Fc '), 'a b c');
    assert.equal(fold('Sa\u0308hko\u0308posti'), 'Sähköposti');
    assert.equal(fold('\uFEFFEuroopan unioni'), 'Euroopan unioni');
    assert.equal(fold(''), '');
    assert.equal(fold('Šakki – ”ok” …'), 'Šakki – ”ok” …');
  });

  it('does nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => assert.equal(fold(fold(text)), fold(text))),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is the plain definition of itself', () => {
    const spaces = '[\\t \\u00A0\\u2009\\u202F\\uFEFF]';
    const plainly = (text: string) =>
      text
        .normalize('NFC')
        .replace(new RegExp(`${spaces}+`, 'g'), ' ')
        .replace(/^ | $/g, '');
    const letters = fc.constantFrom(
      'a',
      'ä',
      'a',
      '\u0308',
      ' ',
      '\u00A0',
      '\t',
      '\u2009',
      'Å',
      '\uFEFF',
      '–',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => assert.equal(fold(text), plainly(text))),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('spans', () => {
  it('are trimmed of spaces and line ends', () => {
    const text = ' \r\n a b\u00A0\n';
    const { start, end } = trimSpan(text, 0, text.length);
    assert.equal(text.slice(start, end), 'a b');
    assert.deepEqual(trimSpan('   ', 0, 3), { start: 3, end: 3 });
  });

  it('are split into their trimmed parts, empty ones left out', () => {
    const text = 'x| a | |b';
    assert.deepEqual(
      splitSpans(text, { start: 2, end: 9 }, /\|/g).map(({ start, end }) => text.slice(start, end)),
      ['a', 'b'],
    );
  });

  it('know the spaces of a sheet', () => {
    for (const space of ' \t\u00A0\u2009\u202F') assert.equal(isSpace(space.charCodeAt(0)), true);
    for (const other of 'a\n\r\u2003') assert.equal(isSpace(other.charCodeAt(0)), false);
  });
});

describe('a personal identity code', () => {
  const found = (text: string) => findIdentityCodes(text).map(({ start, end }) => text.slice(start, end));

  it('is found anywhere in a text, in either case, with its exact place', () => {
    assert.deepEqual(found(`Ota yhteys (${CODES[0]}), ${CODES[1]?.toLowerCase()}.`), [
      CODES[0],
      CODES[1]?.toLowerCase(),
    ]);
    assert.deepEqual(found(`\n${CODES[0]}\n`), [CODES[0]]);
  });

  it('is not part of a longer word or number, nor one with a wrong check character or day', () => {
    for (const text of [
      '1131052-308T',
      '131052-308T2',
      'A131052-308T',
      '131052-308U',
      '321352-308T',
      '100000-500000 €',
      '014-2675001',
      '131052 308T',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('is masked whole, and nothing else with it', () => {
    assert.equal(maskIdentityCodes(`a ${CODES[0]} b ${CODES[1]} c`), 'a ●●●●●●-●●●● b ●●●●●●-●●●● c');
    assert.equal(maskIdentityCodes('100000-500000 €'), '100000-500000 €');
  });
});
