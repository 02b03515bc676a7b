import { type ClientCapabilities, CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { describeError } from './errors.ts';

/** Has the client ask anew for all that it shows in its sheets beside findings, as far as it says that it can be told to. */
export function refreshShown(connection: Connection, client: ClientCapabilities): void {
  const { inlayHint, codeLens } = client.workspace ?? {};
  if (inlayHint?.refreshSupport) heed(connection, connection.languages.inlayHint.refresh());
  if (codeLens?.refreshSupport) heed(connection, connection.sendRequest(CodeLensRefreshRequest.type));
  refreshTokens(connection, client);
}

/** The same for semantic tokens alone, which show what is wrong as soon as that is told. */
export function refreshTokens(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.semanticTokens?.refreshSupport) heed(connection, connection.languages.semanticTokens.refresh());
}

function heed({ console }: Connection, refresh: Promise<unknown>): void {
  refresh.catch((error: unknown) => console.error(describeError(error)));
}
