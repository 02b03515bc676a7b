import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument as Document } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import type { SectionNode, Sheet } from '../../server/src/sheet/sheet.ts';
import { fold, type Span } from '../../server/src/values/text.ts';
import { CONTEXT, diagnose, findings, seed, service, sheetSeeds, URI, withCrlf } from '../support/sheets.ts';

/** The same runs each time. */
const runs = (numRuns: number) => ({ seed: 20_261_121, numRuns });

const lines = sheetSeeds.flatMap((code) => seed(code).split('\n')).filter((line) => line.length < 200);
const oddLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '\u00A0',
    ':',
    ',',
    '1.',
    '9 ',
    'Y-tunnus',
    'Puhelinnumero: 014 123456',
    'Suunniteltu:',
    '|',
    '8.2',
    'Kyllä',
    'Hanke',
  ),
);
/** Texts that have much of a sheet in them and little of its order. */
const sheetLike = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: oddLine }), {
    maxLength: 40,
  })
  .map((all) => all.join('\n'));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), sheetLike);

/** A seed with a few stretches replaced. */
const damagedSeed = fc
  .record({
    code: fc.constantFrom(...sheetSeeds),
    changes: fc.array(
      fc.record({ at: fc.nat(), length: fc.nat(120), put: fc.oneof(oddLine, fc.constantFrom(...lines)) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ code, changes }) => {
    let text = seed(code);
    for (const { at, length, put } of changes) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + put + text.slice(start + length);
    }
    return text;
  });

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

function checkSpans(sheet: Sheet): void {
  const whole = { start: 0, end: sheet.text.length };
  const check = (span: Span | undefined, outer: Span, what: string) => {
    if (!span) return;
    assert.ok(span.start <= span.end && inside(span, whole) && inside(span, outer), what);
  };
  const visit = (node: SectionNode, outer: Span) => {
    check(node.span, outer, 'section');
    check(node.heading, node.span, 'heading');
    check(node.detachedHeading, whole, 'detached heading');
    check(node.caption, node.span, 'caption');
    for (const { span, label, value, reason } of node.fields) {
      check(span, node.span, 'field');
      check(label, span, 'label');
      check(value, span, 'value');
      check(reason, node.span, 'reason');
    }
    for (const { span, name, id } of node.partners)
      for (const part of [span, name, id]) check(part, node.span, 'partner');
    for (const { span, title, numbers, reason } of node.impacts) {
      for (const part of [span, title, ...(numbers ?? []), reason]) check(part, node.span, 'impact');
    }
    for (const part of [...node.prose, ...node.strays, ...node.unknown.map(({ span }) => span)])
      check(part, node.span, 'text');
    assert.ok(node.ownEnd >= node.span.start && node.ownEnd <= node.span.end, 'own end');
    for (const section of node.sections) visit(section, node.span);
  };
  for (const node of sheet.sections) visit(node, whole);
  for (const [at, node] of sheet.sections.entries()) {
    if (at > 0) assert.ok((sheet.sections[at - 1]?.span.end ?? 0) <= node.span.start, 'sections follow each other');
  }
}

const before = (a: Range['start'], b: Range['start']) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range) => before(outer.start, inner.start) && before(inner.end, outer.end);

function checkSymbols(symbols: readonly DocumentSymbol[], outer: Range): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.ok(name.trim() !== '', 'a symbol has a name');
    assert.ok(holds(outer, range), 'inside its parent');
    assert.ok(holds(range, selectionRange), 'its name inside it');
    checkSymbols(children, range);
  }
}

/** Everything a text is answered with. */
function checkAll(text: string): void {
  const sheet = service.read(text);
  checkSpans(sheet);
  const document = Document.create(URI, 'esr', 1, text);
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  checkSymbols(service.outline(sheet, CONTEXT), whole);
  for (const { range, relatedInformation = [], data, message } of diagnose(text)) {
    const edits = data.fixes.flatMap((fix) => fix.edits.map((edit) => edit.range));
    for (const one of [range, ...edits, ...relatedInformation.map(({ location }) => location.range)]) {
      assert.ok(holds(whole, one) && before(one.start, one.end));
      assert.deepEqual(document.positionAt(document.offsetAt(one.start)), one.start);
    }
    assert.doesNotMatch(message, /undefined|NaN|\[object/);
    for (const fix of data.fixes) Document.applyEdits(document, fix.edits);
  }
  for (const { startLine, endLine } of service.folding(sheet, CONTEXT)) {
    assert.ok(startLine >= 0 && startLine < endLine && endLine < document.lineCount);
  }
}

describe('folding', () => {
  it('does nothing the second time', () => {
    const folded = fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text)));
    fc.assert(folded, runs(300));
  });
});

describe('for any text', () => {
  it('reading, checking, outline and folds never throw, and every range lies in the text and in its parent', () => {
    fc.assert(fc.property(anyText, checkAll), runs(150));
  });

  it('the same holds of sheets with stretches torn out and put in', () => {
    fc.assert(fc.property(damagedSeed, checkAll), runs(60));
  });

  it('a hover anywhere is an answer or none', () => {
    fc.assert(
      fc.property(damagedSeed, fc.nat(400), fc.nat(200), (text, line, character) => {
        const found = service.hover(service.read(text), { line, character }, CONTEXT);
        if (found) assert.ok((found.contents as { value: string }).value.length > 0);
      }),
      runs(60),
    );
  });

  it('LF and CRLF give the same findings', () => {
    const withoutCr = fc.oneof(sheetLike, damagedSeed).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(withoutCr, (text) => assert.deepEqual(findings(withCrlf(text)).map(asLf), findings(text).map(asLf))),
      runs(80),
    );
  });

  it('every action can be applied: its edits do not overlap', () => {
    fc.assert(
      fc.property(damagedSeed, (text) => {
        const document = Document.create(URI, 'esr', 1, text);
        const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
        const params = { diagnostics: diagnose(text), range };
        for (const { edit } of service.codeActions(service.read(text), params, CONTEXT)) {
          const [change] = edit?.documentChanges ?? [];
          if (change && 'edits' in change)
            Document.applyEdits(document, change.edits as Parameters<typeof Document.applyEdits>[1]);
        }
      }),
      runs(60),
    );
  });

  it('a sequence of edits gives what a fresh read gives', () => {
    const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(40), put: oddLine }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...sheetSeeds), edits, (code, all) => {
        let document = Document.create(URI, 'esr', 0, seed(code));
        for (const [version, { at, length, put }] of all.entries()) {
          const start = at % (document.getText().length + 1);
          const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
          document = Document.update(document, [{ range, text: put }], version + 1);
          diagnose(document.getText());
        }
        const text = document.getText();
        assert.deepEqual(diagnose(text), diagnose(`${text} `.slice(0, -1)));
        const { lines } = service.read(text);
        assert.equal(lines.all.length, document.lineCount);
        for (const { from } of lines.all) assert.deepEqual(lines.positionAt(from), document.positionAt(from));
      }),
      runs(30),
    );
  });
});

const asLf = (finding: string) => finding.replaceAll('␍␊', '␊');
