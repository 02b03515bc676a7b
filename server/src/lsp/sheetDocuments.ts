import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SheetDiagnostic } from '../features/diagnostics.ts';
import type { SheetService } from '../service.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Settings } from './settings.ts';

interface Known {
  /** Counts the texts read, so that no two have the same; a version begins anew when a document is opened again. */
  readonly reading: number;
  readonly version: number;
  readonly sheet: Sheet;
  checked?: { readonly key: string; readonly diagnostics: SheetDiagnostic[] };
}

/** The open documents as sheets, each version read once and checked once. */
export class SheetDocuments {
  private readonly known = new WeakMap<TextDocument, Known>();
  private readings = 0;

  constructor(
    readonly service: SheetService,
    private readonly settings: Settings,
    private readonly today: () => string,
  ) {}

  /** The document as a sheet. */
  sheet(document: TextDocument): Sheet {
    return this.read(document).sheet;
  }

  /** What the rules say of the document now; each diagnostic carries the version it was made for. */
  async diagnostics(document: TextDocument): Promise<SheetDiagnostic[]> {
    const settings = await this.settings.of(document.uri);
    const known = this.read(document);
    const key = this.resultId(document);
    if (known.checked?.key !== key) {
      const today = this.today();
      const diagnostics = this.service.diagnostics(known.sheet, { uri: document.uri, today, settings });
      for (const diagnostic of diagnostics) diagnostic.data = { ...diagnostic.data, version: known.version };
      known.checked = { key, diagnostics };
    }
    return known.checked.diagnostics;
  }

  /** Tells two results apart: by the text, the settings and the day. */
  resultId(document: TextDocument): string {
    return `${this.read(document).reading}/${this.settings.generation}/${this.today()}`;
  }

  private read(document: TextDocument): Known {
    const known = this.known.get(document);
    if (known?.version === document.version) return known;
    const fresh = { reading: ++this.readings, version: document.version, sheet: this.service.read(document.getText()) };
    this.known.set(document, fresh);
    return fresh;
  }
}
