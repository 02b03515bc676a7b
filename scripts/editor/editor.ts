/** What an editor is started with; all paths are absolute. */
export interface EditorOptions {
  /** The extension: its folder, or (with a Node extension host) a `.vsix` to install. */
  readonly extension: string;
  /** The folder of another extension that is there from the start, if the extension itself is a `.vsix`. */
  readonly alongside?: string;
  /** The folder to open. */
  readonly folder: string;
  /** The file to open in it. */
  readonly file?: string;
  /** Whether the editor distrusts the folder until it is told otherwise; else it trusts all. */
  readonly distrusts?: boolean;
  /** The bundled tests, when the editor shall run some. */
  readonly tests?: string;
}

/** An editor being served. */
export interface Editor {
  readonly url: string;
  /** The folder the extension runs from. */
  readonly extension: string;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}
