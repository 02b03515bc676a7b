import { deepEqual, notDeepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requests } from '../../server/src/lsp/requests.ts';
import { LanguageClient, within } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { projectRoot } from '../support/paths.ts';
import { seed } from '../support/sheets.ts';

/** A sheet with something for each request to find: a wrong check digit, and an amount not written as the form has it. */
const TEXT = seed('S11825').replace('0176478-2', '0176478-3').replace('93 700', '93700');
const AMOUNT = '93700';

/** What is asked of another sheet: only a project page has a value that stands twice by rule. */
const texts: Readonly<Record<string, string>> = { 'textDocument/linkedEditingRange': seed('S20015') };

/** What else a request of a method is asked with, beside the address of the document. */
const examples: Readonly<Record<string, (sheet: OpenDocument) => object>> = {
  'textDocument/diagnostic': () => ({}),
  'textDocument/codeAction': (sheet) => ({ range: sheet.rangeOf('0176478-3'), context: { diagnostics: [] } }),
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/hover': (sheet) => ({ position: sheet.rangeOf('0176478-3').start }),
  'textDocument/completion': (sheet) => ({ position: sheet.rangeOf('Toiminta päättynyt').start }),
  'completionItem/resolve': ({ uri }) => ({ label: '0176478-2', data: { uri, about: { section: 1, field: 2 } } }),
  'textDocument/documentHighlight': (sheet) => ({ position: sheet.rangeOf('S11825').start }),
  'textDocument/documentLink': () => ({}),
  'textDocument/codeLens': () => ({}),
  'textDocument/linkedEditingRange': (sheet) => ({ position: sheet.rangeOf('Keski-Suomi').start }),
  'textDocument/selectionRange': (sheet) => ({ positions: [sheet.rangeOf(AMOUNT).start] }),
  'textDocument/semanticTokens/full': () => ({}),
  'textDocument/semanticTokens/range': (sheet) => ({ range: sheet.rangeOf(AMOUNT) }),
  'textDocument/inlayHint': (sheet) => ({
    range: { start: { line: 0, character: 0 }, end: sheet.rangeOf('204 425').end },
  }),
  'textDocument/formatting': () => ({ options: { tabSize: 2, insertSpaces: true } }),
  'textDocument/rangeFormatting': (sheet) => ({ range: sheet.rangeOf(AMOUNT), options: {} }),
  'textDocument/onTypeFormatting': (sheet) => ({
    position: { line: sheet.rangeOf(AMOUNT).end.line + 1, character: 0 },
    ch: '\n',
    options: {},
  }),
  'esr/sheet': () => ({}),
  'esr/fields': () => ({}),
  'esr/forms': () => ({}),
  'esr/newSheet': () => ({ form: 'esr-2014', code: 's20884' }),
  'esr/newSheetLike': () => ({ code: 'S11826' }),
};

describe('every request', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');
  const [, features = ''] = /## What it does(.*?)## /.exec(readme) ?? [];

  for (const { about, type, feature, fallback } of requests) {
    const paramsFor = (uri: string, rest: object) => ({ textDocument: { uri }, uri, ...rest });
    const ask = (uri: string, rest: object) =>
      within(client.connection.sendRequest(type.method, paramsFor(uri, rest)), type.method);
    const nothing = (uri: string, rest: object) =>
      fallback instanceof Function ? fallback(paramsFor(uri, rest)) : fallback;

    it(`${type.method} is answered${about === 'sheet' ? ' for a sheet, and with nothing for a document that is not open' : ''}`, async () => {
      const example = examples[type.method];
      ok(example, `${type.method} has no example in this test`);
      const sheet = client.open(texts[type.method] ?? TEXT);
      const rest = example(sheet);
      notDeepEqual(await ask(sheet.uri, rest), nothing(sheet.uri, rest));
      const closed = 'file:///sheets/never-opened.esr';
      if (about === 'sheet') deepEqual(await ask(closed, rest), nothing(closed, rest));
      deepEqual(client.logged, []);
    });

    it(`${type.method} is in the README: ${feature}`, () => {
      ok(features.toLowerCase().includes(feature.toLowerCase()), `“What it does” does not name: ${feature}`);
    });
  }

  it('is in the table, if it has an example here', () => {
    deepEqual(Object.keys(examples).sort(), requests.map(({ type }) => type.method).sort());
  });
});
