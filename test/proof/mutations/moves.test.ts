import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SheetDiagnostic } from '../../../server/src/features/diagnostics.ts';
import { endOf, spanToRemove } from '../../../server/src/sheet/insertion.ts';
import type { Sheet } from '../../../server/src/sheet/sheet.ts';
import type { Span } from '../../../server/src/values/text.ts';
import { applied, diagnose, seed, service, sheetSeeds } from '../../support/sheets.ts';

const blocks: Readonly<Record<string, (sheet: Sheet) => Span[]>> = {
  section: ({ allSections }) => allSections.map(({ span }) => span),
  heading: ({ allSections }) => allSections.flatMap(({ heading }) => heading ?? []),
  field: ({ fields }) => fields.map((node) => ({ start: node.span.start, end: endOf(node) })),
};

/** The text with one block moved above another one; `undefined` where the other lies in it. */
function moved(text: string, block: Span, above: Span): string | undefined {
  const gone = spanToRemove(service.read(text), block);
  const to = above.start;
  if (to >= gone.start && to < gone.end) return undefined;
  const put = `${text.slice(block.start, block.end)}\n\n`;
  const [before, behind] = [text.slice(0, gone.start), text.slice(gone.end)];
  return to < gone.start
    ? text.slice(0, to) + put + before.slice(to) + behind
    : before + text.slice(gone.end, to) + put + text.slice(to);
}

/** Seeds in which so many blocks of a kind have been moved, one after another, most of them not far. */
function shuffled(kind: string, moves: number): fc.Arbitrary<string> {
  const far = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.nat());
  return fc
    .tuple(fc.constantFrom(...sheetSeeds), fc.array(fc.tuple(fc.nat(), far), { minLength: moves, maxLength: moves }))
    .map(([code, all]) => all.reduce((text, [nth, distance]) => shifted(text, kind, nth, distance), seed(code)));
}

/** The text with the nth block of a kind moved by so many of them. */
function shifted(text: string, kind: string, nth: number, distance: number): string {
  const all = blocks[kind]?.(service.read(text)) ?? [];
  const from = nth % all.length;
  const to = (all.length + from + (distance % all.length)) % all.length;
  return moved(text, all[from] as Span, all[to] as Span) ?? text;
}

const isOrder = ({ code }: SheetDiagnostic) => code === 'section-order' || code === 'field-order';

function countedBySeverity(found: readonly SheetDiagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity } of found) {
    const key = `${severity} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Checks each move that is offered: it is told once, can be applied, and brings nothing as grave. */
function proveMoves(text: string): void {
  const found = diagnose(text);
  const before = countedBySeverity(found);
  const orders = found.filter(isOrder);
  assert.equal(new Set(orders.map(({ range }) => range.start.line)).size, orders.length, 'each is told once');
  for (const { code, severity = 1, data, message } of orders) {
    assert.equal(data.fixes.length, 1, message);
    const after = countedBySeverity(diagnose(applied(text, data.fixes[0]?.edits ?? [])));
    const own = `${severity} ${code}`;
    assert.ok((after.get(own) ?? 0) < (before.get(own) ?? 0), `${message} stays`);
    for (const [key, count] of after) {
      if (Number(key[0]) <= severity) assert.ok(count <= (before.get(key) ?? 0), `${message} brings ${key}`);
    }
  }
}

/** Checks that the moves offered, one after another, put everything in order and lose no line. */
function proveOrder(text: string): void {
  let ordered = text;
  for (let step = 0; step < 20; step++) {
    const next = diagnose(ordered).find((finding) => isOrder(finding) && finding.data.fixes.length > 0);
    if (!next) {
      assert.deepEqual(linesOf(ordered), linesOf(text));
      return;
    }
    ordered = applied(ordered, next.data.fixes[0]?.edits ?? []);
  }
  assert.fail('never in order');
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .sort();

/** The same runs each time. */
const runs = (numRuns: number) => ({ seed: 20_261_121, numRuns });

for (const kind of Object.keys(blocks)) {
  describe(`a ${kind} that stands elsewhere`, () => {
    it('alone: each fix makes its finding go and brings none as grave', () => {
      fc.assert(fc.property(shuffled(kind, 1), proveMoves), runs(60));
    }).timeout(60_000);

    it('among others: one fix after another puts all in order, and no line is lost', () => {
      fc.assert(fc.property(shuffled(kind, 3), proveOrder), runs(30));
    }).timeout(60_000);
  });
}
