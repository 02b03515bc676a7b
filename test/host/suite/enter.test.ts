import { commands, Position, Selection, type TextEditor, window } from 'vscode';
import { ok } from '../assert.ts';
import { closeSheets, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

describe('Enter', () => {
  afterEach(closeSheets);

  it('goes on to the empty field that follows directly, and puts the value that is left in canonical form', () =>
    expectEnter(
      ['2 Hakijan perustiedot', '', 'Y-tunnus: 01651163‸', '', 'Jakeluosoite:'],
      ['2 Hakijan perustiedot', '', 'Y-tunnus: 0165116-3', '', 'Jakeluosoite: ‸'],
    ));

  it('begins a line parted by a blank one at the end of a field, where the next is filled', () =>
    expectEnter(
      ['2 Hakijan perustiedot', '', 'Y-tunnus: 01651163‸', '', 'Jakeluosoite: Kuja 1'],
      ['2 Hakijan perustiedot', '', 'Y-tunnus: 0165116-3', '', '‸', '', 'Jakeluosoite: Kuja 1'],
    ));

  it('begins the line of the reason below an answer', () =>
    expectEnter(
      [
        '8.1 Sukupuolten tasa-arvo',
        '',
        'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta: Ei‸',
        'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen:',
      ],
      [
        '8.1 Sukupuolten tasa-arvo',
        '',
        'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta: Ei',
        '‸',
        'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen:',
      ],
    ));

  it('goes on with a list in free text, and ends it where an item is left empty', async () => {
    const before = ['3 Suunnitelman mukainen tiivistelmä toteutuksesta', '', '1. esite‸'];
    await expectEnter(before, [...before.slice(0, 2), '1. esite', '2. ‸']);
    await enter();
    await expectText([...before.slice(0, 2), '1. esite', '‸']);
  });

  it('is Enter in other free text', () =>
    expectEnter(
      ['3 Suunnitelman mukainen tiivistelmä toteutuksesta', '', 'Tehtiin: ‸paljon'],
      ['3 Suunnitelman mukainen tiivistelmä toteutuksesta', '', 'Tehtiin: ', '‸paljon'],
    ));
});

/** Opens a sheet with the cursor at `‸`, presses Enter, and expects it with the cursor where it is then. */
async function expectEnter(before: readonly string[], after: readonly string[]): Promise<void> {
  const text = [TITLE, '', ...before, ''].join('\n');
  await openSheet({ text: text.replace('‸', '') });
  const editor = inFront();
  const rows = () => commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
  await until('the sheet is read', rows, (found) => (found?.length ?? 0) > 0);
  const at = editor.document.positionAt(text.indexOf('‸'));
  editor.selection = new Selection(at, at);
  await enter();
  await expectText(after);
}

function expectText(after: readonly string[]): Promise<string> {
  return until('the sheet', shown, (text) => text === [TITLE, '', ...after, ''].join('\n'));
}

/** As the keyboard does it. */
async function enter(): Promise<void> {
  await commands.executeCommand('type', { text: '\n' });
}

/** The sheet in front, with its cursor. */
function shown(): string {
  const { document, selection } = inFront();
  const text = document.getText();
  const at = document.offsetAt(selection.active ?? new Position(0, 0));
  return `${text.slice(0, at)}‸${text.slice(at)}`;
}

function inFront(): TextEditor {
  const editor = window.activeTextEditor;
  ok(editor, 'A sheet is in front.');
  return editor;
}
