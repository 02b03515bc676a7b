import { Disposable, type Extension, languages, type TextDocument, workspace } from 'vscode';
import { ESR, TITLE_LINES } from '../../shared/protocol.ts';

/**
 * Makes sheets of plain text files that hold one, and of unsaved text that one is pasted into. The editor itself
 * goes by a file's name and takes no second look at a `.txt`. A file is changed once at most: whoever sets it back
 * to plain text is right.
 */
export function recogniseSheets(extension: Extension<unknown>): Disposable {
  const title = titlePattern(extension);
  const changed = new Set<string>();
  const consider = (document: TextDocument) => {
    const address = document.uri.toString();
    if (document.languageId !== 'plaintext' || changed.has(address) || !hasTitle(document, title)) return;
    changed.add(address);
    void languages.setTextDocumentLanguage(document, ESR);
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
