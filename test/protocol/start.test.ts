import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { TextDocumentSyncKind } from 'vscode-languageserver-protocol/node';
import { bundledServer, LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';

describe('the server as a process', () => {
  it('says what it can do', async () => {
    await LanguageClient.serving({}, async (client) => {
      const { capabilities, serverInfo } = client.initialized;
      equal(serverInfo?.name, 'esr-language-server');
      deepEqual(capabilities.textDocumentSync, {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: true,
      });
      equal(capabilities.documentSymbolProvider, true);
      equal(capabilities.foldingRangeProvider, true);
      equal(capabilities.hoverProvider, true);
      deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.esr'] });
      deepEqual(capabilities.diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: false });
    });
  });

  it('offers no report to an editor that does not ask for any', async () => {
    await LanguageClient.serving({ diagnostics: 'push' }, async (client) => {
      equal(client.initialized.capabilities.diagnosticProvider, undefined);
    });
  });

  it('ends with 0 after shutdown and exit, and has written nothing but the protocol', async () => {
    await LanguageClient.serving({ diagnostics: 'push', settings: {} }, async (client) => {
      const sheet = client.open(seed('S20884').replace('0165116-3', '0165116-4'));
      await sheet.diagnostics();
      await sheet.symbols();
      await sheet.hover('Y-tunnus');
      equal(await client.stop(), 0);
      equal(client.stderr, '');
      deepEqual(client.logged, []);
      for (const message of messagesIn(Buffer.concat(client.stdout))) equal(message.jsonrpc, '2.0');
    });
  });

  it('ends with 1 when it is told to exit without a shutdown', async () => {
    await LanguageClient.serving({}, async (client) => {
      void client.connection.sendNotification('exit');
      equal(await client.ended, 1);
    });
  });

  it('ends when the editor is gone', async () => {
    await LanguageClient.serving({}, async (client) => {
      client.process.stdin.end();
      equal(await client.ended, 1);
    });
  });

  it('says on standard error, not by silence, that it was started without a way to talk', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, bundledServer.slice(0, 1), { encoding: 'utf8' });
    equal(stdout, '');
    equal(status, 1);
    match(stderr, /--stdio/);
  });
});

/** The messages of a stream that holds nothing else; fails on any byte that belongs to none. */
function messagesIn(bytes: Buffer): { jsonrpc: string }[] {
  const messages: { jsonrpc: string }[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1')) ?? [];
    if (!head || !length) throw new Error(`not the protocol: ${rest.toString('utf8').slice(0, 80)}`);
    const end = head.length + Number(length);
    messages.push(JSON.parse(rest.subarray(head.length, end).toString('utf8')));
    rest = rest.subarray(end);
  }
  return messages;
}
