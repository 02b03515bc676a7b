import { commands, Range, Selection, type TextEditor, TextEditorRevealType } from 'vscode';
import type { SheetField, TextRange } from '../../shared/protocol.ts';
import { fieldsOf } from './fields.ts';
import type { LanguageServer } from './languageServer.ts';

/**
 * Goes to a field: a value is selected, as in any form, and what is typed takes its place; in free text the cursor comes
 * to the end. What has no place yet is given one, and where nothing is written suggestions open, if there are any.
 */
export async function goToField(server: LanguageServer, editor: TextEditor, field: SheetField): Promise<void> {
  const range = await withRoom(server, editor, field);
  editor.selection = selectionOf({ ...field, range });
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  if (field.empty) await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}

/** What is selected in a field that one comes to: a value as a whole; in free text nothing, with the cursor at its end. */
export function selectionOf({ kind, range }: SheetField): Selection {
  const { start, end } = asRange(range);
  return kind === 'prose' ? new Selection(end, end) : new Selection(start, end);
}

/** A range of the protocol as the editor's own. */
export function asRange({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The range of a field's value once there is a place for it; where the sheet cannot be changed, the place where it would be. */
async function withRoom(server: LanguageServer, editor: TextEditor, field: SheetField): Promise<TextRange> {
  if (field.edits.length === 0) return field.range;
  // A line that is put in may still want the space behind its label: the two are undone as one.
  const isPutIn = await putIn(editor, field, { undoStopBefore: true, undoStopAfter: !field.lacking });
  const same = isPutIn && (await fieldsOf(server, editor.document)).find(({ id }) => id === field.id);
  if (!same) return field.range;
  if (same.edits.length === 0 || !field.lacking) return same.range;
  await putIn(editor, same, { undoStopBefore: false, undoStopAfter: true });
  const last = (await fieldsOf(server, editor.document)).find(({ id }) => id === field.id);
  return last?.range ?? same.range;
}

function putIn(editor: TextEditor, { edits }: SheetField, undo: Parameters<TextEditor['edit']>[1]): Thenable<boolean> {
  return editor.edit((edit) => {
    for (const { range, newText } of edits) edit.replace(asRange(range), newText);
  }, undo);
}
