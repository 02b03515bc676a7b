import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Editor } from './expect.ts';
import { OpenDocument } from './openDocument.ts';
import { projectRoot } from './paths.ts';

/** How a test's editor presents itself to the server. */
export interface LanguageClientOptions {
  /** The editor's language; none is sent unless given. */
  readonly locale?: string;
  /** The day the server is told, so that no test depends on the clock; `null` sends no initialization options. */
  readonly today?: string | null;
  /** What the editor declares beside how it gets diagnostics and settings; all it can, unless given. */
  readonly capabilities?: ClientCapabilities;
  /** Whether the editor asks for diagnostics or is sent them. */
  readonly diagnostics?: 'pull' | 'push';
  /** The person's `esr` settings; without, the editor is one that cannot be asked for any. */
  readonly settings?: unknown;
  /** The addresses of the folders the editor has open. */
  readonly folders?: readonly string[];
  /** The editor's command that adds to the setting `esr.overrides`. */
  readonly overrideCommand?: string;
  /** What Node runs as the server. */
  readonly server?: readonly string[];
}

/** What the best of editors declare. */
const everything: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    inlayHint: {},
    codeLens: {},
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    linkedEditingRange: {},
    documentLink: { tooltipSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};

/** The server as it is shipped, over standard input and output. */
export const bundledServer: readonly string[] = [join(projectRoot, 'dist', 'server.js'), '--stdio'];

/** Longer than anything the server is asked here may take, even on a busy machine. */
const DEADLINE_MS = 10_000;

/** The promise's value, or a failure that says what did not come in time. */
export function within<Value>(promise: Promise<Value>, what: string, deadline = DEADLINE_MS): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what}: not within ${deadline} ms`)), deadline);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** An editor of few words: a server process, the protocol, and the documents open in it. */
export class LanguageClient implements Editor {
  /** What the server wrote to standard error. */
  stderr = '';
  /** Every byte the server wrote to standard output. */
  readonly stdout: Buffer[] = [];
  /** What it told the editor's log. */
  readonly logged: string[] = [];
  /** The methods it registered after the start. */
  readonly registered: string[] = [];
  /** The methods by which it asked the editor to ask again for what it shows beside diagnostics. */
  readonly refreshed: string[] = [];
  /** How often it asked the editor to ask again for diagnostics. */
  refreshes = 0;
  /** The server's answer to `initialize`. */
  initialized!: InitializeResult;
  /** The exit code, once the process has ended. */
  readonly ended: Promise<number | null>;

  private settings: unknown;
  private readonly published = new Map<string, PublishDiagnosticsParams[]>();
  private readonly listeners = new Set<() => void>();

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
    readonly options: LanguageClientOptions,
  ) {
    this.settings = options.settings;
    this.ended = new Promise((resolve) => process.once('close', resolve));
    process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    process.stdout.on('data', (bytes: Buffer) => this.stdout.push(bytes));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.publications(params.uri).push(params);
      this.tell();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
      this.tell();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings ?? null));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registered.push(method);
      this.tell();
    });
    for (const { method } of [
      InlayHintRefreshRequest.type,
      CodeLensRefreshRequest.type,
      SemanticTokensRefreshRequest.type,
    ]) {
      connection.onRequest(method, () => {
        this.refreshed.push(method);
        this.tell();
      });
    }
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.tell();
    });
  }

  /** Starts a server and says nothing to it. */
  static spawn(options: LanguageClientOptions = {}): LanguageClient {
    const { server = bundledServer } = options;
    const child = spawn(process.execPath, server, { cwd: projectRoot });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LanguageClient(child, connection, options);
    connection.listen();
    return client;
  }

  /** Starts a server and agrees with it. */
  static async start(options: LanguageClientOptions = {}): Promise<LanguageClient> {
    const { locale, today = '2026-01-15', diagnostics = 'pull', settings, folders, overrideCommand } = options;
    const { textDocument, workspace } = options.capabilities ?? everything;
    const client = LanguageClient.spawn(options);
    const { connection } = client;
    client.initialized = await within(
      connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri: null,
        ...(locale !== undefined && { locale }),
        ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
        ...(today !== null && { initializationOptions: { today, overrideCommand } }),
        capabilities: {
          textDocument: { ...textDocument, ...(diagnostics === 'pull' && { diagnostic: {} }) },
          workspace: {
            ...workspace,
            ...(settings !== undefined && {
              configuration: true,
              didChangeConfiguration: { dynamicRegistration: true },
            }),
            ...(diagnostics === 'pull' && { diagnostics: { refreshSupport: true } }),
            workspaceFolders: folders !== undefined,
          },
        },
      }),
      'initialize',
    );
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Starts a server for one use and ends it, whatever comes of it. */
  static async serving<Result>(
    options: LanguageClientOptions,
    use: (client: LanguageClient) => Promise<Result>,
  ): Promise<Result> {
    const client = await LanguageClient.start(options);
    try {
      const result = await use(client);
      await client.stop();
      return result;
    } finally {
      await client.kill();
    }
  }

  /** Opens a text as a new document. */
  open(text: string, name?: string): OpenDocument {
    return new OpenDocument(this, text, name);
  }

  /** Changes the person's settings and says so, as an editor does that answers `workspace/configuration`. */
  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Tells new settings, as an editor does that cannot be asked. */
  async tellSettings(esr: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { esr } });
  }

  /** What the server has published of a document, oldest first. */
  publications(uri: string): PublishDiagnosticsParams[] {
    const known = this.published.get(uri) ?? [];
    this.published.set(uri, known);
    return known;
  }

  /** Waits until the server has said enough for `read` to find something. */
  until<Value>(read: () => Value | undefined, what: string): Promise<Value> {
    let look: () => void = () => {};
    const found = new Promise<Value>((resolve) => {
      look = () => {
        const value = read();
        if (value !== undefined) resolve(value);
      };
      this.listeners.add(look);
      look();
    });
    return within(found, what).finally(() => this.listeners.delete(look));
  }

  /** Ends the server in order, or by force when it does not heed; gives its exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    try {
      await within(this.connection.sendRequest(ShutdownRequest.type), 'shutdown');
      await this.connection.sendNotification(ExitNotification.type);
      return await within(this.ended, 'exit');
    } finally {
      await this.kill();
    }
  }

  /** Ends the server whatever state it is in. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
    this.connection.dispose();
  }

  private tell(): void {
    for (const look of [...this.listeners]) look();
  }
}
