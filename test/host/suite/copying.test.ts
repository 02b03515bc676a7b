import { commands, env, Selection, type TextEditor, window } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

const SHEET = `Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus

1 Hanke

Hankekoodi: S20884

Hankkeen nimi: Polku
työhön

Toimintalinja:

3 Suunnitelman mukainen tiivistelmä toteutuksesta

Tehtiin.

Ja kirjattiin.
`;

describe('copying for another form', () => {
  afterEach(closeSheets);

  it('copies the field at the cursor, then the next and the next: each on one line, free text as it is', async () => {
    await sheetAt('Hankekoodi');
    equal(await copyNext(), 'S20884');
    equal(await copyNext(), 'Polku työhön');
    equal(await copyNext(), 'Tehtiin.\n\nJa kirjattiin.');
    // There is no more: what was copied last stays.
    equal(await copyNext(), 'Tehtiin.\n\nJa kirjattiin.');
  });

  it('begins anew where the cursor is put', async () => {
    const editor = await sheetAt('Hankkeen nimi');
    equal(await copyNext(), 'Polku työhön');
    await put(editor, '1 Hanke');
    equal(await copyNext(), 'S20884');
  });

  it('copies what a section holds: its values behind their names, its free text as it is', async () => {
    const editor = await sheetAt('1 Hanke');
    await commands.executeCommand('esr.copySection');
    equal(await env.clipboard.readText(), 'Hankekoodi: S20884\nHankkeen nimi: Polku työhön');
    await put(editor, 'Ja kirjattiin');
    await commands.executeCommand('esr.copySection');
    equal(await env.clipboard.readText(), 'Tehtiin.\n\nJa kirjattiin.');
  });
});

async function copyNext(): Promise<string> {
  await commands.executeCommand('esr.copyNextField');
  return env.clipboard.readText();
}

async function sheetAt(line: string): Promise<TextEditor> {
  const { uri } = await openSheet({ text: SHEET });
  const editor = window.activeTextEditor;
  ok(editor, 'A sheet is in front.');
  const rows = () => commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri);
  await until('the sheet is read', rows, (found) => (found?.length ?? 0) > 0);
  await put(editor, line);
  return editor;
}

/** Puts the cursor at a text. */
async function put(editor: TextEditor, text: string): Promise<void> {
  const at = editor.document.positionAt(SHEET.indexOf(text));
  editor.selection = new Selection(at, at);
  await until('the cursor is there', () => editor.selection.active.isEqual(at));
}
