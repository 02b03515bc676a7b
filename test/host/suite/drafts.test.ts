import { commands } from 'vscode';
import { equal } from '../assert.ts';
import { closeSheets, codeOf, diagnosticsOf, openSheet, replaceText } from '../sheets.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const DRAFT = `${TITLE}\n\n1 Hanke\n\nHankekoodi: S20884\n`;

describe('a sheet that is being written', () => {
  afterEach(closeSheets);

  it('is unfinished, and nothing else is said of it', async () => {
    const { uri } = await openSheet({ text: DRAFT });
    const [finding, ...others] = await diagnosticsOf(uri);
    equal(finding && codeOf(finding), 'sheet-unfinished');
    equal(others.length, 0);
  });

  it('has all that it lacks listed on command, until it is edited', async () => {
    const { uri } = await openSheet({ text: DRAFT });
    await diagnosticsOf(uri);
    await commands.executeCommand('esr.checkAsFinished');
    await diagnosticsOf(uri, (found) => found.length > 5 && found.every((one) => codeOf(one) !== 'sheet-unfinished'));
    await replaceText(`${DRAFT}\nHankkeen nimi: Polku\n`);
    await diagnosticsOf(uri, ([finding, ...others]) => others.length === 0 && finding !== undefined);
  });
});
