import {
  commands,
  type Disposable,
  Position,
  Range,
  type TextEdit,
  type TextEditor,
  TextEditorSelectionChangeKind,
  window,
  workspace,
} from 'vscode';
import { ESR } from '../../shared/protocol.ts';
import { emptyFieldDirectlyBelow } from './fieldOrder.ts';
import { fieldsOf } from './fields.ts';
import { goToField } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';

const NEW_LINE = /^\r?\n[ \t]*$/;

/**
 * Goes on to the empty field that follows directly when a line has been begun at the end of a filled one. The line is
 * begun by the editor itself, which never keeps a person waiting, and is taken back: a key of ours would have the server
 * asked first, and letters typed meanwhile would end up behind the value. It is part of formatting while typing, and is
 * turned off with that.
 */
export function goOnToFieldBelow(server: LanguageServer): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others], reason }) => {
    const editor = window.activeTextEditor;
    if (document.languageId !== ESR || editor?.document !== document || reason !== undefined) return;
    if (!change || others.length > 0 || !change.range.isEmpty || !NEW_LINE.test(change.text)) return;
    const { formatOnType } = workspace.getConfiguration('editor', document);
    if (formatOnType) void goOn(server, editor, change.range.start.line);
  });
}

/** How often it is tried to go on: the editor may be quicker with a change of its own. */
const TRIES = 5;

/** Goes on from a filled line, if nothing has been typed since on the lines begun below it. */
async function goOn(server: LanguageServer, editor: TextEditor, line: number, tries = TRIES): Promise<void> {
  const { document } = editor;
  if (!(await followsBelow(editor, line))) return;
  const fields = await fieldsOf(server, document);
  const { version } = document;
  const begun = editor.selection.active.line;
  const below = emptyFieldDirectlyBelow(fields, line);
  if (!below || begun <= line || begun >= below.whole.start.line || editor.selections.length > 1) return;
  // Taking the line back would stop the editor from putting the value above into its canonical form, so that is done here.
  const written = await valueEdits(editor, new Position(begun, 0));
  const isTakenBack =
    document.version === version &&
    (await editor.edit((edit) => {
      for (const { range, newText } of written) edit.replace(range, newText);
      edit.delete(new Range(line + 1, 0, begun + 1, 0));
    }));
  // The editor itself has been quicker: what it has changed is looked at anew.
  if (!isTakenBack) return tries > 1 ? goOn(server, editor, line, tries - 1) : undefined;
  const same = (await fieldsOf(server, document)).find(({ id }) => id === below.id);
  if (same) await goToField(server, editor, same);
}

/** Whether the cursor follows below a line: an editor tells of that after it has told of the line begun. A click is another matter. */
async function followsBelow(editor: TextEditor, line: number): Promise<boolean> {
  if (editor.selection.active.line > line) return true;
  return new Promise((resolve) => {
    const listener = window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (textEditor !== editor) return;
      listener.dispose();
      resolve(kind !== TextEditorSelectionChangeKind.Mouse);
    });
  });
}

/** What a line begun does to the value above it. */
async function valueEdits({ document, options }: TextEditor, begun: Position): Promise<TextEdit[]> {
  const edits = await commands.executeCommand<TextEdit[] | undefined>(
    'vscode.executeFormatOnTypeProvider',
    document.uri,
    begun,
    '\n',
    options,
  );
  return (edits ?? []).filter(({ range, newText }) => range.end.line < begun.line && !NEW_LINE.test(newText));
}
