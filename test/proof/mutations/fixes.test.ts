import assert from 'node:assert/strict';
import type { SheetDiagnostic } from '../../../server/src/features/diagnostics.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { applied, dense, diagnose, edit, seed, sheetSeeds, withCrlf } from '../../support/sheets.ts';
import { datesAndAmounts } from './datesAndAmounts.ts';
import { identifiers } from './identifiers.ts';
import { structure } from './structure.ts';
import type { Mutation } from './table.ts';
import { wordsAndPlaces } from './wordsAndPlaces.ts';

const changed: string[] = [];
for (const table of [structure, identifiers, datesAndAmounts, wordsAndPlaces]) {
  for (const bySeed of Object.values(table)) {
    for (const [code, rows] of Object.entries(bySeed) as [string, readonly Mutation[]][]) {
      for (const [from, to] of rows) changed.push(edit(seed(code), from, to));
    }
  }
}

const diagnosed = new Map<string, SheetDiagnostic[]>();

/** What the rules say of a text, worked out once. */
function diagnosisOf(text: string): SheetDiagnostic[] {
  const found = diagnosed.get(text) ?? diagnose(text);
  diagnosed.set(text, found);
  return found;
}

/** Findings by severity and code, counted. */
function counted(text: string): Map<string, { severity: number; count: number }> {
  const counts = new Map<string, { severity: number; count: number }>();
  for (const { code, severity = 1 } of diagnosisOf(text)) {
    const known = counts.get(code);
    counts.set(code, { severity, count: (known?.count ?? 0) + 1 });
  }
  return counts;
}

/**
 * Findings that may come in place of another: those held back until it is settled which of number and title is meant,
 * and that an inserted row lacks its numbers, which only a person can give: made-up ones would look like given ones.
 */
const mayCome: Readonly<Record<string, readonly string[]>> = {
  'priority-title': ['objective-priority', 'priority-fund'],
  'impact-missing': ['impact-format'],
  'section-missing': ['impact-format'],
};

/**
 * Checks each fix of each finding of a text: the finding goes, and none comes that is as grave or graver. A label that
 * is put in is empty at first, which is a lesser finding; so is a heading without its text.
 */
function proveFixes(text: string): number {
  const before = counted(text);
  let fixes = 0;
  for (const { code, severity = 1, data } of diagnosisOf(text)) {
    for (const { title, edits } of data.fixes) {
      fixes++;
      const after = counted(applied(text, edits));
      const about = `${code}: ${title}`;
      assert.ok((after.get(code)?.count ?? 0) < (before.get(code)?.count ?? 0), `${about} does not go away`);
      for (const [other, now] of after) {
        if (now.severity > severity || (mayCome[code] ?? []).includes(other)) continue;
        assert.ok(now.count <= (before.get(other)?.count ?? 0), `${about} brings ${other}`);
      }
    }
  }
  return fixes;
}

describe('a fix makes its finding go away and brings none as grave', () => {
  it('after each change of the tables', () => {
    assert.ok(changed.length >= 150, String(changed.length));
    let fixes = 0;
    for (const text of changed) fixes += proveFixes(text);
    assert.ok(fixes >= 100, String(fixes));
  });

  it('in CRLF, and without bringing in another line end', () => {
    for (const text of changed.filter((_, at) => at % 6 === 0).map(withCrlf)) {
      proveFixes(text);
      for (const { data } of diagnosisOf(text)) {
        for (const { edits } of data.fixes) assert.doesNotMatch(applied(text, edits), /(?<!\r)\n/);
      }
    }
  });

  it('when one line of a sheet is deleted, for every second line', () => {
    for (const code of ['S11825', 'S20884'] as const) {
      const lines = seed(code).split('\n');
      for (const [at, line] of lines.entries())
        if (line !== '' && at % 2 === 0) proveFixes(lines.toSpliced(at, 1).join('\n'));
    }
  });

  it('of headings lost from a dense sheet, each alone', () => {
    for (const code of sheetSeeds) proveFixes(dense(seed(code)));
  });
});

describe('the tables of changes', () => {
  it('have a change that gives each code, but those that need a whole text, and one that gives nothing', () => {
    const given = new Set(changed.flatMap((text) => diagnosisOf(text).map(({ code }) => code as string)));
    const missing = rules.map(({ code }) => code).filter((code) => !given.has(code));
    // Whole texts: unit/sheet/dense.test.ts, unit/formUnknown.test.ts, unit/facts/draft.test.ts, headings.test.ts and labels.test.ts have
    // these; a length needs a limit, unit/rules/lengths.test.ts.
    assert.deepEqual(missing, [
      'form-unknown',
      'sheet-unfinished',
      'heading-missing',
      'section-missing',
      'section-duplicate',
      'section-order',
      'prose-length',
      'field-order',
    ]);
    assert.ok(changed.filter((text) => diagnosisOf(text).length === 0).length > 50);
  });
});
