import { commands, type Diagnostic } from 'vscode';
import { closeSheets, codeOf, diagnosticsOf, openSheet, replaceText } from '../sheets.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const DRAFT = `${TITLE}\n\n1 Hanke\n\nHankekoodi: S20884\n`;

const isUnfinishedOnly = (found: readonly Diagnostic[]) => found.map(codeOf).join() === 'sheet-unfinished';

describe('a sheet that is being written', () => {
  afterEach(closeSheets);

  it('is unfinished, and nothing else is said of it', async () => {
    const { uri } = await openSheet({ text: DRAFT });
    await diagnosticsOf(uri, isUnfinishedOnly);
  });

  it('has all that it lacks listed on command, until it is edited', async () => {
    const { uri } = await openSheet({ text: DRAFT });
    await diagnosticsOf(uri, isUnfinishedOnly);
    await commands.executeCommand('esr.checkAsFinished');
    await diagnosticsOf(uri, (found) => found.length > 5 && found.every((one) => codeOf(one) !== 'sheet-unfinished'));
    await replaceText(`${DRAFT}\nHankkeen nimi: Polku\n`);
    await diagnosticsOf(uri, isUnfinishedOnly);
  });
});
