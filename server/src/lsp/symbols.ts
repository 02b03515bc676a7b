import type { ClientCapabilities, DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { showsSymbolTrees } from './clientCapabilities.ts';

/** An outline as the client can show it: a tree, else a list in which each symbol names the one it is in. */
export function symbolsFor(
  client: ClientCapabilities,
  uri: string,
  outline: DocumentSymbol[],
): DocumentSymbol[] | SymbolInformation[] {
  return showsSymbolTrees(client) ? outline : flat(outline, uri);
}

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flat(children, uri, name),
  ]);
}
