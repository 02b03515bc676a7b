import assert from 'node:assert/strict';
import { answersOf } from '../../support/answers.ts';
import { expectNoSquare } from '../../support/processorTime.ts';
import { seed } from '../../support/sheets.ts';
import { type Work, WorkCounter } from '../../support/workCounter.ts';
import { longStretches, manyLines, type Pattern } from './patterns.ts';

// What the product does with a text must grow with the text's length and not with its square, in every feature.
//
// It is counted: how often each function's busiest block runs, by V8's own coverage, and how long each answer is. Counts
// are the same on any machine and under any load, so that the bar can lie close to the 2 of a line, and a failure names
// the function. What a regular expression does inside is no block and cannot be counted; it looks at one line or value
// at a time, so that long lines and values are measured besides, in the processor's time and with a bar far from both
// what a line takes and what a square takes.

/** What twice the text may cost at most. */
const LIMIT = 2.6;

/** What one kind of text costs: the busiest block of each function, and the length of each answer. */
function costOf(counter: WorkCounter, text: string): Work {
  const lengths = new Map<string, number>();
  const work = counter.count(() => {
    for (const [question, answer] of Object.entries(answersOf(text))) {
      lengths.set(`the answer of ${question}`, (JSON.stringify(answer) ?? '').length);
    }
  });
  return new Map([...work, ...lengths]);
}

/** What grows faster than the text, of all that costs more than a little for each of its characters. */
function growingFaster({ text }: Pattern, counter: WorkCounter): string[] {
  const [once, twice, fourfold] = [1, 2, 4].map((times) => costOf(counter, text(times))) as [Work, Work, Work];
  const little = text(4).length;
  const grew = (name: string) => {
    const [least = 1, middle = 1, most = 1] = [once, twice, fourfold].map((work) => work.get(name));
    return Math.min(most / middle, middle / least);
  };
  const names = [...fourfold.keys()].filter((name) => (fourfold.get(name) ?? 0) > little && grew(name) > LIMIT);
  return names.map((name) => `${name}: ${[once, twice, fourfold].map((work) => work.get(name)).join(', ')}`);
}

describe('work', () => {
  const counter = new WorkCounter();
  before(() => {
    // Tables that are built when they are first needed are no part of what is counted.
    answersOf(seed('S20884'));
    counter.start();
  });
  after(() => counter.stop());

  for (const pattern of [...manyLines, ...longStretches]) {
    it(`grows with the text’s length: ${pattern.name}`, () => {
      assert.deepEqual(growingFaster(pattern, counter), []);
    });
  }
});

describe('time', () => {
  for (const { name, text } of longStretches) {
    it(`does not grow with the square of the text’s length: ${name}`, () =>
      expectNoSquare((times) => answersOf(text(times))));
  }
});
