import { type CodeAction, commands, type Range, Uri, workspace } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, codeOf, diagnosticsOf, openSheet, sheetUri, textOf } from '../sheets.ts';

const SHEET = 'in [draft]/a.esr';
const SETTINGS = '.vscode/settings.json';

describe('a finding that is all right', () => {
  before(async () => {
    const wrong = (await textOf('S11825.esr')).replace('0176478-2', '0176478-3').replace('93 700', '93.700');
    await workspace.fs.writeFile(sheetUri(SHEET), new TextEncoder().encode(wrong));
  });

  afterEach(async () => {
    await closeSheets();
    await workspace.fs.delete(sheetUri(SETTINGS));
  });

  after(() => workspace.fs.delete(Uri.joinPath(sheetUri(SHEET), '..'), { recursive: true }));

  for (const [place, files] of [
    ['file', '"in \\\\[draft\\\\]/a.esr"'],
    ['folder', '"in \\\\[draft\\\\]/**"'],
  ] as const) {
    it(`is turned off in its ${place} by a quick fix, next to what was turned off before`, async () => {
      const { uri } = await openSheet(SHEET);
      const codes = (wanted: readonly string[]) =>
        diagnosticsOf(uri, (found) => found.map(codeOf).join() === wanted.join());

      const [digit, style] = await codes(['business-id-checksum', 'amount-style']);
      ok(digit && style, 'Two findings.');
      await turnOff(uri, digit.range, place);
      await codes(['amount-style']);
      await turnOff(uri, style.range, place);
      await codes([]);
      const written = (await textOf(SETTINGS)).replaceAll(/\s+/g, ' ');
      equal(
        written,
        `{ "esr.overrides": [ { "files": ${files}, "rules": { "business-id-checksum": "off", "amount-style": "off" } } ] }`,
      );
    });
  }
});

async function turnOff(uri: Uri, range: Range, place: string): Promise<void> {
  const title = `All right here: turn the rule off in this ${place}`;
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  const command = actions.find((action) => action.title === title)?.command;
  ok(command, title);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}
