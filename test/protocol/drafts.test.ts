import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { CHECK_AS_FINISHED, SHEET_REQUEST } from '../../shared/protocol.ts';
import { LanguageClient } from '../support/languageClient.ts';

const { serving } = LanguageClient;

const DRAFT = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n\nHankekoodi: S20884\n';

const codes = (found: readonly Diagnostic[]) => [...new Set(found.map(({ code }) => code))].sort();

describe('a sheet that is being written', () => {
  it('has one finding, and its progress told to the client that shows it', async () => {
    await serving({}, async (client) => {
      const sheet = client.open(DRAFT);
      deepEqual(codes(await sheet.diagnostics()), ['sheet-unfinished']);
      const info = await client.connection.sendRequest(SHEET_REQUEST, { uri: sheet.uri });
      const { filled, required, next } = (info as { progress: { filled: number; required: number; next: string[] } })
        .progress;
      deepEqual([filled, required, next[0]], [1, 45, 'Hankkeen nimi']);
    });
  });

  for (const diagnostics of ['pull', 'push'] as const) {
    it(`has everything it lacks listed to the client that asks for it (${diagnostics}), until it is edited`, async () => {
      await serving({ diagnostics }, async (client) => {
        const sheet = client.open(DRAFT);
        deepEqual(codes(await sheet.diagnostics()), ['sheet-unfinished']);
        void client.connection.sendNotification(CHECK_AS_FINISHED, { uri: sheet.uri });
        const listed = ['field-missing', 'section-missing'];
        if (diagnostics === 'pull') deepEqual(codes(await sheet.diagnostics()), listed);
        else {
          const sent = () => client.publications(sheet.uri)[1];
          deepEqual(codes((await client.until(sent, 'findings again')).diagnostics), listed);
        }
        sheet.edit({ range: sheet.rangeOf('1 Hanke'), newText: '1 Hanke\n' });
        deepEqual(codes(await sheet.diagnostics()), ['sheet-unfinished']);
      });
    });
  }

  it('has what comes next, and all that is left, inserted at once', async () => {
    await serving({}, async (client) => {
      const sheet = client.open(DRAFT);
      const [finding] = await sheet.diagnostics();
      const actions = await sheet.actions(finding?.range ?? sheet.rangeOf('1 Hanke'), { only: ['quickfix'] });
      const insert = (words: string) => actions.find(({ title }) => title.startsWith(`Insert ${words}`))?.edit;
      ok(insert('the next section'));
      sheet.apply(insert('all that the sheet'));
      ok(sheet.text.startsWith(`${DRAFT}\nHankkeen nimi:\n\n`));
      ok(sheet.text.endsWith('\n\n9 Loppuraportin tiivistelmä\n'));
      deepEqual(codes(await sheet.diagnostics()), ['sheet-unfinished']);
    });
  });

  it('is not checked as finished when it is not open', async () => {
    await serving({}, async (client) => {
      void client.connection.sendNotification(CHECK_AS_FINISHED, { uri: 'file:///elsewhere.esr' });
      equal(await client.connection.sendRequest(SHEET_REQUEST, { uri: 'file:///elsewhere.esr' }), null);
    });
  });
});
