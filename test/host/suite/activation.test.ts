import { commands, extensions } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, EXTENSION_ID, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

describe('activation', () => {
  afterEach(closeSheets);

  it('begins when a sheet is opened', async () => {
    const extension = extensions.getExtension(EXTENSION_ID);
    ok(extension, 'The extension is installed.');
    const document = await openSheet('S11825.esr');
    equal(document.languageId, 'esr');
    await until('the extension is active', () => extension.isActive);
  });

  it('serves a sheet that has never been saved', async () => {
    const document = await openSheet({ text: 'Projektikoodi: S11825\n' });
    equal([document.uri.scheme, document.languageId], ['untitled', 'esr']);
  });

  it('registers the commands the manifest declares', async () => {
    await openSheet('S11825.esr');
    const declared = extensions.getExtension(EXTENSION_ID)?.packageJSON.contributes.commands as { command: string }[];
    const registered = new Set(await commands.getCommands(true));
    equal(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
