import assert from 'node:assert/strict';
import { publishedForms } from '../../server/src/forms/index.ts';
import { withoutLine } from '../../server/src/lsp/typedLine.ts';
import type { Span } from '../../server/src/values/text.ts';
import { diagnose, findings, found, mendedAll, seed, service, sheetSeeds } from '../support/sheets.ts';
import { wholeSheet } from '../support/wholeSheet.ts';

/** What may be said of a sheet that is being written: that it is unfinished, or, of its banner alone, that no form is known yet. */
const CALM = /^(?:sheet-unfinished|form-unknown) /;

const agitated = (all: readonly string[]) => all.filter((finding) => !CALM.test(finding));

/** Lengths of a text between two keystrokes: at the beginning of each line all, then some, of free text few. */
function* keystrokes(text: string): Generator<number> {
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (let typed = 1; typed <= line.length; typed += typed < 12 ? 1 : line.length > 120 ? 97 : 3) {
      yield lineStart + typed;
    }
    lineStart += line.length + 1;
  }
}

/** What a sheet says beyond its form: values, numbers of rows, rows of partners, free text; in the order it stands. */
function contentsOf(text: string): Span[] {
  const sheet = service.read(text);
  const spans: (Span | undefined)[] = sheet.fields.flatMap(({ value, reason }) => [value, reason]);
  for (const { prose, partners, impacts } of sheet.allSections) {
    spans.push(...prose, ...partners.map(({ span }) => span));
    for (const { title, span, reason } of impacts) spans.push({ start: title.end, end: span.end }, reason);
  }
  return spans
    .filter((span): span is Span => span !== undefined && span.end > span.start)
    .sort((a, b) => a.start - b.start);
}

describe('typing a published sheet from top to bottom', () => {
  for (const code of sheetSeeds) {
    const text = seed(code);

    it(`${code}: is calm at the end of every line`, () => {
      const lines = text.split('\n');
      for (let count = 1; count <= lines.length; count++) {
        const typed = lines.slice(0, count).join('\n');
        assert.deepEqual(agitated(findings(typed)), [], `after line ${count}: ${lines[count - 1]?.slice(0, 60)}`);
      }
    });

    it(`${code}: is calm at every keystroke, the line being typed aside`, () => {
      for (const length of keystrokes(text)) {
        const typed = text.slice(0, length);
        const line = typed.split('\n').length - 1;
        const said = agitated(found(typed, withoutLine(diagnose(typed), line)));
        assert.deepEqual(said, [], JSON.stringify(typed.slice(-80)));
      }
    });

    it(`${code}: has nothing mended at any keystroke but the spelling of the line being typed`, () => {
      let count = 0;
      for (const length of keystrokes(text)) {
        if (count++ % 5 !== 0) continue;
        const typed = text.slice(0, length);
        const mended = mendedAll(typed);
        const above = typed.slice(0, typed.lastIndexOf('\n') + 1);
        assert.ok(mended.startsWith(above), `lines above are changed after ${JSON.stringify(typed.slice(-60))}`);
        assert.equal(mended.slice(above.length).includes('\n'), false, JSON.stringify(mended.slice(above.length)));
      }
    });
  }
});

describe('an empty form', () => {
  for (const form of publishedForms.filter(({ title }) => title)) {
    const whole = wholeSheet(form);
    const contents = contentsOf(whole);
    const filled = (isWritten: (place: number) => boolean) =>
      contents.reduceRight(
        (text, { start, end }, place) => (isWritten(place) ? text : text.slice(0, start) + text.slice(end)),
        whole,
      );

    it(`${form.id}: is unfinished and nothing else, empty and filled in field after field`, () => {
      assert.ok(contents.length > 40, String(contents.length));
      for (let count = 0; count < contents.length; count++) {
        assert.deepEqual(agitated(findings(filled((place) => place < count))), [], `${count} things filled in`);
      }
    });

    it(`${form.id}: is unfinished and nothing else with one section filled in, whichever`, () => {
      const sections = service.read(whole).sections;
      for (const { span, spec } of sections) {
        const isIn = (place: number) =>
          (contents[place] as Span).start >= span.start && (contents[place] as Span).end <= span.end;
        assert.deepEqual(agitated(findings(filled(isIn))), [], `only ${spec.title}`);
      }
    });
  }
});
