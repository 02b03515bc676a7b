import assert from 'node:assert/strict';
import { publishedForms } from '../../server/src/forms/index.ts';
import { registry, tokenLines } from '../grammar/tokens.ts';

const grammars = registry();

describe('the grammar, on text that means it ill', () => {
  const title = publishedForms.find((form) => form.title)?.title;
  /** What a line begins with, and what it then repeats. */
  const lines = [
    ['', 'a'],
    ['', ' '],
    ['', ', '],
    ['', 'a@'],
    ['', 'a(at)'],
    ['', 'www.,'],
    ['', '1.1.2011 '],
    ['', '0176478-2, '],
    ['', 'Kunnat: '],
    ['Kunnat: ', ', '],
    ['Kunnat: ', 'a '],
    ['Toiminnan tila: ', ' '],
    ['Myönnetty EU- ja valtion rahoitus: ', '1 '],
  ] as const;

  /** Milliseconds to read a single line of about `length` characters; the best of two tries. */
  // The end holds what an address needs, out of place: without it the engine would see at once that there is none.
  const cost = async (start: string, unit: string, length: number) => {
    const text = `${title}\n${start}${unit.repeat(length / unit.length)} .@(`;
    const tries = [0, 0];
    for (const index of tries.keys()) {
      const begun = performance.now();
      await tokenLines(grammars, text);
      tries[index] = performance.now() - begun;
    }
    return Math.min(...tries);
  };

  for (const [start, unit] of lines) {
    it(`reads “${start}” and 100 KB of “${unit}” on one line in linear time`, async () => {
      // Four times the text; a quadratic pattern needs sixteen times the time.
      const [short, long] = [await cost(start, unit, 25_000), await cost(start, unit, 100_000)];
      assert.ok(long < 10 * Math.max(short, 10), `${short} ms, then ${long} ms`);
    });
  }
});
