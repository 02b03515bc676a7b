import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align, outOfOrder } from '../../../server/src/sheet/align.ts';

/** Labels of a form in order, and written lines, as letters: where each line goes; `!` out of order, `-` too many. */
function aligned(form: string, written: string): string {
  const slots = (letter: string) => [...form].flatMap((other, slot) => (other === letter ? [slot] : []));
  return align([...written].map(slots), form.length)
    .map(({ slot, misplaced }) => (slot === undefined ? '-' : `${misplaced ? '!' : ''}${slot}`))
    .join(' ');
}

describe('aligning written lines with the form', () => {
  const cases: [form: string, written: string, expected: string, why: string][] = [
    ['abc', 'abc', '0 1 2', 'all in order'],
    ['abc', 'ac', '0 2', 'one missing'],
    ['apbp', 'apbp', '0 1 2 3', 'two of one label, in order'],
    ['apbp', 'abp', '0 2 3', 'the first of two equal ones missing: the one left is told by its place'],
    ['apbp', 'apb', '0 1 2', 'the second of two equal ones missing'],
    ['apbp', 'appbp', '0 1 - 2 3', 'the first of two equal ones doubled'],
    ['apbp', 'apbpp', '0 1 2 3 -', 'the second of two equal ones doubled'],
    ['abc', 'aabc', '0 - 1 2', 'a doubled line: the second is too many'],
    ['abc', 'abca', '0 1 2 -', 'a copy far below'],
    ['abc', 'cab', '!2 0 1', 'the last one moved to the top: one stands out of order'],
    ['abc', 'bca', '1 2 !0', 'the first one moved to the end'],
    ['abcd', 'acbd', '0 2 !1 3', 'two changed about: one of them stands out of order'],
    ['abc', 'cabc', '- 0 1 2', 'a copy above its place'],
    ['abc', '', '', 'nothing written'],
  ];
  for (const [form, written, expected, why] of cases) {
    it(`${form} ← ${written || 'nothing'}: ${why}`, () => assert.equal(aligned(form, written), expected));
  }

  it('never gives a place twice, nor a place of another label', () => {
    const letters = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: most });
    fc.assert(
      fc.property(letters(6), letters(9), (form, written) => {
        const candidates = [...written].map((letter) =>
          [...form].flatMap((other, at) => (other === letter ? [at] : [])),
        );
        const result = align(candidates, form.length);
        const slots = result.flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
        assert.equal(new Set(slots).size, slots.length);
        const inPlace = result.flatMap(({ slot, misplaced }) => (slot === undefined || misplaced ? [] : [slot]));
        assert.deepEqual(
          inPlace,
          inPlace.toSorted((a, b) => a - b),
        );
        for (const [at, { slot }] of result.entries()) if (slot !== undefined) assert.equal(form[slot], written[at]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('the fewest to move', () => {
  const cases: [sequence: number[], misplaced: number[]][] = [
    [[], []],
    [[1, 2, 3], []],
    [[1, 1, 2], []],
    [[1, 3, 9, 3, 4], [2]],
    [[2, 3, 1], [2]],
    [[3, 1, 2], [0]],
    [[1, 5, 2, 3, 4], [1]],
    [
      [4, 3, 2, 1],
      [0, 1, 2],
    ],
  ];
  for (const [sequence, misplaced] of cases) {
    it(`of ${sequence.join(' ') || 'nothing'}`, () => {
      assert.deepEqual([...outOfOrder(sequence)], misplaced);
    });
  }
});
