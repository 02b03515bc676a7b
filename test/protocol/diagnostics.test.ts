import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import { messageOf } from '../support/openDocument.ts';
import { seed } from '../support/sheets.ts';

const wrongDigit = () => seed('S11825').replace('0176478-2', '0176478-3');
const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

/** A sheet with faults of several kinds and severities, some of them with fixes and related places. */
const damaged = () =>
  wrongDigit()
    .replace('93 700', '93.700')
    .replace('92 809', '99 000')
    .replace('6. Tiedotus ja', '6. Tiedotos ja')
    .replace('seppo.virta(at)', 'seppo.virta@');

const serving = LanguageClient.serving;

describe('diagnostics', () => {
  it('are the same whether asked for or sent', async () => {
    const [pulled, pushed] = await Promise.all(
      (['pull', 'push'] as const).map((diagnostics) =>
        serving({ diagnostics }, (client) => client.open(damaged(), 'same.esr').diagnostics()),
      ),
    );
    ok(pulled && pulled.length >= 5);
    deepEqual(pulled, pushed);
  });

  it('come gravest first', async () => {
    const found = await serving({}, (client) => client.open(damaged()).diagnostics());
    const severities = found.map(({ severity }) => severity ?? 0);
    deepEqual(
      severities,
      severities.toSorted((a, b) => a - b),
    );
    ok(new Set(severities).size >= 3);
  });

  it('are reported as unchanged to an editor that has them, and anew after an edit', async () => {
    await serving({}, async (client) => {
      const sheet = client.open(wrongDigit());
      const first = await sheet.report();
      ok(first.kind === 'full' && first.resultId);
      deepEqual(await sheet.report(first.resultId), { kind: 'unchanged', resultId: first.resultId });
      sheet.replace('0176478-3', '0176478-2');
      const second = await sheet.report(first.resultId);
      ok(second.kind === 'full');
      deepEqual(second.items, []);
      ok(second.resultId !== first.resultId);
    });
  });

  it('of another document’s result are not taken for this one’s', async () => {
    await serving({}, async (client) => {
      const [one, other] = [client.open(seed('S11825')), client.open(wrongDigit())];
      const { resultId } = (await one.report()) as { resultId: string };
      const report = await other.report(resultId);
      ok(report.kind === 'full', 'the other document has a report of its own');
      deepEqual(codes(report.items), ['business-id-checksum']);
    });
  });

  it('are sent with the version they are of, and taken back when the document is closed', async () => {
    await serving({ diagnostics: 'push' }, async (client) => {
      const sheet = client.open(wrongDigit());
      deepEqual(codes(await sheet.diagnostics()), ['business-id-checksum']);
      sheet.replace('0176478-3', '0176478-2');
      deepEqual(await sheet.diagnostics(), []);
      sheet.replace('Y-tunnus: 0176478-2', '\nY-tunnus: 0176478-3');
      deepEqual(codes(await sheet.diagnostics()), ['business-id-checksum']);
      const sent = client.publications(sheet.uri).length;
      sheet.close();
      const last = await client.until(() => client.publications(sheet.uri)[sent], 'the last diagnostics');
      deepEqual(last.diagnostics, []);
    });
  });

  it('are at most 1000 a document, and one of them says so', async () => {
    const unknown = Array.from({ length: 1200 }, (_, count) => `Väri ${count}: sininen\n`).join('');
    await serving({}, async (client) => {
      const found = await client
        .open(wrongDigit().replace('1. Projekti\n', (heading) => heading + unknown))
        .diagnostics();
      equal(found.length, 1000);
      equal(found[0]?.code, 'limit');
      equal(found[0]?.severity, DiagnosticSeverity.Error);
      const [, total, shown] = /(\d+) findings.* (\d+) most/.exec(messageOf(found[0])) ?? [];
      equal(shown, '999');
      ok(Number(total) > 1000);
    });
  });
});

describe('the language of the messages', () => {
  const spoken: readonly [string | undefined, RegExp][] = [
    ['fi', /tarkistusnumero.*\b2\b/i],
    ['fi-FI', /tarkistusnumero.*\b2\b/i],
    ['sv', /kontrollsiffra.*\b2\b/i],
    ['sv-fi', /kontrollsiffra.*\b2\b/i],
    ['en', /check digit.*\b2\b/],
    ['de', /check digit.*\b2\b/],
    [undefined, /check digit.*\b2\b/],
  ];
  for (const [locale, words] of spoken) {
    it(`for an editor in ${locale ?? 'no language it names'}`, async () => {
      const options = locale === undefined ? {} : { locale };
      const [found, actions] = await serving(options, async (client) => {
        const sheet = client.open(wrongDigit());
        return [await sheet.diagnostics(), await sheet.actions(sheet.rangeOf('0176478-3'))] as const;
      });
      match(messageOf(found[0]), words);
      equal(found[0]?.code, 'business-id-checksum');
      match(actions[0]?.title ?? '', /0176478-2/);
    });
  }
});

describe('the day', () => {
  const running = () => seed('S11825').replace('Toiminta päättynyt', 'Toiminnassa');

  it('is the one the editor gives', async () => {
    deepEqual(
      await serving({ today: '2014-08-31' }, async (client) => codes(await client.open(running()).diagnostics())),
      [],
    );
    deepEqual(
      await serving({ today: '2014-09-01' }, async (client) => codes(await client.open(running()).diagnostics())),
      ['status-date'],
    );
  });

  for (const today of [null, 'tomorrow', '']) {
    it(`is the clock’s when the editor gives ${today === null ? 'none' : `“${today}”`}`, async () => {
      deepEqual(await serving({ today }, async (client) => codes(await client.open(running()).diagnostics())), [
        'status-date',
      ]);
    });
  }
});
