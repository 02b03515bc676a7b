import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAmount, readAmountRange, writeAmount } from '../../../server/src/values/amount.ts';

describe('an amount in euros', () => {
  const read: [string, number][] = [
    ['0', 0],
    ['93700', 93_700],
    ['1 030 258', 1_030_258],
    ['1\u00A0030\u00A0258', 1_030_258],
    ['1\u2009030\u202F258', 1_030_258],
    ['1.030.258', 1_030_258],
    ['1 030 258,00', 1_030_258],
    ['1 030 258,0', 1_030_258],
    ['1 030 258,-', 1_030_258],
    ['1 030 258 €', 1_030_258],
    ['1 030 258€', 1_030_258],
    ['1 030 258 euroa', 1_030_258],
    ['1 030 258\u00A0EUR', 1_030_258],
    ['-500', -500],
    ['\u2212 500', -500],
    ['007', 7],
    ['1  030\t258', 1_030_258],
    ['66 166,42', 66_166.42],
    ['66166.42', 66_166.42],
    ['1.03', 1.03],
    ['500,50', 500.5],
    ['-0,40', -0.4],
    ['1 030 258,–', 1_030_258],
    ['1 030 258:-', 1_030_258],
    ['€ 1 030 258', 1_030_258],
    ['1 030 258 e', 1_030_258],
    ['1 030 258 euros', 1_030_258],
  ];
  for (const [text, euros] of read)
    it(`is read from ${JSON.stringify(text)}`, () => assert.equal(readAmount(text), euros));

  const none = [
    '',
    ' ',
    '€',
    'noin 500',
    '500 mk',
    '1 03 258',
    '10 30258',
    '1,5',
    '500,505',
    '66166.4',
    '1 000.000',
    '500 €/kk',
    '--5',
    '5-',
    '1e5',
    '٣',
    '1234567890123456',
  ];
  for (const text of none) it(`is not ${JSON.stringify(text)}`, () => assert.equal(readAmount(text), undefined));

  it('is written in groups of three, parted by U+0020', () => {
    assert.deepEqual([0, 12, 999, 1000, 93_700, 1_030_258].map(writeAmount), [
      '0',
      '12',
      '999',
      '1 000',
      '93 700',
      '1 030 258',
    ]);
    assert.equal(writeAmount(-1500), '-1 500');
    assert.deepEqual([66_166.42, 66_166.5, -0.4, -1.5].map(writeAmount), ['66 166', '66 167', '0', '-2']);
  });

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (euros) =>
        assert.equal(readAmount(writeAmount(euros)), euros + 0),
      ),
      { seed: 1 },
    );
  });
});

describe('a range of amounts', () => {
  const read: [string, number, number][] = [
    ['100000-500000 €', 100_000, 500_000],
    ['100 000 – 500 000 €', 100_000, 500_000],
    ['100.000−500.000 euroa', 100_000, 500_000],
    ['500-100', 500, 100],
    ['100 € – 500 €', 100, 500],
  ];
  for (const [text, low, high] of read)
    it(`is read from ${text}`, () => assert.deepEqual(readAmountRange(text), { low, high }));

  for (const text of ['', '100000 €', '-5', '1-2-3', 'alle 500 €', '100 000 – paljon', '100,50-500']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readAmountRange(text), undefined));
  }
});
