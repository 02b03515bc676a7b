import { Disposable, type TextDocument, workspace } from 'vscode';
import { ESR } from '../../shared/protocol.ts';

/** Calls back once there is a sheet to serve: any plain text activates the extension, few plain texts are sheets. */
export function onFirstSheet(callBack: () => void): Disposable {
  const isSheet = ({ languageId }: TextDocument) => languageId === ESR;
  if (workspace.textDocuments.some(isSheet)) {
    callBack();
    return Disposable.from();
  }
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (!isSheet(document)) return;
    listener.dispose();
    callBack();
  });
  return listener;
}
