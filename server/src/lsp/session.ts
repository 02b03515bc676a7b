import {
  type CancellationToken,
  type Connection,
  type Disposable,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { localeOf } from '../messages/catalogue.ts';
import type { createSheetService, SheetService } from '../service.ts';
import { todayFrom } from '../today.ts';
import { DiagnosticsDelivery } from './delivery.ts';
import { SheetDocuments } from './documents.ts';
import { describeError } from './errors.ts';
import { requests, type SheetRequest } from './requests.ts';
import { rulePagesFrom } from './rulePages.ts';
import { Settings } from './settings.ts';

/** What goes on between `initialize` and `shutdown`. */
export interface Session extends Disposable {
  readonly capabilities: ServerCapabilities;
}

/** Begins to answer a client. */
export function startSession(
  connection: Connection,
  { capabilities: client, initializationOptions, locale }: InitializeParams,
  makeService: typeof createSheetService,
): Session {
  const service = makeService({
    locale: localeOf(locale),
    rulePages: rulePagesFrom(initializationOptions),
    onRuleError: (rule, error) => connection.console.error(`${rule.code}: ${describeError(error)}`),
  });
  const settings = new Settings(connection, client.workspace?.configuration === true);
  const documents = new SheetDocuments(service, settings, client, todayFrom(initializationOptions));
  const delivery = new DiagnosticsDelivery(connection, documents, client);

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register({ method: 'workspace/didChangeConfiguration' } as never, { section: 'esr' });
    }
  });
  const handlers: Disposable[] = [
    ...requests.map((request) => connection.onRequest(request.type, answer(request, connection, documents, service))),
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings ?? undefined);
      delivery.outdated();
    }),
    documents.onDidChangeContent(({ document }) => delivery.changed(document.uri)),
    documents.onDidClose(({ document }) => {
      settings.forget(document.uri);
      delivery.closed(document.uri);
    }),
    documents.listen(connection),
  ];

  return {
    capabilities: Object.assign(
      { textDocumentSync: TextDocumentSyncKind.Incremental },
      ...requests.map(({ capability }) => capability(client)),
    ),
    dispose: () => {
      for (const handler of handlers) handler.dispose();
    },
  };
}

/** Answers a request; an error is logged and answered with nothing, for the next request may well succeed. */
function answer<Params, Result>(
  { fallback, handle }: SheetRequest<Params, Result>,
  connection: Connection,
  documents: SheetDocuments,
  service: SheetService,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      const open = await documents.open(addressIn(params));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'no longer wanted');
      return open ? handle(service, open.sheet, params, open.context) : fallback;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(describeError(error));
      return fallback;
    }
  };
}

/** The address of the document that a request is about, where the protocol or ours has it. */
function addressIn(params: unknown): string {
  const { textDocument, uri } = params as { textDocument?: { uri?: string }; uri?: string };
  return textDocument?.uri ?? uri ?? '';
}
