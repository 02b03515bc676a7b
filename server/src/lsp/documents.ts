import { type ClientCapabilities, type Connection, type Disposable, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SheetContext, SheetSettings } from '../features/context.ts';
import { MAX_DIAGNOSTICS, type SheetDiagnostic } from '../features/diagnostics.ts';
import type { SheetService } from '../service.ts';
import type { Organisation } from '../sheet/organisation.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { fits } from './answerSize.ts';
import { hoverFormat, takesSnippetEdits } from './clientCapabilities.ts';
import { isOldSide } from './comparison.ts';
import type { Settings } from './settings.ts';
import { withoutLine } from './typedLine.ts';
import type { TypedLines } from './typedLines.ts';
import type { WorkspaceFolders } from './workspaceFolders.ts';

/** What the rules say of one version of a sheet. */
export interface Checked {
  /** Tells what is shown from what is shown of any other document, or at another time. */
  readonly resultId: string;
  /** All of it. */
  readonly diagnostics: readonly SheetDiagnostic[];
  /** What does not wait for its line to be left. */
  readonly shown: readonly SheetDiagnostic[];
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
  checked?: {
    readonly diagnostics: readonly SheetDiagnostic[];
    readonly number: number;
    readonly settings: SheetSettings;
    readonly today: string;
  };
  /** Whether the client has been told less than was found. */
  hasWaiting?: boolean;
  /** Whether it is checked as if it were finished. */
  asFinished?: boolean;
}

/** The documents open in the editor, each version read once, and checked once for the same settings and day. */
export class SheetDocuments {
  private readonly documents = new TextDocuments({
    create: TextDocument.create,
    update: (document: TextDocument, edits, version) => {
      this.typed.edited(document.uri, edits);
      return TextDocument.update(document, edits, version);
    },
  });
  private readonly known = new WeakMap<TextDocument, Read>();
  private results = 0;

  readonly onDidChangeContent = this.documents.onDidChangeContent;
  readonly onDidSave = this.documents.onDidSave;
  readonly onDidClose = this.documents.onDidClose;

  constructor(
    private readonly service: SheetService,
    private readonly settings: Settings,
    private readonly folders: WorkspaceFolders,
    private readonly typed: TypedLines,
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

  /** The version of a document, when it is open. */
  versionOf(uri: string): number | undefined {
    return this.documents.get(uri)?.version;
  }

  /** Whether the client has been told less of the document than was found in it. */
  hasWaiting(uri: string): boolean {
    const document = this.documents.get(uri);
    return document !== undefined && this.known.get(document)?.hasWaiting === true;
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
    const path = this.folders.pathOf(uri);
    const { asFinished = false } = read;
    const format = hoverFormat(this.client);
    const takesSnippets = takesSnippetEdits(this.client);
    const organisations = () => this.organisations();
    const asked = {
      uri,
      path,
      version: document.version,
      today,
      settings,
      asFinished,
      format,
      takesSnippets,
      organisations,
    };
    const context = { ...asked, client: this.client, checked: () => this.check(read, asked) };
    return { sheet: read.sheet, context };
  }

  /** Checks a document as if it were finished, until it is edited. */
  checkAsFinished(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    const read = this.read(document);
    read.asFinished = true;
    delete read.checked;
  }

  /** The organisations that the open sheets name, as far as the sheets have been read: none is read for this. */
  private organisations(): readonly Organisation[] {
    const sheets = this.documents.all().flatMap((document) => this.known.get(document)?.sheet ?? []);
    return this.service.organisations(sheets);
  }

  private read(document: TextDocument): Read {
    const known = this.known.get(document);
    if (known?.version === document.version) return known;
    const read: Read = { version: document.version, sheet: this.service.read(document.getText()) };
    this.known.set(document, read);
    return read;
  }

  private check(read: Read, asked: SheetContext & { settings: SheetSettings; today: string }): Checked {
    const { settings, today } = asked;
    if (read.checked?.settings !== settings || read.checked.today !== today) {
      read.checked = { diagnostics: this.diagnostics(read.sheet, asked), number: ++this.results, settings, today };
    }
    const { diagnostics, number } = read.checked;
    const line = this.typed.of(asked.uri);
    const shown = withoutLine(diagnostics, line);
    read.hasWaiting = shown.length < diagnostics.length;
    return { resultId: read.hasWaiting ? `${number} but line ${line}` : String(number), diagnostics, shown };
  }

  /** The gravest findings, as many as there is room for in an answer. */
  private diagnostics(sheet: Sheet, asked: SheetContext): SheetDiagnostic[] {
    if (isOldSide(asked.uri)) return [];
    let diagnostics = this.service.diagnostics(sheet, asked);
    for (let room = MAX_DIAGNOSTICS; !fits(diagnostics) && room > 1; ) {
      room = Math.floor(room / 2);
      diagnostics = this.service.diagnostics(sheet, { ...asked, maxDiagnostics: room });
    }
    return diagnostics;
  }
}
