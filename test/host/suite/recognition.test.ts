import { languages, window, workspace } from 'vscode';
import { equal } from '../assert.ts';
import { closeSheets, openSheet, sheetUri, textOf } from '../sheets.ts';
import { until } from '../until.ts';

describe('plain text that holds a sheet', () => {
  afterEach(closeSheets);

  it('is a sheet when a .txt with the title is opened', async () => {
    const uri = sheetUri('copied.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(await textOf('S11825.esr')));
    await window.showTextDocument(uri);
    await until('the language of the file', () => window.activeTextEditor?.document.languageId === 'esr');
  });

  for (const name of ['copied.txt', 'S20884.esr']) {
    it(`stays plain text when a person says so: ${name}`, async () => {
      const { document } = await window.showTextDocument(sheetUri(name));
      await until('a sheet', () => document.languageId === 'esr');
      await languages.setTextDocumentLanguage(document, 'plaintext');
      // Time for the editor to hear of another language, if anybody asks it for one.
      await openSheet('S10930.esr');
      equal(document.languageId, 'plaintext');
    });
  }

  it('stays so when it is opened again, until the person makes a sheet of it', async () => {
    const { document } = await window.showTextDocument(sheetUri('copied.txt'));
    equal(document.languageId, 'plaintext');
    await languages.setTextDocumentLanguage(document, 'esr');
    equal(document.languageId, 'esr');
  });

  it('is a sheet once one is pasted into an unsaved text', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await window.showTextDocument(document);
    const text = await textOf('S20884.esr');
    await editor.edit((edit) => edit.insert(document.positionAt(0), text));
    await until('the language of the text', () => document.languageId === 'esr');
  });

  it('is left alone when it is something else', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: 'Euroopan sosiaalirahasto\n' });
    await window.showTextDocument(document);
    equal(document.languageId, 'plaintext');
  });
});
