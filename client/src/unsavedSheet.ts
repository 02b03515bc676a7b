import { commands, Position, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import { ESR, type NewSheet } from '../../shared/protocol.ts';
import type { SheetPlace } from './sheetPlace.ts';
import { t } from './translate.ts';

/**
 * Opens a new sheet in front, not yet saved, under the name it will have: that of its code. The cursor is at the first
 * thing to fill in, Tab leads to the next, and suggestions open if there are any.
 */
export async function openUnsaved({ snippet, code }: NewSheet, { folder }: SheetPlace): Promise<void> {
  const document = await unsavedDocument(folder, code ?? t('newSheet.fileName'));
  // The snippet brings the keyboard along: what is typed before it is there would be in its way.
  const editor = await window.showTextDocument(document, { preserveFocus: true });
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
  await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}

async function unsavedDocument(folder: Uri | undefined, name: string): Promise<TextDocument> {
  // A name without a folder would be saved into the root of the disk; without either, the editor asks for both.
  if (!folder) return workspace.openTextDocument({ language: ESR });
  for (let number = 1; ; number++) {
    const file = Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}.esr`);
    const unsaved = file.with({ scheme: 'untitled' });
    if (!isOpen(unsaved) && !(await exists(file))) return workspace.openTextDocument(unsaved);
  }
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
