import {
  type CodeLens,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type InlayHint,
  Range,
  type TextDocument,
} from 'vscode';
import { equal, includes, ok } from '../assert.ts';
import { closeSheets, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

describe('beside the text of a sheet', () => {
  afterEach(closeSheets);

  it('there are hints behind values, with what a hover says there', async () => {
    const document = await openSheet('S11825.esr');
    const hints = await until(
      'hints',
      () => run<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, wholeOf(document)),
      ({ length }) => length > 0,
    );
    const used = hints.find(({ position }) => document.lineAt(position).text.startsWith('Toteutunut EU- ja valtion'));
    ok(used, 'a hint behind the amount');
    equal(used.label, '99.0 % of what was granted');
    const { value } = used.tooltip as { value: string };
    includes(value, '92 809');
  });

  it('the length of each text stands above it', async () => {
    const text = '3.2 Varsinaiset kohderyhmät\n\nNuoret, pojat.\n\n3.3 Välilliset kohderyhmät\n';
    const document = await openSheet({ text });
    const lenses = await until(
      'lenses',
      () => run<CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
      ({ length }) => length > 0,
    );
    equal(
      lenses.map(({ range, command }) => [range.start.line, command?.title]),
      [[0, '14 characters · 2 words']],
    );
  });

  it('there are links: to a project’s page, to the register, and to addresses with (at)', async () => {
    const document = await openSheet('S11825.esr');
    const links = await until(
      'links',
      () => run<DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      ({ length }) => length > 3,
    );
    const targets = links.map(({ target }) => target?.toString(true) ?? '').join('\n');
    includes(targets, 'projektikoodi=S11825');
    includes(targets, 'https://tietopalvelu.ytj.fi/yritys/0176478-2');
    includes(targets, /^mailto:[^(]+@laukaa\.fi$/m);
  });

  it('an identifier is marked wherever it stands', async () => {
    const text = 'Projektikoodi: S11825\n\n3.2 Varsinaiset kohderyhmät\n\nKuten hankkeessa S11825.\n';
    const document = await openSheet({ text });
    const marks = await until(
      'marks',
      () => run<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, document.positionAt(17)),
      ({ length }) => length > 1,
    );
    equal(
      marks.map(({ range }) => document.getText(range)),
      ['S11825', 'S11825'],
    );
  });
});

function wholeOf(document: TextDocument): Range {
  return new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
}

async function run<Result>(command: string, ...args: unknown[]): Promise<Result> {
  return ((await commands.executeCommand<Result>(command, ...args)) ?? []) as Result;
}
