import { type CodeAction, CodeActionKind, commands, type Diagnostic, workspace } from 'vscode';
import { includes, ok } from '../assert.ts';
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

  it('has all that is left inserted at once', async () => {
    const { uri } = await openSheet({ text: DRAFT });
    const [finding] = await diagnosticsOf(uri, isUnfinishedOnly);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding?.range,
      CodeActionKind.QuickFix.value,
    );
    const all = actions.find(({ title }) => title === 'Insert all that the sheet still lacks');
    ok(all?.edit, `it is among: ${actions.map(({ title }) => title)}`);
    ok(await workspace.applyEdit(all.edit), 'The edit was applied.');
    includes((await workspace.openTextDocument(uri)).getText(), '9 Loppuraportin tiivistelmä');
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
