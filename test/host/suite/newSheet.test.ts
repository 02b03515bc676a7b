import { commands, languages, type TextEditor, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from '../assert.ts';
import { closeSheets, codeOf, diagnosticsOf, openSheet, sheetUri, textOf } from '../sheets.ts';

/** Runs a command that opens a new sheet, and gives the editor it stands in. */
async function newSheet(given: object, command = 'esr.newSheet'): Promise<TextEditor> {
  await commands.executeCommand(command, given);
  const editor = window.activeTextEditor;
  ok(editor?.document.isUntitled, 'A sheet that is not saved is in front.');
  return editor;
}

const nameOf = ({ document }: TextEditor) => document.uri.path.split('/').at(-1);

/** The line of the cursor, with `|` where it is. */
function lineOf({ document, selection: { active } }: TextEditor): string {
  const { text } = document.lineAt(active);
  return `${text.slice(0, active.character)}|${text.slice(active.character)}`;
}

describe('a new sheet', () => {
  afterEach(closeSheets);

  it('is the whole form under the name of its code, with the cursor at the first thing to fill in', async () => {
    const editor = await newSheet({ form: 'esr-2014', code: 's29001' });
    equal(nameOf(editor), 'S29001.esr');
    equal(editor.document.languageId, 'esr');
    equal(lineOf(editor), 'Hankkeen nimi: |');
    includes(editor.document.getText(), '\n\nHankekoodi: S29001\n\n');
    includes(editor.document.getText(), '\n\n9 Loppuraportin tiivistelmä\n');
    await diagnosticsOf(editor.document.uri, (found) => found.map(codeOf).join() === 'sheet-unfinished');
  });

  it('has a name of its own without a code, and the cursor where the code goes', async () => {
    const editor = await newSheet({ form: 'esr-2007', code: '' });
    equal(nameOf(editor), 'new-sheet.esr');
    equal(lineOf(editor), 'Projektikoodi: |');
  });

  it('goes from field to field by Tab', async () => {
    const editor = await newSheet({ form: 'esr-2014', code: 'S29002' });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    equal(lineOf(editor), 'Toimintalinja: |');
  });

  it('is saved into the folder without a question', async () => {
    const { document } = await newSheet({ form: 'esr-2014', code: 'S29003' });
    try {
      ok(await document.save(), 'It is saved.');
      includes(await textOf('S29003.esr'), 'Hankekoodi: S29003');
    } finally {
      await workspace.fs.delete(sheetUri('S29003.esr'));
    }
  });

  it('goes into the folder that is chosen in the Explorer, or beside the sheet', async () => {
    const folder = sheetUri('new');
    await workspace.fs.createDirectory(folder);
    try {
      for (const uri of [folder, sheetUri('new/old.esr')]) {
        await workspace.fs.writeFile(sheetUri('new/old.esr'), new Uint8Array());
        const { document } = await newSheet({ uri, form: 'esr-2014', code: '' });
        equal(document.uri.path, sheetUri('new/new-sheet.esr').path);
        await closeSheets();
      }
    } finally {
      await workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('goes beside the sheet in front', async () => {
    await workspace.fs.writeFile(sheetUri('beside/old.esr'), new TextEncoder().encode('1 Hanke\n'));
    try {
      await openSheet('beside/old.esr');
      const { document } = await newSheet({ form: 'esr-2014', code: '' });
      equal(document.uri.path, sheetUri('beside/new-sheet.esr').path);
    } finally {
      await closeSheets();
      await workspace.fs.delete(sheetUri('beside'), { recursive: true });
    }
  });

  it('takes the place of nothing: the next free name is its own', async () => {
    const before = await textOf('S11825.esr');
    equal(nameOf(await newSheet({ form: 'esr-2007', code: 'S11825' })), 'S11825-2.esr');
    equal(nameOf(await newSheet({ form: 'esr-2007', code: 'S11825' })), 'S11825-3.esr');
    equal(await textOf('S11825.esr'), before);
  });

  it('has no folder yet where none can be written to', async () => {
    const { document } = await newSheet({ uri: Uri.parse('esr-rule:/en/README.md'), form: 'esr-2014', code: '' });
    ok(!document.uri.path.includes('/'), document.uri.path);
    equal(document.languageId, 'esr');
    includes(document.getText(), 'Hankekoodi:');
  });
});

describe('a new sheet of the same applicant', () => {
  afterEach(closeSheets);

  const LIKE = 'esr.newSheetFromThis';

  it('keeps what is said of the applicant, and goes beside the sheet in front', async () => {
    await openSheet('S20884.esr');
    const editor = await newSheet({ code: 'S29004' }, LIKE);
    equal(editor.document.uri.path, sheetUri('S29004.esr').path);
    equal(lineOf(editor), 'Hankkeen nimi: |');
    const before = /^Y-tunnus: .*$/m.exec(await textOf('S20884.esr'))?.[0];
    includes(editor.document.getText(), `\n${before}\n`);
    ok(!editor.document.getText().includes('Osatoteuttajat'), 'Partners are of the project.');
  });

  it('is made of a sheet that is not open', async () => {
    const editor = await newSheet({ uri: sheetUri('S11825.esr'), code: '' }, LIKE);
    equal(nameOf(editor), 'new-sheet.esr');
    includes(editor.document.getText(), '\nY-tunnus: 0176478-2\n');
  });

  it('is not made of a text of no form', async () => {
    const { uri } = await openSheet({ text: 'Muistio\n' });
    // What is said of it stays on the screen until somebody reads it.
    await commands.executeCommand(LIKE, { code: '' });
    equal(window.activeTextEditor?.document.uri.toString(), uri.toString());
  });
});

describe('the form of an empty file', () => {
  afterEach(closeSheets);

  it('is among its quick fixes, each with its years', async () => {
    const { uri } = await openSheet({ text: '' });
    await diagnosticsOf(uri, (found) => found.map(codeOf).join() === 'form-unknown');
    const [finding] = languages.getDiagnostics(uri);
    const actions = await commands.executeCommand<{ title: string }[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding?.range,
    );
    equal(
      actions
        .filter(({ title }) => title.startsWith('Begin'))
        .map(({ title }) => /\d{4}–\d{4}/.exec(title)?.[0])
        .join(),
      '2014–2020,2014–2020,2007–2013',
    );
  });
});
