import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type Command,
  ErrorCodes,
  ExecuteCommandRequest,
  InsertTextFormat,
  LSPErrorCodes,
  MarkupContent,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';

const wrongDigit = () => seed('S11825').replace('0176478-2', '0176478-3');

/** Serves an editor that declares no more than is given. */
const serving = <Result>(capabilities: ClientCapabilities, use: (client: LanguageClient) => Promise<Result>) =>
  LanguageClient.serving({ capabilities }, use);

describe('an editor gets what it has declared, and nothing else', () => {
  it('hovers as plain text', async () => {
    await serving({}, async (client) => {
      const hover = await client.open(seed('S11825')).hover('0176478-2');
      ok(MarkupContent.is(hover?.contents));
      equal(hover.contents.kind, 'plaintext');
      match(hover.contents.value, /^Y-tunnus\n/);
    });
  });

  it('hovers in the form it likes best', async () => {
    const hover = { contentFormat: ['markdown', 'plaintext'] as ['markdown', 'plaintext'] };
    await serving({ textDocument: { hover } }, async (client) => {
      match(await client.open(seed('S11825')).hoverText('0176478-2'), /\*\*Y-tunnus\*\*/);
    });
  });

  it('hovers in plain text where it shows no Markdown', async () => {
    await serving({}, async (client) => {
      const text = await client.open(seed('S11825')).hoverText('93 700');
      match(text, /^Myönnetty EU- ja valtion rahoitus\n\n[\s\S]*\nEU and state +93 700 +92 809 +99\.0 %\n/);
    });
  });

  it('an outline as a list, in which each symbol names the one it is in', async () => {
    await serving({}, async (client) => {
      const sheet = client.open(seed('S20884'));
      const symbols = (await sheet.symbols()) as unknown as SymbolInformation[];
      const found = symbols.filter(({ name }) => /^(?:2 Hakijan|Osatoteuttajat|Pieksämäen)/.test(name));
      deepEqual(
        found.map(({ name, containerName, location }) => [name, containerName, location.uri]),
        [
          ['2 Hakijan perustiedot', undefined, sheet.uri],
          ['Osatoteuttajat', '2 Hakijan perustiedot', sheet.uri],
          ['Pieksämäen kaupunki', 'Osatoteuttajat', sheet.uri],
        ],
      );
    });
  });

  it('completions as it takes them: with snippets or without, a note where it shows one, what is said in plain text', async () => {
    const text = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n\nErityistavoite: \n\n';
    for (const isRich of [true, false]) {
      const completionItem = {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown' as const],
      };
      await serving({ textDocument: isRich ? { completion: { completionItem } } : {} }, async (client) => {
        const sheet = client.open(text);
        const section = (await sheet.completion({ line: 6, character: 0 })).find(({ label }) => label.startsWith('2 '));
        ok(section?.textEdit);
        equal(section.insertTextFormat, isRich ? InsertTextFormat.Snippet : undefined);
        equal(section.textEdit.newText.includes('$'), isRich);
        const [objective] = await sheet.completion({ line: 4, character: 16 });
        ok(objective);
        const { detail, labelDetails } = objective;
        deepEqual([detail, labelDetails?.description], isRich ? [undefined, 'priority 3'] : ['priority 3', undefined]);
        const { documentation } = await sheet.resolved(section);
        ok(MarkupContent.is(documentation));
        match(documentation.value, isRich ? /^\*\*2 Hakijan perustiedot\*\*/ : /^2 Hakijan perustiedot/);
      });
    }
  });

  it('semantic tokens as it asks for them: of a whole sheet, of a part, or not at all', async () => {
    const provider = async (requests?: { full?: boolean; range?: boolean }) => {
      const semanticTokens = { requests: requests ?? {}, tokenTypes: [], tokenModifiers: [], formats: [] };
      const { initialized } = await serving({ textDocument: requests ? { semanticTokens } : {} }, async (one) => one);
      const { full, range } = initialized.capabilities.semanticTokensProvider ?? {};
      return [full, range];
    };
    deepEqual(await provider({ full: true, range: true }), [true, true]);
    deepEqual(await provider({ full: true }), [true, false]);
    deepEqual(await provider({}), [undefined, undefined]);
    deepEqual(await provider(), [undefined, undefined]);
  });

  it('code lenses and linked ranges only where it has use for them', async () => {
    const has = async (textDocument: NonNullable<ClientCapabilities['textDocument']>) =>
      serving({ textDocument }, async ({ initialized: { capabilities } }) => [
        Boolean(capabilities.codeLensProvider),
        Boolean(capabilities.linkedEditingRangeProvider),
      ]);
    deepEqual(await has({ codeLens: {}, linkedEditingRange: {} }), [true, true]);
    deepEqual(await has({}), [false, false]);
  });

  it('hints, and questions about them, only where it shows any', async () => {
    const has = async (textDocument: NonNullable<ClientCapabilities['textDocument']>) =>
      serving({ textDocument }, async ({ initialized }) => Boolean(initialized.capabilities.inlayHintProvider));
    equal(await has({ inlayHint: {} }), true);
    equal(await has({}), false);
  });

  it('links without words, where it shows none', async () => {
    await serving({}, async (client) => {
      for (const link of await client.open(seed('S11825')).links()) deepEqual(Object.keys(link), ['range', 'target']);
    });
  });

  it('edits without a version', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    await serving({ textDocument: { codeAction } }, async (client) => {
      const sheet = client.open(wrongDigit());
      const [fix] = await sheet.actions(sheet.rangeOf('0176478-3'));
      deepEqual(fix?.edit, { changes: { [sheet.uri]: [{ range: sheet.rangeOf('0176478-3'), newText: '0176478-2' }] } });
    });
  });

  it('edits that are snippets, if it takes them, so that a form is begun with the cursor at its first field', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    for (const [workspaceEdit, isSnippet] of [
      [{ documentChanges: true, snippetEditSupport: true }, true],
      [{ documentChanges: true }, false],
      [{ snippetEditSupport: true }, false],
    ] as const) {
      await serving({ textDocument: { codeAction }, workspace: { workspaceEdit } }, async (client) => {
        const start = { line: 0, character: 0 };
        const [begin] = await client.open('').actions({ start, end: start });
        equal(JSON.stringify(begin?.edit).includes('"snippet"'), isSnippet);
        match(JSON.stringify(begin?.edit), isSnippet ? /Hankekoodi: \$1/ : /Hankekoodi:\\n/);
      });
    }
  });
});

