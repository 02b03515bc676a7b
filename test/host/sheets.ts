import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ok } from './assert.ts';
import { until } from './until.ts';

/** The extension under test, as the marketplace would name it. */
export const EXTENSION_ID = 'esr-sheets.esr-sheets';

let opened = 0;

/** Opens a sheet in an editor in front: one of the workspace's files by name, or an unsaved one with a given text. */
export async function openSheet(source: string | { readonly text: string }): Promise<TextDocument> {
  const document =
    typeof source === 'string' ? await workspace.openTextDocument(sheetUri(source)) : await unsaved(source.text);
  await window.showTextDocument(document);
  await extensions.getExtension(EXTENSION_ID)?.activate();
  return document;
}

/**
 * An unsaved sheet with an address of its own: of two with the same, one after the other, the client that is still
 * being answered about the first asks nothing about the second.
 */
async function unsaved(text: string): Promise<TextDocument> {
  const uri = Uri.from({ scheme: 'untitled', path: `/unsaved-${++opened}.esr` });
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.insert(uri, document.positionAt(0), text);
  ok(await workspace.applyEdit(edit), 'The text was put in.');
  return document;
}

/** The address of a file in the workspace. */
export function sheetUri(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'The tests run in a folder.');
  return Uri.joinPath(folder.uri, name);
}

/** Puts another text in place of the whole sheet in front. */
export async function replaceText(text: string): Promise<void> {
  const editor = window.activeTextEditor;
  ok(editor, 'A sheet is in front.');
  const whole = new Range(
    editor.document.positionAt(0),
    editor.document.lineAt(editor.document.lineCount - 1).range.end,
  );
  ok(await editor.edit((edit) => edit.replace(whole, text)), 'The text was replaced.');
}

/** The text of a file in the workspace, to make a changed sheet from. */
export async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(sheetUri(name)));
}

/** Waits until the sheet's problems are as the test wants them (by default: until there are some), and gives them. */
export function diagnosticsOf(
  uri: Uri,
  wanted: (diagnostics: readonly Diagnostic[]) => boolean = (diagnostics) => diagnostics.length > 0,
): Promise<readonly Diagnostic[]> {
  const read = () => languages.getDiagnostics(uri).filter(({ source }) => source === 'esr');
  return until(`problems of ${uri.path}`, read, wanted, languages.onDidChangeDiagnostics);
}

/** A diagnostic's code as text, whether or not it comes with a link. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Closes all editors and throws unsaved changes away; to be run after each test. */
export async function closeSheets(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (document.isDirty) await window.showTextDocument(document).then(() => commands.executeCommand(REVERT_AND_CLOSE));
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

const REVERT_AND_CLOSE = 'workbench.action.revertAndCloseActiveEditor';
