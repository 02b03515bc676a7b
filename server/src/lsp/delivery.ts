import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { SheetDocuments } from './documents.ts';
import { describeError } from './errors.ts';

/** Brings findings to a client that does not ask for them, and tells one that does when to ask again. */
export class DiagnosticsDelivery {
  private readonly pulls: boolean;
  private readonly canRefresh: boolean;

  constructor(
    private readonly connection: Connection,
    private readonly documents: SheetDocuments,
    client: ClientCapabilities,
  ) {
    this.pulls = client.textDocument?.diagnostic !== undefined;
    this.canRefresh = client.workspace?.diagnostics?.refreshSupport === true;
  }

  /** A document has been opened or edited. */
  changed(uri: string): void {
    if (!this.pulls) void this.push(uri);
  }

  /** A document has been closed. */
  closed(uri: string): void {
    if (!this.pulls) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** What is found has changed without an edit. */
  outdated(): void {
    if (!this.pulls) for (const uri of this.documents.addresses()) void this.push(uri);
    else if (this.canRefresh) this.connection.languages.diagnostics.refresh();
  }

  private async push(uri: string): Promise<void> {
    try {
      const open = await this.documents.open(uri);
      if (!open) return;
      const { version, checked } = open.context;
      await this.connection.sendDiagnostics({ uri, version, diagnostics: [...checked().diagnostics] });
    } catch (error) {
      this.connection.console.error(describeError(error));
    }
  }
}
