import { deepEqual, equal } from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { seed } from '../support/sheets.ts';

const { serving } = LanguageClient;

const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
/** What is wrong on another line than the one that is typed. */
const ELSEWHERE = ['amount-style'];
const ALL = ['business-id-checksum', 'amount-style'];

const open = (client: LanguageClient) => client.open(seed('S11825').replace('93 700', '93.700'));
const typeWrongDigit = (sheet: OpenDocument) => sheet.replace('0176478-2', '0176478-3');

describe('while a line is being typed', () => {
  it('nothing is said of it, key after key; what is said of other lines does not wait', async () => {
    await serving({}, async (client) => {
      const sheet = open(client);
      sheet.replace('0176478-2', '');
      for (const [index, letter] of [...'0176478-3'].entries()) {
        const { end } = sheet.rangeOf(`Y-tunnus: ${'0176478-3'.slice(0, index)}`);
        sheet.edit({ range: { start: end, end }, newText: letter });
        deepEqual(codes(await sheet.diagnostics()), ELSEWHERE);
      }
    });
  });

  it('its value is not shown as wrong until it is left', async () => {
    await serving({}, async (client) => {
      const sheet = typeWrongDigit(open(client));
      const wrong = async () => {
        const { data } = await sheet.tokens(sheet.rangeOf('0176478-3'));
        return (data[4] ?? 0) > 0;
      };
      equal(await wrong(), false);
      sheet.leaveLine();
      await client.until(() => client.refreshed.includes('workspace/semanticTokens/refresh') || undefined, 'a refresh');
      equal(await wrong(), true);
    });
  });

  it('its fixes are there for who asks for them', async () => {
    await serving({}, async (client) => {
      const sheet = typeWrongDigit(open(client));
      deepEqual(codes(await sheet.diagnostics()), ELSEWHERE);
      const [fix] = await sheet.actions(sheet.rangeOf('0176478-3'), { only: ['quickfix'] });
      sheet.apply(fix?.edit);
      deepEqual(sheet.textOf(sheet.rangeOf('0176478-2')), '0176478-2');
    });
  });

  const leaving: Readonly<Record<string, (sheet: OpenDocument) => void>> = {
    'the cursor leaves it': (sheet) => sheet.leaveLine(),
    'the sheet is saved': (sheet) => sheet.save(),
    'two seconds pass': () => {},
  };
  for (const [what, leave] of Object.entries(leaving)) {
    it(`the editor that asks is asked to ask again once ${what}`, async () => {
      await serving({}, async (client) => {
        const sheet = typeWrongDigit(open(client));
        const before = await sheet.report();
        leave(sheet);
        await client.until(() => client.refreshes || undefined, 'a refresh');
        const after = await sheet.report('resultId' in before ? before.resultId : undefined);
        deepEqual('items' in after && codes(after.items), ALL);
      });
    });

    it(`the editor that is sent findings is sent them anew once ${what}`, async () => {
      await serving({ diagnostics: 'push' }, async (client) => {
        const sheet = typeWrongDigit(open(client));
        deepEqual(codes(await sheet.diagnostics()), ELSEWHERE);
        leave(sheet);
        const sent = () => client.publications(sheet.uri).filter(({ version }) => version === sheet.version)[1];
        deepEqual(codes((await client.until(sent, 'findings again')).diagnostics), ALL);
      });
    });
  }

  it('an edit of another line makes that one the line that waits', async () => {
    await serving({}, async (client) => {
      const sheet = typeWrongDigit(open(client));
      deepEqual(codes(await sheet.diagnostics()), ELSEWHERE);
      sheet.replace('93.700', '93.7');
      deepEqual(codes(await sheet.diagnostics()), ['business-id-checksum']);
    });
  });

  it('nobody is asked again where nothing has waited', async () => {
    await serving({}, async (client) => {
      const sheet = open(client).replace('TyöSara', 'TyöSara 2');
      deepEqual(codes(await sheet.diagnostics()), ELSEWHERE);
      sheet.leaveLine();
      deepEqual(codes(await sheet.diagnostics()), ELSEWHERE);
      equal(client.refreshes, 0);
    });
  });
});
