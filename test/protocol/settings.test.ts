import { deepEqual, equal, fail, match, ok } from 'node:assert/strict';
import {
  CodeActionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver-protocol/node';
import { SHEET_REQUEST, type SheetInfo } from '../../shared/protocol.ts';
import { LanguageClient, within } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { seed } from '../support/sheets.ts';

const { serving } = LanguageClient;

const damaged = () => seed('S11825').replace('0176478-2', '0176478-3').replace('93 700', '93.700');
const brief = (found: readonly Diagnostic[]) => found.map(({ code, severity }) => [code, severity]);

const { Error: error, Hint: hint, Warning: warning } = DiagnosticSeverity;
const ordinary = [
  ['business-id-checksum', error],
  ['amount-style', hint],
];

describe('the settings', () => {
  it('of an editor that can be asked hold from the first check', async () => {
    await serving({ settings: { rules: { 'amount-style': 'warning' } } }, async (client) => {
      deepEqual(brief(await client.open(damaged()).diagnostics()), [
        ['business-id-checksum', error],
        ['amount-style', warning],
      ]);
    });
  });

  it('take effect when they change: the editor is asked to ask again, and gets a new report', async () => {
    await serving({ settings: {} }, async (client) => {
      await client.until(
        () => client.registered.includes('workspace/didChangeConfiguration') || undefined,
        'the server’s wish to hear of changes',
      );
      const sheet = client.open(damaged());
      const first = await sheet.report();
      ok(first.kind === 'full');
      deepEqual(brief(first.items), ordinary);

      await client.changeSettings({ rules: { 'business-id-checksum': 'off' }, categories: { rahoitus: false } });
      await client.until(() => client.refreshes || undefined, 'a refresh');
      const second = await sheet.report(first.resultId);
      ok(second.kind === 'full', 'a result of other settings is not the same result');
      deepEqual(second.items, []);

      await client.changeSettings({});
      await client.until(() => client.refreshes > 1 || undefined, 'another refresh');
      deepEqual(brief(await sheet.diagnostics()), ordinary);
    });
  });

  it('turn hints off at once: the editor is asked to ask again', async () => {
    await serving({ settings: {} }, async (client) => {
      const sheet = client.open(seed('S11825'));
      const whole = { start: { line: 0, character: 0 }, end: sheet.rangeOf('204 425').end };
      const all = await sheet.inlayHints(whole);
      await client.changeSettings({ inlayHints: { realisation: false } });
      await client.until(() => client.refreshed.includes('workspace/inlayHint/refresh') || undefined, 'a refresh');
      equal((await sheet.inlayHints(whole)).length, all.length - 2);
    });
  });

  it('take effect for an editor that is sent diagnostics, without its doing anything', async () => {
    await serving({ settings: {}, diagnostics: 'push' }, async (client) => {
      const sheet = client.open(damaged());
      deepEqual(brief(await sheet.diagnostics()), ordinary);
      const next = nextPublication(client, sheet);
      await client.changeSettings({ rules: { 'amount-style': 'off' } });
      deepEqual(brief(await next()), [['business-id-checksum', error]]);
    });
  });

  it('are taken as they are told by an editor that cannot be asked', async () => {
    await serving({ diagnostics: 'push' }, async (client) => {
      const sheet = client.open(damaged());
      deepEqual(brief(await sheet.diagnostics()), ordinary);
      const next = nextPublication(client, sheet);
      await client.tellSettings({ categories: { identifiers: false } });
      deepEqual(brief(await next()), [['amount-style', hint]]);
    });
  });

  it('are each document’s own', async () => {
    await serving({ settings: {} }, async (client) => {
      client.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
        items.map(({ scopeUri }) => (scopeUri?.includes('quiet') ? { categories: { identifiers: false } } : {})),
      );
      deepEqual(brief(await client.open(damaged(), 'quiet.esr').diagnostics()), [['amount-style', hint]]);
      deepEqual(brief(await client.open(damaged(), 'loud.esr').diagnostics()), ordinary);
    });
  });

  it('turn a finding off where it is all right, by the editor’s own command, and say so', async () => {
    const options = { settings: {}, folders: ['file:///'], overrideCommand: 'client.override' };
    await serving(options, async (client) => {
      const sheet = client.open(damaged(), 'in/a.esr');
      const [{ range } = fail('nothing is wrong')] = await sheet.diagnostics();
      const textDocument = { uri: sheet.uri };
      const params = { textDocument, range, context: { diagnostics: [] } };
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
      const commands = actions.flatMap(({ command }) => (typeof command === 'object' ? command : []));
      deepEqual(
        commands.map(({ command, title }) => [command, title]),
        [
          ['client.override', 'All right here: turn the rule off in this file'],
          ['client.override', 'All right here: turn the rule off in this folder'],
        ],
      );
      for (const { arguments: [uri, override] = [] } of commands) {
        equal(uri, sheet.uri);
        await client.changeSettings({ overrides: [override] });
        deepEqual(brief(await sheet.diagnostics()), [['amount-style', hint]]);
        const info = (await client.connection.sendRequest(SHEET_REQUEST, textDocument)) as SheetInfo;
        deepEqual(info.turnedOff, ['Wrong check digit in a Y-tunnus']);
      }
    });
  });

  it('of some files follow the folders that the editor opens', async () => {
    const overrides = [{ files: 'in/a.esr', rules: { 'business-id-checksum': 'off' } }];
    await serving({ settings: { overrides }, folders: [] }, async (client) => {
      const sheet = client.open(damaged(), 'in/a.esr');
      deepEqual(brief(await sheet.diagnostics()), ordinary);
      const root = sheet.uri.slice(0, -'in/a.esr'.length);
      const event = { added: [{ uri: root, name: 'sheets' }], removed: [] };
      await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
      await client.until(() => client.refreshes || undefined, 'a refresh');
      deepEqual(brief(await sheet.diagnostics()), [['amount-style', hint]]);
    });
  });

  for (const settings of [null, 7, 'off', [], { rules: 'off', categories: [] }, { rules: { 'no-such-rule': 'off' } }]) {
    it(`count for nothing when they are ${JSON.stringify(settings)}`, async () => {
      await serving({ settings: settings ?? {} }, async (client) => {
        await client.changeSettings(settings);
        deepEqual(brief(await client.open(damaged()).diagnostics()), ordinary);
      });
    });
  }

  it('are the usual ones when the editor fails to give any', async () => {
    await serving({ settings: {} }, async (client) => {
      client.connection.onRequest(ConfigurationRequest.type, () => {
        throw new Error('no settings today');
      });
      deepEqual(brief(await client.open(damaged()).diagnostics()), ordinary);
      equal(client.logged.length, 1);
      match(client.logged[0] ?? '', /no settings today/);
    });
  });

  it('that changed while they were being asked for are asked for again', async () => {
    await serving({ settings: {} }, async (client) => {
      const late = answeredLate(client, {}, { rules: { 'business-id-checksum': 'off' } });
      const sheet = client.open(damaged());
      const first = sheet.diagnostics();
      await late.asked();
      await client.changeSettings({});
      late.answer();
      deepEqual(brief(await first), [['amount-style', hint]]);
      deepEqual(brief(await sheet.diagnostics()), [['amount-style', hint]]);
    });
  });

  it('that come late keep no fix from fitting the text it is for', async () => {
    await serving({ settings: {} }, async (client) => {
      const late = answeredLate(client, {}, {});
      const sheet = client.open(damaged());
      const actions = sheet.actions(sheet.rangeOf('0176478-3'));
      await late.asked();
      sheet.replace('TyöSara', 'TyöSara 2');
      late.answer();
      const [fix] = await actions;
      sheet.apply(fix?.edit);
      ok(sheet.text.includes('Y-tunnus: 0176478-2\n'));
    });
  });
});

/** Makes the client answer the first question for settings only when the test says so, and the later ones at once. */
function answeredLate({ connection }: LanguageClient, first: unknown, later: unknown) {
  let ask: () => void = () => undefined;
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const allowed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let questions = 0;
  connection.onRequest(ConfigurationRequest.type, async (): Promise<unknown[]> => {
    if (questions++ > 0) return [later];
    ask();
    await allowed;
    return [first];
  });
  return { asked: () => within(asked, 'a question for settings'), answer };
}

/** Begins to wait for what the server publishes after this moment. */
function nextPublication(client: LanguageClient, sheet: OpenDocument): () => Promise<Diagnostic[]> {
  const before = client.publications(sheet.uri).length;
  const next = client.until(() => client.publications(sheet.uri)[before], 'a new publication');
  return async () => (await next).diagnostics;
}
