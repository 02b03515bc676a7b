import {
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  type Disposable,
  DocumentDiagnosticRequest,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CHECK_AS_FINISHED, ESR, LINE_LEFT, type LineLeftParams, type SheetParams } from '../../../shared/protocol.ts';
import { localeOf } from '../messages/catalogue.ts';
import type { createSheetService } from '../service.ts';
import { todayFrom } from '../today.ts';
import { answerer } from './answers.ts';
import type { Clock } from './clock.ts';
import { DiagnosticsDelivery } from './delivery.ts';
import { SheetDocuments } from './documents.ts';
import { describeError } from './errors.ts';
import { onFixCommand } from './fixes.ts';
import { commandFrom, rulePagesFrom } from './initializationOptions.ts';
import { refreshShown, refreshTokens } from './refreshing.ts';
import { requests } from './requests.ts';
import { Settings } from './settings.ts';
import { TypedLines } from './typedLines.ts';
import { WorkspaceFolders } from './workspaceFolders.ts';

/** What goes on between `initialize` and `shutdown`. */
export interface Session extends Disposable {
  readonly capabilities: ServerCapabilities;
}

/** Begins to answer a client. */
export function startSession(
  connection: Connection,
  params: InitializeParams,
  makeService: typeof createSheetService,
  clock: Clock,
): Session {
  const { capabilities: client, initializationOptions, locale } = params;
  const log = (error: unknown) => connection.console.error(describeError(error));
  const service = makeService({
    locale: localeOf(locale),
    rulePages: rulePagesFrom(initializationOptions),
    overrideCommand: commandFrom(initializationOptions, 'overrideCommand'),
    suggestCommand: commandFrom(initializationOptions, 'suggestCommand'),
    onRuleError: (name, error) => log(`${name}: ${describeError(error)}`),
  });
  const folders = new WorkspaceFolders(params);
  const ask = client.workspace?.configuration ? askForSettings(connection, log) : undefined;
  const shownOtherwise = () => {
    delivery.outdated();
    refreshShown(connection, client);
  };
  const settings = new Settings(ask, folders, clock, shownOtherwise);
  const typed = new TypedLines(clock, (uri) => {
    if (!documents.hasWaiting(uri)) return;
    delivery.outdated(uri);
    refreshTokens(connection, client);
  });
  const documents = new SheetDocuments(service, settings, folders, typed, client, todayFrom(initializationOptions));
  const delivery = new DiagnosticsDelivery(connection, documents, client, clock);

  const handlers: Disposable[] = [
    ...requests.map((request) => {
      const answer = answerer(request, { connection, service, documents, clock, client });
      return connection.onRequest(request.type, (params, token) => {
        if (request.type.method === DocumentDiagnosticRequest.method) delivery.asked();
        return answer(params, token);
      });
    }),
    onFixCommand(connection, client, (uri) => documents.versionOf(uri)),
    connection.onInitialized(() => {
      if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
        void connection.client.register({ method: 'workspace/didChangeConfiguration' } as never, { section: ESR });
      }
    }),
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings ?? undefined);
      shownOtherwise();
    }),
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      folders.changed(event);
      settings.outdated();
      shownOtherwise();
    }),
    connection.onNotification(LINE_LEFT, ({ uri, line }: LineLeftParams) => typed.left(uri, line)),
    connection.onNotification(CHECK_AS_FINISHED, ({ uri }: SheetParams) => {
      documents.checkAsFinished(uri);
      delivery.outdated(uri);
    }),
    documents.onDidChangeContent(({ document }) => delivery.changed(document.uri)),
    documents.onDidSave(({ document }) => typed.saved(document.uri)),
    documents.onDidClose(({ document: { uri } }) => {
      settings.forget(uri);
      typed.forget(uri);
      delivery.closed(uri);
    }),
    documents.listen(connection),
  ];

  return {
    capabilities: Object.assign(
      {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(client.workspace?.workspaceFolders && {
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        }),
      },
      ...requests.map(({ capability }) => capability(client)),
    ),
    dispose: () => {
      for (const handler of handlers) handler.dispose();
    },
  };
}

function askForSettings(connection: Connection, log: (error: unknown) => void) {
  return async (scopeUri: string): Promise<unknown> => {
    try {
      return await connection.workspace.getConfiguration({ scopeUri, section: ESR });
    } catch (error) {
      log(`workspace/configuration: ${error}`);
      throw error;
    }
  };
}
