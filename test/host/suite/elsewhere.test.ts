import {
  commands,
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Hover,
  type MarkdownString,
  Uri,
  window,
  workspace,
} from 'vscode';
import { equal, includes } from '../assert.ts';
import { closeSheets, codeOf, diagnosticsOf, openSheet, textOf } from '../sheets.ts';
import { until } from '../until.ts';

const ID = '0176478-3';

describe('a sheet that is on no disk and cannot be changed', () => {
  let text: string;
  let files: Disposable;

  before(async () => {
    text = (await textOf('S11825.esr')).replace('0176478-2', ID);
    files = workspace.registerFileSystemProvider('elsewhere', new OneFile(text), { isReadonly: true });
    // The extension is awake, as it is in a window with sheets.
    await openSheet('S11825.esr');
  });
  after(() => files.dispose());
  afterEach(closeSheets);

  for (const name of ['sheet.esr', 'sheet.txt']) {
    it(`${name} is checked and explained all the same`, async () => {
      const uri = Uri.parse(`elsewhere:/projects/${name}`);
      await window.showTextDocument(await workspace.openTextDocument(uri));
      const document = await until(
        'the sheet in front',
        () => window.activeTextEditor?.document,
        (shown) => shown?.languageId === 'esr' && shown.uri.toString() === uri.toString(),
        workspace.onDidOpenTextDocument,
      );
      equal((await diagnosticsOf(uri)).map(codeOf), ['business-id-checksum']);
      const at = document?.positionAt(text.indexOf(ID));
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, at);
      includes(
        hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join(),
        'check digit of the Y-tunnus is wrong',
      );
    });
  }
});

/** A file system that has the same text under every name. */
class OneFile implements FileSystemProvider {
  private readonly bytes: Uint8Array;
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(text: string) {
    this.bytes = new TextEncoder().encode(text);
  }

  readFile(): Uint8Array {
    return this.bytes;
  }

  stat(): FileStat {
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.bytes.length };
  }

  watch(): Disposable {
    return { dispose: () => undefined };
  }

  readDirectory(uri: Uri): never {
    throw FileSystemError.FileNotFound(uri);
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
