import {
  type DecorationOptions,
  Disposable,
  OverviewRulerLane,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { SheetField } from '../../shared/protocol.ts';
import { fieldsOf, textOfField } from './fields.ts';
import { asRange } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';
import { t } from './translate.ts';

const SIGN = '✓';

/** The marks of values that have been copied: each stands as long as the value says what was copied, and the sheet is open. */
export class CopyMarks implements Disposable {
  private readonly server: LanguageServer;
  private readonly copied = new Map<TextDocument, Map<string, string>>();
  private readonly decoration = window.createTextEditorDecorationType({
    after: { contentText: SIGN, margin: '0 0 0 1ch', color: new ThemeColor('editorCodeLens.foreground') },
    overviewRulerColor: new ThemeColor('editorCodeLens.foreground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  private readonly listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => void this.show(document)),
    workspace.onDidCloseTextDocument((document) => this.copied.delete(document)),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) void this.show(document);
    }),
  );

  constructor(server: LanguageServer) {
    this.server = server;
  }

  /** Marks a field as copied. */
  add(document: TextDocument, field: SheetField): void {
    const known = this.copied.get(document) ?? new Map<string, string>();
    this.copied.set(document, known.set(field.id, textOfField(document, field)));
    void this.show(document);
  }

  dispose(): void {
    this.listeners.dispose();
    this.decoration.dispose();
  }

  /** Shows the marks of a sheet where they belong now. A mark that its value has lost by an edit comes back when that is undone. */
  private async show(document: TextDocument): Promise<void> {
    const copied = this.copied.get(document);
    if (!copied) return;
    const fields = await fieldsOf(this.server, document);
    const marked = fields.filter((field) => !field.empty && copied.get(field.id) === textOfField(document, field));
    const marks = marked.map(({ range }): DecorationOptions => {
      const { end } = asRange(range);
      return { range: asRange({ start: end, end }), hoverMessage: t('copy.mark') };
    });
    for (const editor of editorsOf(document)) editor.setDecorations(this.decoration, marks);
  }
}

function editorsOf(document: TextDocument): TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}
