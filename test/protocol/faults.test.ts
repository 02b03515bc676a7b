import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { LanguageClient } from '../support/languageClient.ts';
import { projectRoot } from '../support/paths.ts';
import { seed } from '../support/sheets.ts';

const faultyServer = [
  '--import',
  'tsx',
  join(projectRoot, 'test', 'protocol', 'fixtures', 'faultyServer.ts'),
  '--stdio',
];

describe('a error inside the server', () => {
  for (const diagnostics of ['pull', 'push'] as const) {
    it(`leaves an editor that ${diagnostics}s with an answer to everything, and with the other sheets`, async () => {
      await LanguageClient.serving({ server: faultyServer, diagnostics }, async (client) => {
        const bad = client.open('PANIC');
        if (diagnostics === 'pull') deepEqual(await bad.diagnostics(), []);
        deepEqual(await bad.symbols(), []);
        deepEqual(await bad.folding(), []);
        equal(await bad.hover('PANIC'), null);
        deepEqual(await bad.actions(bad.rangeOf('PANIC')), []);
        equal(await client.connection.sendRequest('esr/sheet', { uri: bad.uri }), null);
        match(client.logged.at(-1) ?? '', /artificial panic in the reader/);

        const good = client.open(seed('S20884').replace('0165116-3', '0165116-4'));
        deepEqual(
          (await good.diagnostics()).map(({ code }) => code),
          ['business-id-checksum'],
        );
        equal((await good.symbols()).length, 9);

        bad.replace('PANIC', seed('S20884'));
        deepEqual(await bad.diagnostics(), [], 'and with the bad one, once it is mended');
        equal(await client.stop(), 0);
      });
    });
  }

  it('in one rule is logged once, and the other rules still speak', async () => {
    await LanguageClient.serving({ server: faultyServer }, async (client) => {
      const sheet = client.open(seed('S11825').replace('0176478-2', '0176478-3').replace('31.8.2014', '31.8.2011'));
      const codes = async () => (await sheet.diagnostics()).map(({ code }) => code);
      deepEqual(await codes(), ['period-reversed', 'business-id-checksum']);
      const told = () => client.logged.filter((message) => message.includes('artificial error in a rule'));
      equal(told().length, 1);
      match(told()[0] ?? '', /^period-outside-programme: /);
      sheet.replace('31.8.2011', '31.8.2014');
      deepEqual(await codes(), ['business-id-checksum']);
      equal(told().length, 1);
    });
  });
});

describe('an editor that makes mistakes', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(async () => {
    equal(await client.stop(), 0, 'the server has lived through all of it');
  });

  const alive = async () => {
    const sheet = client.open(seed('S11825'));
    deepEqual(await sheet.diagnostics(), []);
    sheet.close();
  };

  it('gets an empty answer for a document that is not open', async () => {
    const textDocument = { uri: 'file:///sheets/never-opened.esr' };
    const position = { line: 0, character: 0 };
    const ask = (method: string, params: object) => client.connection.sendRequest(`textDocument/${method}`, params);
    deepEqual(await ask('documentSymbol', { textDocument }), []);
    deepEqual(await ask('foldingRange', { textDocument }), []);
    equal(await ask('hover', { textDocument, position }), null);
    deepEqual(
      await ask('codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      }),
      [],
    );
    deepEqual(await ask('diagnostic', { textDocument }), { kind: 'full', items: [] });
    equal(await client.connection.sendRequest('esr/sheet', textDocument), null);
    await alive();
  });

  it('may change or close a document that it never opened', async () => {
    const textDocument = { uri: 'file:///sheets/never-opened.esr', version: 7 };
    await client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [] });
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    await alive();
  });

  for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, [], ['sheet.esr', 3]]) {
    it(`may ask anything with ${JSON.stringify(params)}`, async () => {
      for (const method of ['documentSymbol', 'foldingRange', 'hover', 'codeAction', 'diagnostic']) {
        await client.connection.sendRequest(`textDocument/${method}`, params).catch(() => undefined);
      }
      await client.connection.sendRequest('esr/sheet', params).catch(() => undefined);
      for (const method of ['didOpen', 'didChange', 'didClose']) {
        await client.connection.sendNotification(`textDocument/${method}`, params);
      }
      await client.connection.sendNotification('workspace/didChangeConfiguration', params);
      await alive();
    });
  }

  it('may ask for positions and edit ranges that are nowhere', async () => {
    const sheet = client.open(seed('S11825'));
    for (const [line, character] of [
      [-1, -1],
      [1e9, 1e9],
      [0.5, 0.5],
    ] as const) {
      await sheet.hover({ line, character });
      await sheet.actions({ start: { line, character }, end: { line, character } });
    }
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: sheet.uri, version: 2 },
      contentChanges: [{ range: { start: { line: 9e9, character: 0 }, end: { line: 0, character: 0 } }, text: 'x' }],
    });
    await sheet.symbols();
    await alive();
  });

  it('is told when it asks for what there is not', async () => {
    let refused: unknown;
    await client.connection.sendRequest('textDocument/teleport', {}).catch((error: unknown) => (refused = error));
    match(String(refused), /teleport/);
    await alive();
  });

  it('may send what is no JSON', async () => {
    client.process.stdin.write('Content-Length: 9\r\n\r\n{"jsonrpc');
    await alive();
    ok(client.process.exitCode === null);
  });
});
