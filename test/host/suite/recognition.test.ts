import { commands, languages, window, workspace } from 'vscode';
import { equal } from '../assert.ts';
import { closeSheets, sheetUri, textOf } from '../sheets.ts';
import { until } from '../until.ts';

describe('plain text that holds a sheet', () => {
  afterEach(closeSheets);

  it('is a sheet when a .txt with the title is opened', async () => {
    const uri = sheetUri('copied.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(await textOf('S11825.esr')));
    await window.showTextDocument(uri);
    await until('the language of the file', () => window.activeTextEditor?.document.languageId === 'esr');
  });

  it('stays plain text when a person says so', async () => {
    const uri = sheetUri('copied.txt');
    const { document } = await window.showTextDocument(uri);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await window.showTextDocument(uri);
    equal(window.activeTextEditor?.document.languageId, 'plaintext');
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