describe('an editor that takes commands in place of code actions', () => {
  /** The commands for the wrong check digit, and what the editor is asked to apply. */
  const commands = async (client: LanguageClient) => {
    const applied: ApplyWorkspaceEditParams[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      applied.push(params);
      return { applied: true };
    });
    const sheet = client.open(wrongDigit());
    const found = (await sheet.actions(sheet.rangeOf('0176478-3'))) as unknown as Command[];
    const run = (command: Command | undefined) => {
      ok(command);
      return client.connection.sendRequest(ExecuteCommandRequest.type, command);
    };
    return { sheet, found, applied, run };
  };

  it('is asked to apply the edit of the one it sends', async () => {
    await serving({ workspace: { applyEdit: true } }, async (client) => {
      ok(client.initialized.capabilities.executeCommandProvider);
      const { sheet, found, applied, run } = await commands(client);
      match(found[0]?.title ?? '', /0176478-2/);
      equal(await run(found[0]), null);
      deepEqual(Object.keys(applied[0]?.edit.changes ?? {}), [sheet.uri]);
    });
  });

  it('is told when the text has changed since', async () => {
    await serving({ workspace: { applyEdit: true } }, async (client) => {
      const { sheet, found, applied, run } = await commands(client);
      sheet.replace('TyöSara', 'TyöSara 2');
      await rejects(run(found[0]), { code: LSPErrorCodes.ContentModified });
      deepEqual(applied, []);
    });
  });

  it('is told when there is no such command', async () => {
    await serving({ workspace: { applyEdit: true } }, async (client) => {
      const { run } = await commands(client);
      await rejects(run({ title: '', command: 'esr.teleport' }), { code: LSPErrorCodes.RequestFailed });
    });
  });

  it('is offered none when it cannot apply an edit', async () => {
    await serving({}, async (client) => {
      equal(client.initialized.capabilities.executeCommandProvider, undefined);
      deepEqual((await commands(client)).found, []);
    });
  });

  it('is no editor that takes code actions', async () => {
    await LanguageClient.serving({}, async (client) => {
      equal(client.initialized.capabilities.executeCommandProvider, undefined);
      const command = { command: 'esr.applyFix', arguments: [{}] };
      await rejects(
        client.connection.sendRequest(ExecuteCommandRequest.type, command),
        ({ code }) => code < 0 && code !== ErrorCodes.InternalError,
      );
    });
  });
});

describe('an editor that says it asks for findings', () => {
  it('and never does is sent them; once it asks, what it was sent is taken back', async () => {
    await LanguageClient.serving({}, async (client) => {
      const sheet = client.open(wrongDigit());
      const sent = client.publications(sheet.uri);
      const [first] = await client.until(() => (sent.length > 0 ? sent : undefined), 'findings sent unasked');
      deepEqual(
        first?.diagnostics.map(({ code }) => code),
        ['business-id-checksum'],
      );
      equal((await sheet.diagnostics()).length, 1);
      const last = await client.until(() => sent[1], 'the taking back');
      deepEqual(last.diagnostics, []);
    });
  });
});

describe('the old side of a comparison', () => {
  it('has an outline, but no findings, hints or lengths', async () => {
    await LanguageClient.serving({}, async (client) => {
      const uri = 'git:/sheets/S11825.esr?ref=HEAD';
      const textDocument = { uri, languageId: 'esr', version: 1, text: wrongDigit() };
      void client.connection.sendNotification('textDocument/didOpen', { textDocument });
      const range = { start: { line: 0, character: 0 }, end: { line: 500, character: 0 } };
      const ask = (method: string) =>
        client.connection.sendRequest<{ items?: unknown[] }>(method, { textDocument, range });
      deepEqual((await ask('textDocument/diagnostic')).items, []);
      deepEqual(await ask('textDocument/inlayHint'), []);
      deepEqual(await ask('textDocument/codeLens'), []);
      equal(((await ask('textDocument/documentSymbol')) as unknown[]).length, 9);
    });
  });
});
