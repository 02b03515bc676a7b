import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { pullsDiagnostics, refreshesDiagnostics } from './clientCapabilities.ts';
import type { Clock } from './clock.ts';
import type { SheetDocuments } from './documents.ts';
import { describeError } from './errors.ts';

/** How long a client that says it asks for diagnostics may take to ask for the first. */
const PATIENCE_MS = 2000;

/**
 * Brings findings to a client that does not ask for them, and tells one that does when to ask again. A client that
 * says it asks and never does is sent them all the same; once it asks, what it was sent is taken back.
 */
export class DiagnosticsDelivery {
  private way: 'send' | 'wait for a question' | 'answer';
  private stopWaiting: (() => void) | undefined;
  private readonly sent = new Set<string>();

  constructor(
    private readonly connection: Pick<Connection, 'sendDiagnostics' | 'languages' | 'console'>,
    private readonly documents: Pick<SheetDocuments, 'addresses' | 'open'>,
    private readonly client: ClientCapabilities,
    private readonly clock: Clock,
  ) {
    this.way = pullsDiagnostics(client) ? 'wait for a question' : 'send';
  }

  /** A document has been opened or edited. */
  changed(uri: string): void {
    if (this.way === 'send') void this.send(uri);
    if (this.way === 'wait for a question') this.stopWaiting ??= this.clock.after(PATIENCE_MS, () => this.sendAll());
  }

  /** A document has been closed. */
  closed(uri: string): void {
    if (this.sent.has(uri)) this.takeBack(uri);
  }

  /** What is found in one document, or in all of them, has changed without an edit. */
  outdated(uri?: string): void {
    if (this.way === 'send') for (const each of uri ? [uri] : this.documents.addresses()) void this.send(each);
    if (this.way === 'answer' && refreshesDiagnostics(this.client)) this.connection.languages.diagnostics.refresh();
  }

  /** The client has asked for diagnostics. */
  asked(): void {
    if (this.way === 'answer') return;
    this.way = 'answer';
    this.stopWaiting?.();
    for (const uri of this.sent) this.takeBack(uri);
  }

  private sendAll(): void {
    this.way = 'send';
    this.outdated();
  }

  private async send(uri: string): Promise<void> {
    try {
      const open = await this.documents.open(uri);
      if (!open || this.way !== 'send') return;
      const { version, checked } = open.context;
      this.sent.add(uri);
      await this.connection.sendDiagnostics({ uri, version, diagnostics: [...checked().shown] });
    } catch (error) {
      this.connection.console.error(describeError(error));
    }
  }

  private takeBack(uri: string): void {
    this.sent.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
