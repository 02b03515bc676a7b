import { FileType, Uri, window, workspace } from 'vscode';
import { t } from './translate.ts';

/** Where a new sheet goes. */
export interface SheetPlace {
  /** None where no folder is open, or none that can be written to: then saving asks for one. */
  readonly folder: Uri | undefined;
}

/**
 * Where a new sheet goes: into a folder or beside a file that is given, else beside what is in front, else into the
 * folder that is open; of several, the person chooses, or gives up, which is `undefined`.
 */
export async function placeFor(beside: Uri | undefined): Promise<SheetPlace | undefined> {
  const folder = (beside && (await folderOf(beside))) ?? folderInFront();
  if (folder) return writable(folder);
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (others.length === 0) return writable(first?.uri);
  const chosen = await window.showWorkspaceFolderPick({ placeHolder: t('newSheet.chooseFolder') });
  return chosen && writable(chosen.uri);
}

/** A folder itself, or that of a file; none for what is not saved. */
async function folderOf(uri: Uri): Promise<Uri | undefined> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return type & FileType.Directory ? uri : Uri.joinPath(uri, '..');
  } catch {
    return undefined;
  }
}

function folderInFront(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri && workspace.getWorkspaceFolder(uri) ? Uri.joinPath(uri, '..') : undefined;
}

function writable(folder: Uri | undefined): SheetPlace {
  const isWritable = folder && workspace.fs.isWritableFileSystem(folder.scheme) !== false;
  return { folder: isWritable ? folder : undefined };
}
