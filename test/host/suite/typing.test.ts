import { commands, languages, Range, Selection, type TextDocument, window } from 'vscode';
import { ok } from '../assert.ts';
import { closeSheets, codeOf, openSheet, textOf } from '../sheets.ts';

const ID = '0176478-2';
/** Less than the rest after which the server takes a line for left. */
const SOON_MS = 1500;
const TIMES = 6;

describe('a line that is being typed', () => {
  afterEach(closeSheets);

  it('is checked soon after the cursor has left it', async () => {
    const document = await openSheet({ text: await textOf('S11825.esr') });
    const shown = problemOf(document);
    // Typed on each time, the line never rests: only the cursor's going brings the problem up.
    for (let time = 0; time < TIMES; time++) {
      await typeLastDigit(document, time % 2 === 0 ? '3' : '4');
      await commands.executeCommand('cursorMove', { to: 'down' });
      if (await comesSoon(shown)) return;
    }
    ok(false, 'The problem came up.');
  });
});

/** Puts the cursor behind the Y-tunnus and another last digit in it. */
async function typeLastDigit(document: TextDocument, digit: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const end = document.positionAt(document.getText().indexOf(ID.slice(0, -1)) + ID.length);
  editor.selection = new Selection(end, end);
  ok(await editor.edit((edit) => edit.replace(new Range(end.translate(0, -1), end), digit)), 'The digit was typed.');
}

/** Resolves once the sheet has the problem of a wrong check digit, if only for a moment. */
function problemOf({ uri }: TextDocument): Promise<true> {
  return new Promise((resolve) => {
    const listener = languages.onDidChangeDiagnostics(() => {
      if (!languages.getDiagnostics(uri).some((problem) => codeOf(problem) === 'business-id-checksum')) return;
      listener.dispose();
      resolve(true);
    });
  });
}

function comesSoon(awaited: Promise<true>): Promise<boolean> {
  return Promise.race([awaited, new Promise<false>((resolve) => setTimeout(() => resolve(false), SOON_MS))]);
}
