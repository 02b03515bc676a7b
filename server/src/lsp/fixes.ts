import {
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type Connection,
  type Disposable,
  type ExecuteCommandOptions,
  LSPErrorCodes,
  ResponseError,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { appliesEdits, heedsVersions, takesCodeActions } from './clientCapabilities.ts';

/** The command that a fix is for a client that takes no code actions; its argument is the edit, with its version. */
const APPLY_FIX = 'esr.applyFix';

/** What the server declares to a client that gets its fixes as commands. */
export function fixCommands(client: ClientCapabilities): { executeCommandProvider?: ExecuteCommandOptions } {
  return getsCommands(client) ? { executeCommandProvider: { commands: [APPLY_FIX] } } : {};
}

/** Code actions as the client can carry them out; those that it cannot are left out. */
export function actionsFor(client: ClientCapabilities, actions: readonly CodeAction[]): (CodeAction | Command)[] {
  if (takesCodeActions(client)) {
    return actions.map(({ edit, ...action }) => (edit ? { ...action, edit: editFor(client, edit) } : action));
  }
  return actions.flatMap(({ title, edit, command }) => {
    if (command) return [command];
    return edit && appliesEdits(client) ? [{ title, command: APPLY_FIX, arguments: [edit] }] : [];
  });
}

/**
 * Carries out the fixes of a client that gets them as commands.
 *
 * @param versionOf the version of an open document
 */
export function onFixCommand(
  connection: Connection,
  client: ClientCapabilities,
  versionOf: (uri: string) => number | undefined,
): Disposable {
  return connection.onExecuteCommand(async ({ command, arguments: [edit] = [] }) => {
    if (command !== APPLY_FIX || !getsCommands(client)) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${command}: no such command`);
    }
    const changes: WorkspaceEdit = edit;
    for (const { textDocument } of (changes?.documentChanges ?? []).filter(TextDocumentEdit.is)) {
      if (versionOf(textDocument.uri) === textDocument.version) continue;
      throw new ResponseError(LSPErrorCodes.ContentModified, `${textDocument.uri} has changed since the fix was made`);
    }
    await connection.workspace.applyEdit(editFor(client, changes));
  });
}

function getsCommands(client: ClientCapabilities): boolean {
  return !takesCodeActions(client) && appliesEdits(client);
}

/** An edit as the client reads it; one that heeds no versions gets edits of the text as it is now. */
function editFor(client: ClientCapabilities, edit: WorkspaceEdit): WorkspaceEdit {
  if (heedsVersions(client) || !edit.documentChanges) return edit;
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { textDocument, edits } of edit.documentChanges.filter(TextDocumentEdit.is)) {
    changes[textDocument.uri] = edits.filter((one) => 'newText' in one);
  }
  return { changes };
}
