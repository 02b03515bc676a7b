import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  businessIdSum,
  guessBusinessId,
  judgeBusinessId,
  readBusinessId,
  swappedBusinessIds,
} from '../../../server/src/values/businessId.ts';

const canonical = (text: string) => readBusinessId(text)?.canonical;
const state = (text: string) => {
  const id = readBusinessId(text);
  return id && judgeBusinessId(id);
};

describe('a Y-tunnus', () => {
  for (const text of [
    '0176478-2',
    '0176478–2',
    '0176478\u22122',
    '0176478\u20112',
    '01764782',
    '176478-2',
    'FI01764782',
    'fi 0176478-2',
    ' 0176478\u00A0-\u202F2\t',
  ]) {
    it(`is read from ${JSON.stringify(text)}`, () => assert.equal(canonical(text), '0176478-2'));
  }

  for (const text of [
    '',
    '-',
    '0176478',
    '1764782',
    '0131676',
    '0176478-',
    '12345-6',
    '01764782-2',
    '0176478-22',
    '017647A-2',
    '0176478=2',
    'Y0176478-2',
    '0176478--2',
    '٠١٧٦٤٧٨-٢',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readBusinessId(text), undefined));
  }

  it('keeps its digits where the hyphen tells that only the leading zero is lost', () => {
    assert.equal(canonical('176478-3'), '0176478-3');
  });

  it('is guessed from seven digits alone, only where the last would be the right check digit', () => {
    assert.equal(guessBusinessId('1764782'), '0176478-2');
    assert.equal(guessBusinessId(' 176 4782'), '0176478-2');
    for (const text of ['1764783', '0176478', '176478-2', '01764782', 'puh']) {
      assert.equal(guessBusinessId(text), undefined, text);
    }
  });

  it('is right, has a wrong check digit, or is never issued', () => {
    for (const right of ['0176478-2', '1068892-9', '2296962-1', '0165116-3', '0164690-3', '2048903-4', '0166906-4']) {
      assert.deepEqual(state(right), { kind: 'valid' }, right);
    }
    assert.deepEqual(state('0176478-3'), { kind: 'checksum', expected: 2 });
    assert.deepEqual(state('0176407-0'), { kind: 'unissued' });
    assert.deepEqual(state('0000000-0'), { kind: 'unissued' });
    assert.deepEqual(state('0000000-5'), { kind: 'unissued' });
  });

  it('has its sum worked out: weights 7 9 10 5 8 4 2, modulo 11', () => {
    assert.deepEqual(businessIdSum('0176478'), {
      products: ['0·7', '1·9', '7·10', '6·5', '4·8', '7·4', '8·2'],
      sum: 185,
      remainder: 9,
    });
  });

  it('has each neighbour swap offered that makes it valid, and no other', () => {
    assert.deepEqual(swappedBusinessIds({ digits: '1076478', check: 2, canonical: '' }), ['0176478-2', '1076487-2']);
    assert.deepEqual(swappedBusinessIds({ digits: '0176478', check: 3, canonical: '' }), []);
    assert.deepEqual(swappedBusinessIds({ digits: '0176472', check: 8, canonical: '' }), [
      '0167472-8',
      '0174672-8',
      '0176478-2',
    ]);
  });

  it('has one right check digit or none, and a wrong digit never passes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 9 }),
        (number, place, change) => {
          const digits = String(number).padStart(7, '0');
          const checks = [...Array(10).keys()].filter((check) => state(`${digits}-${check}`)?.kind === 'valid');
          const { remainder } = businessIdSum(digits);
          assert.deepEqual(checks, remainder === 1 ? [] : [remainder === 0 ? 0 : 11 - remainder]);
          const other = (Number(digits[place]) + change) % 10;
          const wrong = digits.slice(0, place) + other + digits.slice(place + 1);
          for (const check of checks) assert.notEqual(state(`${wrong}-${check}`)?.kind, 'valid');
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });
});
