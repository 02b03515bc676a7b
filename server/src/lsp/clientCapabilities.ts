import type { ClientCapabilities } from 'vscode-languageserver';

/** Whether the client asks for diagnostics; one that does not is sent them. */
export function pullsDiagnostics({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

/** Whether the client can be asked to ask for diagnostics anew. */
export function refreshesDiagnostics({ workspace }: ClientCapabilities): boolean {
  return workspace?.diagnostics?.refreshSupport === true;
}

/** How the client wants hovers written: in what it names first of the two that there are, else as plain text. */
export function hoverFormat({ textDocument }: ClientCapabilities): 'markdown' | 'plaintext' {
  return textDocument?.hover?.contentFormat?.find((kind) => kind === 'markdown' || kind === 'plaintext') ?? 'plaintext';
}

/** The same of what is said of completion items. */
export function documentationFormat({ textDocument }: ClientCapabilities): 'markdown' | 'plaintext' {
  const formats = textDocument?.completion?.completionItem?.documentationFormat;
  return formats?.find((kind) => kind === 'markdown' || kind === 'plaintext') ?? 'plaintext';
}

/** How the client takes completion items. */
export function completionStyle({ textDocument }: ClientCapabilities): { snippets: boolean; labelDetails: boolean } {
  const item = textDocument?.completion?.completionItem;
  return { snippets: item?.snippetSupport === true, labelDetails: item?.labelDetailsSupport === true };
}

/** Whether the client shows an outline as a tree. */
export function showsSymbolTrees({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
}

/** Whether the client applies edits only to the version of the text that they were made for. */
export function heedsVersions({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.documentChanges === true;
}

/** Whether an edit may be a snippet, which puts the cursor at its first tab stop. */
export function takesSnippetEdits(client: ClientCapabilities): boolean {
  return heedsVersions(client) && client.workspace?.workspaceEdit?.snippetEditSupport === true;
}

/** Whether a code action may carry its edit; otherwise it is a command, which the server carries out. */
export function takesCodeActions({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** Whether the client applies an edit that the server asks it to. */
export function appliesEdits({ workspace }: ClientCapabilities): boolean {
  return workspace?.applyEdit === true;
}
