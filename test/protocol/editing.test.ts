import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Diagnostic, TextEdit } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { seed } from '../support/sheets.ts';

describe('a document', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  const withEnd = (text: string, end: string) => text.replaceAll('\n', end);
  const wrongDigit = () => seed('S11825').replace('0176478-2', '0176478-3');

  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`with ${name} is read like one with LF, and mended with ${name}`, async () => {
      const published = withEnd(seed('S11825'), end);
      deepEqual(await client.open(published).diagnostics(), []);

      const lf = client.open(seed('S11825').replace('7. Projektin julkinen rahoitus, euroa\n\n', ''));
      const sheet = client.open(withEnd(lf.text, end));
      const found = await sheet.diagnostics();
      const places = (all: readonly Diagnostic[]) => all.map(({ code, range }) => ({ code, range }));
      deepEqual(places(found), places(await lf.diagnostics()));
      const [action] = await sheet.actions(found[0]?.range ?? sheet.rangeOf('1. Projekti'));
      sheet.apply(action?.edit);
      equal(sheet.text, published);
    });
  }

  it('has its positions in UTF-16 units', async () => {
    const sheet = client.open(
      wrongDigit().replace('Y-tunnus: ', 'Y-tunnus:\u00a0\u2009 ').replace('TyöSara', '👩‍👩‍👧 TyöSara 𝔈𝔖ℜ'),
    );
    const [diagnostic, ...others] = await sheet.diagnostics();
    equal(others.length, 0);
    equal(diagnostic?.range.start.character, 'Y-tunnus:\u00a0\u2009 '.length);
    equal(diagnostic?.range.start.line, sheet.rangeOf('Y-tunnus').start.line);
    equal(diagnostic && sheet.textOf(diagnostic.range), '0176478-3');
  });

  it('has them so on a line with an emoji before the error', async () => {
    const sheet = client.open(
      seed('S20884').replace('Kangasniemen kunta, 0164690-3', '🏘️🏘️ Kangasniemen kunta, 0164690-4'),
    );
    const [diagnostic] = await sheet.diagnostics();
    equal(diagnostic?.code, 'business-id-checksum');
    equal(diagnostic && sheet.textOf(diagnostic.range), '0164690-4');
    equal(diagnostic?.range.start.character, '🏘️🏘️ Kangasniemen kunta, '.length);
    const [best] = await sheet.actions(sheet.rangeOf('0164690-4'));
    sheet.apply(best?.edit);
    ok(sheet.text.includes('🏘️🏘️ Kangasniemen kunta, 0164690-3\n'));
  });

  it('edited bit by bit is what the same text opened anew is', async () => {
    const sheet = client.open(seed('S20884'));
    for (const step of steps) {
      step(sheet);
      sheet.leaveLine();
      const fresh = client.open(sheet.text);
      deepEqual(strip(await sheet.diagnostics()), strip(await fresh.diagnostics()));
      deepEqual(await sheet.symbols(), await fresh.symbols());
      deepEqual(await sheet.folding(), await fresh.folding());
      fresh.close();
    }
    equal(sheet.text, seed('S20884'));
    deepEqual(await sheet.diagnostics(), []);
  });

  it('opened again after it was closed is read anew', async () => {
    const sheet = client.open(wrongDigit(), 'again.esr');
    const first = await sheet.report();
    sheet.close();
    const again = client.open(seed('S11825'), 'again.esr');
    const second = await again.report(first.resultId);
    ok(second.kind === 'full', 'the old result is not this text’s');
    deepEqual(second.items, []);
  });
});

/** Edits of many kinds that end where they began. */
const steps: readonly ((sheet: OpenDocument) => void)[] = [
  (sheet) => sheet.replace('0165116-3', '0165116-4'),
  (sheet) => sheet.replace('5 Projektin julkinen rahoitus, euroa\n\n', ''),
  // Two edits in one notification, the second in the text that the first has left.
  (sheet) => {
    const first: TextEdit = { range: sheet.rangeOf('Euroopan unioni'), newText: 'Rivi\nEuroopan unioni' };
    sheet.edit(first, {
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      newText: '',
    });
  },
  (sheet) => sheet.replace('618 875', '561 000'),
  (sheet) => sheet.replace('Hankkeen nimi', 'Hankkeen mini'),
  (sheet) => sheet.replace('Osatoteuttajat', '🙂\r\nOsatoteuttajat'),
  (sheet) => sheet.replace('🙂\r\n', ''),
  (sheet) => sheet.replace('Hankkeen mini', 'Hankkeen nimi'),
  (sheet) => sheet.replace('561 000', '618 875'),
  (sheet) =>
    sheet.replace(
      'Myönnetty EU- ja valtion rahoitus',
      '5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus',
    ),
  (sheet) => sheet.replace('0165116-4', '0165116-3'),
];

/** Diagnostics without what names the document and its version. */
function strip(found: readonly Diagnostic[]): unknown[] {
  return found.map(({ range, code, severity, message, relatedInformation, data }) => ({
    range,
    code,
    severity,
    message,
    related: relatedInformation?.map((one) => [one.location.range, one.message]),
    fixes: data.fixes,
  }));
}
