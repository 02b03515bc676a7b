import { Disposable, type TextDocument, type TextEditor, window } from 'vscode';
import { ESR, LINE_LEFT, type LineLeftParams } from '../../shared/protocol.ts';
import type { LanguageServer } from './languageServer.ts';

interface Place {
  readonly document: TextDocument;
  readonly line: number;
}

/** Tells the server when the cursor leaves a line of a sheet: what it finds on a line being typed waits for that. */
export function tellLinesLeft(server: LanguageServer): Disposable {
  let last = placeOf(window.activeTextEditor);
  const moveTo = (place: Place | undefined) => {
    if (last && (place?.document !== last.document || place.line !== last.line)) {
      const left: LineLeftParams = { uri: last.document.uri.toString(), line: last.line };
      server.tell(LINE_LEFT, left);
    }
    last = place;
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => moveTo(placeOf(editor))),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) moveTo(placeOf(textEditor));
    }),
  );
}

function placeOf(editor: TextEditor | undefined): Place | undefined {
  if (editor?.document.languageId !== ESR) return undefined;
  return { document: editor.document, line: editor.selection.active.line };
}
