import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findIdentityCodes, maskIdentityCodes } from '../../../server/src/values/identityCode.ts';
import { fold, foldMapped, isSpace, splitSpans, trimSpan } from '../../../server/src/values/text.ts';

/** The authority's own example, and the same with another century. */
const CODES = ['131052-308T', '131052+308T'];

describe('folding', () => {
  it('makes one of a run of spaces, none at the edges, and composes letters', () => {
    assert.equal(fold(' a\u00A0\u2009b\t\u202Fc '), 'a b c');
    assert.equal(fold('Sa\u0308hko\u0308posti'), 'Sähköposti');
    assert.equal(fold('\uFEFFEuroopan unioni'), 'Euroopan unioni');
    assert.equal(fold(''), '');
    assert.equal(fold('Šakki ”ok” … 5 €'), 'Šakki ”ok” … 5 €');
  });

  it('makes a hyphen of every dash, letters of a ligature, a space of a line end, and nothing of what nobody sees', () => {
    assert.equal(fold('Etelä\u2011Savo 1\u20132\u22123'), 'Etelä-Savo 1-2-3');
    assert.equal(fold('\uFB01\uFB02o\uFB06'), 'fiflost');
    assert.equal(fold('Kangas\u00ADniemi\u200B, \u202AMikkeli\u202C\uFEFF'), 'Kangasniemi, Mikkeli');
    assert.equal(fold('a \r\n b\fc\u2028d'), 'a b c d');
  });

  it('knows where each part stood in the text as written', () => {
    const written = ' \u200BSa\u0308hko\u0308\u00A0 \u2013\uFB01 ';
    const { text, toWritten } = foldMapped(written);
    assert.equal(text, 'Sähkö -fi');
    const back = (part: string) => {
      const start = text.indexOf(part);
      const span = toWritten({ start, end: start + part.length });
      return written.slice(span.start, span.end);
    };
    assert.equal(back('ähk'), 'a\u0308hk');
    assert.equal(back('-fi'), '\u2013\uFB01');
    assert.equal(back('Sähkö -fi'), written.trim().slice(1));
    assert.deepEqual(toWritten({ start: text.length, end: text.length }).start, written.length - 1);
  });

  it('is linear where composing letters is not: a run of marks costs what as many letters do', () => {
    const marks = `a${'\u0327\u0301'.repeat(50_000)}`;
    assert.ok(fold(marks).length > 90_000);
  });

  it('is the plain definition of itself', () => {
    const plainly = (text: string) =>
      text
        .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
        .normalize('NFC')
        .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
        .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu, ' ')
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
      '–',
      '\n',
      'ﬁ',
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
    for (const other of 'a\n\r\u200B') assert.equal(isSpace(other.charCodeAt(0)), false);
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

  it('is found with any dash, spaces round its sign and invisible characters inside', () => {
    for (const written of [
      '131052\u2010308T',
      '131052\u2011308T',
      '131052\u2013308T',
      '131052\u2212308T',
      '131052\uFF0D308T',
      '131052 - 308T',
      '131052\u00A0\u2013\u2009308T',
      '131052-\t308T',
      '1\u00AD31052\u200B-\u2060308\uFEFFT',
    ])
      assert.deepEqual(found(`a ${written}, b`), [written]);
  });

  it('is found by every sign of its century', () => {
    for (const sign of '+-UVWXYuvwxy') assert.deepEqual(found(`131052${sign}308T`), [`131052${sign}308T`]);
    // Those of this century would be of somebody born in 2052.
    for (const sign of 'ABCDEFabcdef') assert.deepEqual(found(`131052${sign}308T`), []);
  });

  it('is found glued to letters, and behind what looks like the beginning of another', () => {
    for (const text of ['A131052-308T', '131052-308Tx', 'hetu131052-308Tja', '131052-308T2', '131052-131052-308T'])
      assert.deepEqual(found(text), ['131052-308T'], text);
    assert.deepEqual(found('131052-308T131052-308T'), ['131052-308T', '131052-308T']);
  });

  it('is not part of a longer number, nor one with a wrong check character or day', () => {
    for (const text of [
      '1131052-308T',
      '1\u200B131052-308T',
      '131052-308U',
      '321352-308T',
      '100000-500000 €',
      '014-2675001',
      '131052 308T',
      '131 052-308T',
      '131052--308T',
      '131052-3\n08T',
      '131052-',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('is masked whole, and nothing else with it', () => {
    assert.equal(maskIdentityCodes(`a ${CODES[0]} b ${CODES[1]} c`), 'a ●●●●●●-●●●● b ●●●●●●-●●●● c');
    assert.equal(maskIdentityCodes('100000-500000 €'), '100000-500000 €');
    assert.equal(maskIdentityCodes('a131052\u2011308Tb'), 'a●●●●●●-●●●●b');
  });
});
