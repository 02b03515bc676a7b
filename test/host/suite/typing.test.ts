import { commands, languages, Range, Selection, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, codeOf, diagnosticsOf, openSheet, textOf } from '../sheets.ts';

const ID = '0176478-2';

describe('a line that is being typed', () => {
  afterEach(closeSheets);

  it('is let be until the cursor leaves it; one that was typed earlier, and is not left, waits on', async () => {
    const text = await textOf('S11825.esr');
    const [behind, inFront] = [await openSheet({ text }), await openSheet({ text })];
    await putCursorAt(inFront, ID);
    await typeWrongDigit(behind);
    await typeWrongDigit(inFront);
    await commands.executeCommand('cursorMove', { to: 'down' });
    await diagnosticsOf(inFront.uri);
    equal(codes(inFront), 'business-id-checksum');
    equal(codes(behind), '');
    await diagnosticsOf(behind.uri);
  });
});

/** Puts a wrong check digit in place of the right one, wherever the cursor is. */
async function typeWrongDigit(document: TextDocument): Promise<void> {
  const end = document.getText().indexOf(ID) + ID.length;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(end - 1), document.positionAt(end)), '3');
  ok(await workspace.applyEdit(edit), 'The edit was applied.');
}

async function putCursorAt(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const position = document.positionAt(document.getText().indexOf(text));
  editor.selection = new Selection(position, position);
}

function codes(document: TextDocument): string {
  return languages.getDiagnostics(document.uri).map(codeOf).join();
}
