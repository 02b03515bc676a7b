import { Disposable, type Extension, type ExtensionContext, languages, type TextDocument, workspace } from 'vscode';
import { ESR, TITLE_LINES } from '../../shared/protocol.ts';

/** Where the addresses of files are kept that a person wants to have as something else than sheets. */
const NOT_SHEETS = 'esr.notSheets';

/**
 * Makes sheets of plain text files that hold one, and of unsaved text that one is pasted into. The editor itself
 * goes by a file's name and takes no second look at a `.txt`. Whoever makes something else of a sheet is right: that
 * stays, also when the file is opened another day, until the same person makes a sheet of it.
 */
export function recogniseSheets({ extension, workspaceState }: ExtensionContext): Disposable {
  const title = titlePattern(extension);
  const haveBeenSheets = new WeakSet<TextDocument>();
  const notSheets = () => workspaceState.get<readonly string[]>(NOT_SHEETS, []);
  const remember = ({ uri, isUntitled }: TextDocument, isSheet: boolean) => {
    const address = uri.toString();
    // The next unsaved text has the same address.
    if (isUntitled || notSheets().includes(address) !== isSheet) return;
    const others = notSheets().filter((other) => other !== address);
    void workspaceState.update(NOT_SHEETS, isSheet ? others : [...others, address]);
  };

  const consider = (document: TextDocument) => {
    if (document.languageId === ESR) {
      haveBeenSheets.add(document);
      remember(document, true);
    } else if (haveBeenSheets.has(document)) {
      // The editor tells of a document in another language as of a new one, but it is the same: a person's choice.
      remember(document, false);
    } else if (document.languageId === 'plaintext' && !notSheets().includes(document.uri.toString())) {
      if (hasTitle(document, title)) void languages.setTextDocumentLanguage(document, ESR);
    }
  };
  workspace.textDocuments.forEach(consider);
  return Disposable.from(
    workspace.onDidOpenTextDocument(consider),
    workspace.onDidChangeTextDocument(({ document }) => document.isUntitled && consider(document)),
  );
}

function hasTitle(document: TextDocument, title: RegExp): boolean {
  for (let line = 0; line < Math.min(document.lineCount, TITLE_LINES); line++) {
    if (title.test(document.lineAt(line).text)) return true;
  }
  return false;
}

/** The titles are the manifest's, so that they stand in one place. */
function titlePattern({ packageJSON }: Extension<unknown>): RegExp {
  const declared: readonly { id: string; firstLine: string }[] = packageJSON.contributes.languages;
  return new RegExp(declared.find(({ id }) => id === ESR)?.firstLine ?? '(?!)');
}
