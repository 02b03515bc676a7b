import { commands } from 'vscode';
import { closeSheets, codeOf, diagnosticsOf, openSheet } from '../sheets.ts';

describe('the server over its life', () => {
  afterEach(closeSheets);

  it('checks the open sheets again after a restart', async () => {
    const { uri } = await openSheet({ text: 'Projektikoodi: S1182\n' });
    await diagnosticsOf(uri);
    const restarted = commands.executeCommand('esr.restartServer');
    await diagnosticsOf(uri, ({ length }) => length === 0);
    await restarted;
    await diagnosticsOf(uri);
  });

  it('bears two restarts at once', async () => {
    const { uri } = await openSheet({ text: 'Projektikoodi: S1182\n' });
    await diagnosticsOf(uri);
    await Promise.all([commands.executeCommand('esr.restartServer'), commands.executeCommand('esr.restartServer')]);
    await diagnosticsOf(uri, (found) => found.some((problem) => codeOf(problem).length > 0));
  });
});
