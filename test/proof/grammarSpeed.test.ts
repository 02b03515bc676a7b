import { publishedForms } from '../../server/src/forms/index.ts';
import { registry, tokenLines } from '../grammar/tokens.ts';
import { expectNoSquare } from '../support/processorTime.ts';

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

  for (const [start, unit] of lines) {
    it(`reads “${start}” and 100 KB of “${unit}” on one line in linear time`, () =>
      expectNoSquare((times) => {
        // The end holds what an address needs, out of place: without it the engine would see at once that there is none.
        const text = `${title}\n${start}${unit.repeat((times * 12_500) / unit.length)} .@(`;
        return tokenLines(grammars, text);
      }));
  }
});
