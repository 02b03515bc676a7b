import assert from 'node:assert/strict';
import { edit, findings, seed, withCrlf } from '../../support/sheets.ts';
import { datesAndAmounts } from './datesAndAmounts.ts';
import { identifiers } from './identifiers.ts';
import { structure } from './structure.ts';
import type { Mutation } from './table.ts';
import { wordsAndPlaces } from './wordsAndPlaces.ts';

const chapters = { structure, identifiers, datesAndAmounts, wordsAndPlaces };

const short = (text: string) => JSON.stringify(text.length > 70 ? `${text.slice(0, 50)}…${text.slice(-15)}` : text);

describe('one change to a published sheet', () => {
  for (const tables of Object.values(chapters)) {
    for (const [about, bySeed] of Object.entries(tables)) {
      describe(about, () => {
        for (const [code, rows] of Object.entries(bySeed) as [string, readonly Mutation[]][]) {
          for (const [from, to, ...expected] of rows) {
            it(`${code}: ${short(from)} → ${short(to)} gives ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, () => {
              const changed = edit(seed(code), from, to);
              assert.deepEqual(findings(changed), expected);
              assert.deepEqual(findings(withCrlf(changed)), expected, 'with CRLF');
            });
          }
        }
      });
    }
  }
});
