import { type CodeAction, commands, languages, Range, type TextDocument, window, workspace } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, openSheet, sheetUri } from '../sheets.ts';
import { until } from '../until.ts';

const SETTINGS = '.vscode/settings.json';

describe('a chapter’s old name in the settings', () => {
  afterEach(async () => {
    await closeSheets();
    await workspace.fs.delete(sheetUri(SETTINGS));
  });

  it('is marked, and has a quick fix', async () => {
    const text = '{ "esr.categories": { "tunnisteet": false } }\n';
    const document = await openSettings(text);
    const marks = () => languages.getDiagnostics(document.uri);
    const [mark] = await until('the mark', marks, ({ length }) => length > 0, languages.onDidChangeDiagnostics);
    equal(mark?.message, 'This category is now called identifiers.');

    const [fix, ...more] = await fixes(document, 'tunnisteet');
    equal([fix?.title, more.length], ['Rename “tunnisteet” to “identifiers”', 0]);
    ok(fix?.edit, 'The quick fix has an edit.');
    await workspace.applyEdit(fix.edit);
    equal(document.getText(), text.replace('tunnisteet', 'identifiers'));
    await document.save();
  });

  it('has none where the present name stands beside it, nor in another setting', async () => {
    const document = await openSettings(
      '{ "esr.categories": { "ajat": false, "dates": true }, "my": { "alue": 1 } }\n',
    );
    for (const name of ['ajat', 'dates', 'alue']) equal(await fixes(document, name), []);
  });
});

async function openSettings(text: string): Promise<TextDocument> {
  await openSheet('S11825.esr');
  await workspace.fs.writeFile(sheetUri(SETTINGS), new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(sheetUri(SETTINGS));
  await window.showTextDocument(document);
  return document;
}

async function fixes(document: TextDocument, name: string): Promise<CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(name));
  const range = new Range(start, start.translate(0, name.length));
  const ask = async () =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
  // The editor gives the question up when it reads the file, just written, anew meanwhile.
  const all = (await until('an answer', () => ask().catch(() => undefined))) ?? [];
  return all.filter(({ title }) => title.includes(name));
}
