import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import {
  CancellationTokenSource,
  ConfigurationRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  InitializeRequest,
  LSPErrorCodes,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';

const { serving } = LanguageClient;
const params = { processId: null, rootUri: null, capabilities: {} };
const anywhere = { textDocument: { uri: 'file:///sheets/anywhere.esr' } };

describe('out of turn', () => {
  it('a request before initialize is refused', async () => {
    const client = LanguageClient.spawn();
    try {
      const early = { code: ErrorCodes.ServerNotInitialized };
      await rejects(client.connection.sendRequest(DocumentSymbolRequest.type, anywhere), early);
      await rejects(client.connection.sendRequest('textDocument/teleport', {}), early);
      await rejects(client.connection.sendRequest(ShutdownRequest.type), early);
      ok((await client.connection.sendRequest(InitializeRequest.type, params)).capabilities, 'and initialize is not');
    } finally {
      await client.kill();
    }
  });

  it('a second initialize is refused, and the first one holds', async () => {
    await serving({}, async (client) => {
      await rejects(client.connection.sendRequest(InitializeRequest.type, params), { code: ErrorCodes.InvalidRequest });
      equal((await client.open(seed('S20884')).symbols()).length, 9);
    });
  });

  it('a request after shutdown is refused, and exit is heeded', async () => {
    await serving({}, async (client) => {
      const sheet = client.open(seed('S20884'));
      await client.connection.sendRequest(ShutdownRequest.type);
      const late = { code: ErrorCodes.InvalidRequest };
      await rejects(sheet.symbols(), late);
      await rejects(client.connection.sendRequest(InitializeRequest.type, params), late);
      await rejects(client.connection.sendRequest(ShutdownRequest.type), late);
      await client.connection.sendNotification('exit');
      equal(await client.ended, 0);
    });
  });
});

describe('settings that the editor never says', () => {
  it('are the usual ones after two seconds', async () => {
    await serving({ settings: {} }, async (client) => {
      client.connection.onRequest(ConfigurationRequest.type, () => new Promise<never>(() => {}));
      const found = await client.open(seed('S11825').replace('0176478-2', '0176478-3')).diagnostics();
      deepEqual(
        found.map(({ code }) => code),
        ['business-id-checksum'],
      );
    });
  });
});

describe('a request that is no longer wanted', () => {
  it('is ended while it waits', async () => {
    await serving({ settings: {} }, async (client) => {
      let answer: (settings: unknown[]) => void = () => {};
      const asked = new Promise<void>((resolve) => {
        client.connection.onRequest(ConfigurationRequest.type, () => {
          resolve();
          return new Promise<unknown[]>((settings) => {
            answer = settings;
          });
        });
      });
      const { uri } = client.open(seed('S20884'));
      const cancel = new CancellationTokenSource();
      const symbols = client.connection.sendRequest(
        DocumentSymbolRequest.type,
        { textDocument: { uri } },
        cancel.token,
      );
      const ended = rejects(symbols, { code: LSPErrorCodes.RequestCancelled });
      await asked;
      cancel.cancel();
      await client.connection.sendRequest('textDocument/hover', anywhere);
      answer([{}]);
      await ended;
    });
  });

  it('is ended before the work on a long text begins', async () => {
    await serving({}, async (client) => {
      const { uri } = client.open(seed('S20884').repeat(100));
      const cancel = new CancellationTokenSource();
      const symbols = client.connection.sendRequest(
        DocumentSymbolRequest.type,
        { textDocument: { uri } },
        cancel.token,
      );
      const ended = rejects(symbols, { code: LSPErrorCodes.RequestCancelled });
      cancel.cancel();
      await ended;
    });
  });
});

describe('an answer', () => {
  const LIMIT = 5_000_000;
  const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

  it('is never longer than 5 MB, and the log says what was left out', async () => {
    await serving({}, async (client) => {
      const partners = 'Kangasniemen kunta, 0164690-3\n'.repeat(30_000);
      const sheet = client.open(seed('S20884').replace('Kangasniemen kunta, 0164690-3\n', partners));
      const symbols = await sheet.symbols();
      ok(size(symbols) > LIMIT / 2 && size(symbols) <= LIMIT, `${size(symbols)} bytes`);
      deepEqual(client.logged.length, 1);
      match(client.logged[0] ?? '', /^textDocument\/documentSymbol: more than 5000000 bytes/);
      ok(size(await sheet.diagnostics()) <= LIMIT);
      ok(size(await sheet.folding()) <= LIMIT);
      const whole = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
      ok(size(await sheet.actions(whole)) <= LIMIT);
    });
  });
});
