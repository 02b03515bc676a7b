import { type ClientCapabilities, type Connection, type Disposable, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { RuleSettings, SheetContext } from '../features/context.ts';
import type { SheetDiagnostic } from '../features/diagnostics.ts';
import type { SheetService } from '../service.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Settings } from './settings.ts';

/** What the rules say of one version of a sheet. */
export interface Checked {
  /** Tells this result from every other one of any document. */
  readonly resultId: string;
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** What a request about an open sheet is answered with, beside the sheet. */
export interface RequestContext extends SheetContext {
  readonly version: number;
  /** What the client has declared. */
  readonly client: ClientCapabilities;
  /** What the rules say of this version of the sheet. */
  readonly checked: () => Checked;
}

/** An open sheet at one moment, and the context in which it is asked about. */
export interface OpenSheet {
  readonly sheet: Sheet;
  readonly context: RequestContext;
}

interface Read {
  readonly version: number;
  readonly sheet: Sheet;
  checked?: { readonly result: Checked; readonly settings: RuleSettings; readonly today: string };
}

/** The documents open in the editor, each version read once, and checked once for the same settings and day. */
export class SheetDocuments {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly known = new WeakMap<TextDocument, Read>();
  private results = 0;

  readonly onDidChangeContent = this.documents.onDidChangeContent;
  readonly onDidClose = this.documents.onDidClose;

  constructor(
    private readonly service: SheetService,
    private readonly settings: Settings,
    private readonly client: ClientCapabilities,
    private readonly today: () => string,
  ) {}

  /** Follows what the editor opens, changes and closes. */
  listen(connection: Connection): Disposable {
    return this.documents.listen(connection);
  }

  /** The addresses of all open documents. */
  addresses(): string[] {
    return this.documents.keys();
  }

  /** The document once its settings are known; none when it is not open, or closed meanwhile. */
  async open(uri: string): Promise<OpenSheet | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const settings = await this.settings.of(uri);
    // Looked up after the wait: edits are made for the text that is there now.
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const read = this.read(document);
    const today = this.today();
    const asked = { uri, version: document.version, today, settings };
    const context = { ...asked, client: this.client, checked: () => this.check(read, asked) };
    return { sheet: read.sheet, context };
  }

  private read(document: TextDocument): Read {
    const known = this.known.get(document);
    if (known?.version === document.version) return known;
    const read = { version: document.version, sheet: this.service.read(document.getText()) };
    this.known.set(document, read);
    return read;
  }

  private check(read: Read, asked: SheetContext & { settings: RuleSettings; today: string }): Checked {
    const { settings, today } = asked;
    if (read.checked?.settings === settings && read.checked.today === today) return read.checked.result;
    const diagnostics = this.service.diagnostics(read.sheet, asked);
    const result = { resultId: String(++this.results), diagnostics };
    read.checked = { result, settings, today };
    return result;
  }
}
