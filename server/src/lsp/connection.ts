import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localeOf } from '../messages/catalogue.ts';
import { createSheetService } from '../service.ts';
import { todayFrom } from '../today.ts';
import { rulePagesFrom } from './rulePages.ts';
import { Settings } from './settings.ts';
import { SheetDocuments } from './sheetDocuments.ts';

/**
 * Serves sheets over a connection: the only place that knows the protocol's requests.
 *
 * @param makeService makes the core that does the work, once the editor's language is known
 */
export function startServer(connection: Connection, makeService: typeof createSheetService = createSheetService): void {
  const documents = new TextDocuments(TextDocument);
  let client: InitializeParams['capabilities'] = {};
  const settings = new Settings(connection, () => client.workspace?.configuration === true);
  let sheets: SheetDocuments;
  let today = todayFrom(undefined);
  const pulls = () => client.textDocument?.diagnostic !== undefined;

  /** Answers a request; a fault is logged and answered with nothing, for the next request may well succeed. */
  const answer =
    <P, R>(fallback: R, handle: (params: P) => R | Promise<R>) =>
    async (params: P): Promise<R> => {
      try {
        return await handle(params);
      } catch (error) {
        connection.console.error(describe(error));
        return fallback;
      }
    };

  connection.onInitialize((params) => {
    client = params.capabilities;
    today = todayFrom(params.initializationOptions);
    const service = makeService({
      locale: localeOf(params.locale),
      rulePages: rulePagesFrom(params.initializationOptions),
      onRuleError: (rule, error) => connection.console.error(`${rule.code}: ${describe(error)}`),
    });
    sheets = new SheetDocuments(service, settings, () => today());
    return {
      serverInfo: { name: 'esr-language-server' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        ...(pulls() && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.esr'] },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register({ method: 'workspace/didChangeConfiguration' } as never, { section: 'esr' });
    }
  });

  connection.onDidChangeConfiguration(({ settings: told }) => {
    settings.changed(told ?? undefined);
    if (!pulls()) for (const document of documents.all()) void push(document);
    else if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  });

  const push = answer<TextDocument, void>(undefined, async (document) => {
    const { uri, version } = document;
    const diagnostics = await sheets.diagnostics(document);
    if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, version, diagnostics });
  });
  documents.onDidChangeContent(({ document }) => {
    if (!pulls()) void push(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answer(nothing, async ({ textDocument, previousResultId }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return nothing;
      const items = await sheets.diagnostics(document);
      const resultId = sheets.resultId(document);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  connection.onDocumentSymbol(
    answer([], ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? sheets.service.outline(sheets.sheet(document)) : [];
    }),
  );
  connection.onFoldingRanges(
    answer([], ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? sheets.service.folding(sheets.sheet(document)) : [];
    }),
  );
  connection.onHover(
    answer(null, ({ textDocument, position }) => {
      const document = documents.get(textDocument.uri);
      return document ? (sheets.service.hover(sheets.sheet(document), position, today()) ?? null) : null;
    }),
  );
  connection.onDocumentFormatting(
    answer([], ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? sheets.service.format(sheets.sheet(document)) : [];
    }),
  );
  connection.onDocumentRangeFormatting(
    answer([], ({ textDocument, range }) => {
      const document = documents.get(textDocument.uri);
      return document ? sheets.service.format(sheets.sheet(document), range) : [];
    }),
  );
  connection.onDocumentOnTypeFormatting(
    answer([], ({ textDocument, position }) => {
      const document = documents.get(textDocument.uri);
      return document ? sheets.service.formatOnType(sheets.sheet(document), position) : [];
    }),
  );
  connection.onCodeAction(
    answer([], async ({ textDocument: { uri }, range, context }) => {
      const document = documents.get(uri);
      if (!document) return [];
      const diagnostics = await sheets.diagnostics(document);
      // Read after the wait, with the text the diagnostics are of.
      const { version } = document;
      return sheets.service.codeActions(diagnostics, { uri, version, range, only: context.only });
    }),
  );
  connection.onRequest(
    'esr/sheet',
    answer(null, ({ uri }: { uri: string }) => {
      const document = documents.get(uri);
      return document ? sheets.service.facts(sheets.sheet(document)) : null;
    }),
  );

  documents.listen(connection);
  connection.listen();
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
