import fc from 'fast-check';
import { damagedPieces, damagedSheets } from '../support/damagedSheets.ts';
import { assertWordsKept, piecesOf, textOfPieces } from '../support/personsWords.ts';
import { applied, CONTEXT, mendedAll, seed, service, sheetSeeds } from '../support/sheets.ts';

/** The same runs each time. */
const runs = { seed: 20_261_121, numRuns: 400 };

/** Asserts that a change keeps the person's words, whatever damage a sheet has. */
function assertKeepsWords(change: (text: string) => string): void {
  fc.assert(
    fc.property(damagedSheets, (sheet) => {
      const pieces = damagedPieces(sheet);
      assertWordsKept(pieces, change(textOfPieces(pieces)));
    }),
    runs,
  );
}

describe('no word and no digit of the person’s is lost, changed or added', () => {
  it('to begin with: a published sheet has the form’s words and its own', () => {
    for (const code of sheetSeeds) assertWordsKept(piecesOf(service.read(seed(code))), seed(code));
  });

  it('by "fix all"', () => {
    assertKeepsWords(mendedAll);
  }).timeout(60_000);

  it('by the formatter', () => {
    assertKeepsWords((text) => applied(text, service.format(service.read(text), undefined, CONTEXT)));
  }).timeout(60_000);
});
