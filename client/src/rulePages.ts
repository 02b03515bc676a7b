import {
  commands,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import type { RulePages } from '../../shared/protocol.ts';
import { locale } from './language.ts';

/** Opens the page that explains a rule, given its code; without one, the list of all rules. */
export const EXPLAIN_RULE = 'esr.explainRule';

/** The scheme of the rule pages' addresses, `esr-rule:/fi/CODE.md`; the manifest opens them as Markdown previews. */
const SCHEME = 'esr-rule';
const PAGE = /^\/(?:fi|sv|en)\/[\w-]+\.md$/;
const INDEX = 'README';

/** What the server is told of the rule pages at its start. */
export function rulePageOptions(): RulePages {
  return { address: addressOf('{code}'), command: EXPLAIN_RULE };
}

/** Makes the rule pages that the extension brings readable in the editor, and registers {@link EXPLAIN_RULE}. */
export function registerRulePages(extensionUri: Uri): Disposable {
  return Disposable.from(
    workspace.registerFileSystemProvider(SCHEME, new RulePageFiles(extensionUri), { isReadonly: true }),
    commands.registerCommand(EXPLAIN_RULE, (code: unknown) =>
      commands.executeCommand('vscode.open', Uri.parse(addressOf(typeof code === 'string' ? code : INDEX))),
    ),
  );
}

/** A page's address, in the language in which sheets are spoken of. */
function addressOf(code: string): string {
  return `${SCHEME}:/${locale()}/${code}.md`;
}

/**
 * The pages as files of a scheme of their own. The extension's own files have other addresses on each host, in the
 * browser such as would open another tab; and of files, unlike of a content provider's texts, the editor can tell
 * whether a link from page to page leads somewhere, and activates the extension for one left open.
 */
class RulePageFiles implements FileSystemProvider {
  private readonly extensionUri: Uri;
  /** Never fires: the pages change only with the extension. */
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

  constructor(extensionUri: Uri) {
    this.extensionUri = extensionUri;
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    if (!PAGE.test(uri.path)) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.readFile(Uri.joinPath(this.extensionUri, 'docs/rules', uri.path));
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { length } = await this.readFile(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size: length };
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
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
