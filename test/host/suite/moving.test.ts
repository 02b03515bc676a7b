import { commands, Position, Selection, type TextEditor, window } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

const SHEET = [
  'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  '',
  '1 Hanke',
  '',
  'Hankekoodi: S20884',
  '',
  'Toimintalinja:',
  '',
  '3 Suunnitelman mukainen tiivistelmä toteutuksesta',
  '',
  'Tehtiin.',
  '',
].join('\n');
const TAB = { otherwise: 'tab' };

describe('going from field to field', () => {
  afterEach(closeSheets);

  it('goes to the next value, which is selected, to an empty one, and on to the end of free text', async () => {
    const editor = await sheetAt(0, 0);
    await go('esr.nextField', editor, 'S20884');
    await commands.executeCommand('esr.nextField');
    await at(editor, new Position(6, 'Toimintalinja: '.length));
    equal(editor.document.lineAt(6).text, 'Toimintalinja: ');
    await commands.executeCommand('esr.nextField');
    await at(editor, new Position(10, 'Tehtiin.'.length));
  });

  it('goes back to the previous value', async () => {
    await go('esr.previousField', await sheetAt(6, 5), 'S20884');
  });

  it('leaves Tab to free text', async () => {
    const editor = await sheetAt(10, 'Tehtiin.'.length);
    await commands.executeCommand('esr.nextField', TAB);
    await until('a tab', () => /^Tehtiin\.\s+$/.test(editor.document.lineAt(10).text));
    await commands.executeCommand('undo');
  });

  it('goes to what is still to be written, and puts its line in, which can be undone', async () => {
    const editor = await sheetAt(4, 0);
    await commands.executeCommand('esr.nextEmptyField');
    await at(editor, new Position(6, 'Hankkeen nimi: '.length));
    equal(editor.document.lineAt(6).text, 'Hankkeen nimi: ');
    await commands.executeCommand('undo');
    await until('it is undone', () => editor.document.getText() === SHEET);
  });

  it('goes from the beginning to what is left at the end', async () => {
    const editor = await sheetAt(4, 0);
    await commands.executeCommand('esr.previousEmptyField');
    await until('a row is put in', () => editor.document.getText().includes('Ympäristöosaaminen \n'));
    equal(editor.document.lineAt(editor.selection.active).text, 'Ympäristöosaaminen ');
  });

  it('goes to what is picked from the list of what is left', async () => {
    const editor = await sheetAt(0, 0);
    const listed = commands.executeCommand('esr.showWhatIsLeft');
    // The list is there once something in it can be picked.
    const pick = () => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until('the first is picked', async () => {
      await pick();
      return editor.document.lineAt(6).text === 'Hankkeen nimi: ';
    });
    await listed;
    await at(editor, new Position(6, 'Hankkeen nimi: '.length));
  });
});

/** A sheet with the cursor at a place. */
async function sheetAt(line: number, character: number): Promise<TextEditor> {
  await openSheet({ text: SHEET });
  const editor = window.activeTextEditor;
  ok(editor, 'A sheet is in front.');
  editor.selection = new Selection(line, character, line, character);
  // Nothing is told of a sheet before the server runs.
  const rows = () => commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
  await until('the sheet is read', rows, (found) => (found?.length ?? 0) > 0);
  return editor;
}

async function go(command: string, editor: TextEditor, value: string): Promise<void> {
  await commands.executeCommand(command);
  await until(`${value} is selected`, () => editor.document.getText(editor.selection) === value);
}

async function at(editor: TextEditor, place: Position): Promise<void> {
  const here = () => editor.selection;
  await until('the cursor', here, ({ isEmpty, active }) => isEmpty && active.isEqual(place));
}
