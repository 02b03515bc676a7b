import { type ClientCapabilities, CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { describeError } from './errors.ts';

/** Has the client ask anew for what it shows in its sheets beside findings, as far as it says that it can be told to. */
export function refreshShown(connection: Connection, { workspace }: ClientCapabilities): void {
  const { languages, console } = connection;
  const refreshes = [
    workspace?.inlayHint?.refreshSupport && languages.inlayHint.refresh(),
    workspace?.codeLens?.refreshSupport && connection.sendRequest(CodeLensRefreshRequest.type),
  ];
  for (const refresh of refreshes) {
    if (refresh) refresh.catch((error: unknown) => console.error(describeError(error)));
  }
}
