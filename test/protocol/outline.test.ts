import { deepEqual, equal, ok } from 'node:assert/strict';
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { seed } from '../support/sheets.ts';
import { headings } from './headings.ts';

describe('the outline of a published sheet', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  for (const [code, expected] of Object.entries(headings)) {
    describe(code, () => {
      let sheet: OpenDocument;
      let sections: Placed[];
      before(async () => {
        sheet = client.open(seed(code));
        sections = placed(await sheet.symbols());
      });

      it('has every section, in order and at its depth', () => {
        deepEqual(
          sections.map(({ symbol, depth }) => `${'  '.repeat(depth)}${symbol.name}`),
          expected,
        );
      });

      it('begins each section at its heading and ends it at its last line with text', () => {
        for (const [at, { symbol, depth }] of sections.entries()) {
          equal(sheet.textOf(symbol.selectionRange), symbol.name);
          deepEqual(symbol.range.start, symbol.selectionRange.start);
          const next = sections.slice(at + 1).find((other) => other.depth <= depth);
          deepEqual(symbol.range.end, endBefore(sheet.text, next?.symbol.range.start.line), symbol.name);
        }
      });

      it('holds every thing inside the thing it is part of, and its name inside itself', async () => {
        const visit = (symbols: DocumentSymbol[], outer?: Range) => {
          for (const { name, range, selectionRange, children } of symbols) {
            ok(!outer || holds(outer, range), `${name} is outside its section`);
            ok(holds(range, selectionRange), `the name ${name} is outside`);
            visit(children ?? [], range);
          }
        };
        visit(await sheet.symbols());
      });
    });
  }

  it('shows fields with their values and rows with theirs', async () => {
    const sheet = client.open(seed('S20884'));
    const applicant = placed(await sheet.symbols()).find(({ symbol }) => symbol.name === '2 Hakijan perustiedot');
    const [id] = applicant?.symbol.children?.filter(({ name }) => name === 'Y-tunnus') ?? [];
    equal(id?.kind, SymbolKind.Field);
    equal(id?.detail, '0165116-3');
    equal(id && sheet.textOf(id.range), 'Y-tunnus: 0165116-3');
    const partners = applicant?.symbol.children?.find(({ name }) => name === 'Osatoteuttajat');
    deepEqual(
      partners?.children?.map(({ name, detail, kind }) => [name, detail, kind]),
      [
        ['Kangasniemen kunta', '0164690-3', SymbolKind.Property],
        ['Pieksämäen kaupunki', '2048903-4', SymbolKind.Property],
        ['Savonlinnan kaupunki', '0166906-4', SymbolKind.Property],
      ],
    );
  });

  it('marks a section whose heading is lost', async () => {
    const sheet = client.open(seed('S11825').replace('7. Projektin julkinen rahoitus, euroa\n\n', ''));
    const marked = placed(await sheet.symbols()).filter(({ symbol }) => symbol.detail);
    deepEqual(
      marked.map(({ symbol }) => [symbol.name, symbol.detail, sheet.textOf(symbol.selectionRange)]),
      [['7. Projektin julkinen rahoitus, euroa', 'heading missing', 'Myönnetty EU- ja valtion rahoitus: 93 700']],
    );
  });
});

interface Placed {
  readonly symbol: DocumentSymbol;
  readonly depth: number;
}

/** The sections of an outline with their depth, outer before inner. */
function placed(symbols: readonly DocumentSymbol[], depth = 0): Placed[] {
  return symbols
    .filter(({ kind }) => kind === SymbolKind.Namespace)
    .flatMap((symbol) => [{ symbol, depth }, ...placed(symbol.children ?? [], depth + 1)]);
}

/** Where the last line with text before a line, or before the end of the text, ends. */
function endBefore(text: string, line: number | undefined): Range['end'] {
  const lines = text.split('\n').slice(0, line);
  const last = lines.findLastIndex((one) => one.trim() !== '');
  return { line: last, character: (lines[last] ?? '').trimEnd().length };
}

function holds(outer: Range, inner: Range): boolean {
  const before = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
