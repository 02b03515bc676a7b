import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that the client has open. */
export class WorkspaceFolders {
  private readonly addresses: Set<string>;

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    // Clients from before there were several folders name the one by its root.
    this.addresses = new Set(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
  }

  /** Some have been opened, or closed. */
  changed({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.addresses.delete(uri);
    for (const { uri } of added) this.addresses.add(uri);
  }

  /** The path of a document in the innermost folder that it lies in, with `/`; `undefined` outside of all. */
  pathOf(uri: string): string | undefined {
    const document = decoded(uri);
    const around = [...this.addresses]
      .map((address) => `${decoded(address).replace(/\/$/, '')}/`)
      .filter((folder) => document.startsWith(folder));
    return around.length > 0 ? document.slice(Math.max(...around.map(({ length }) => length))) : undefined;
  }
}

/** The name of a document: the last part of its address. */
export function nameOf(uri: string): string {
  return /[^/:]*$/.exec(decoded(uri))?.[0] ?? '';
}

/** Two addresses of one thing may encode different characters of it. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
