import {
  type CodeLens,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type InlayHint,
  Range,
  Selection,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  window,
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

  it('the selection grows by values, fields and sections', async () => {
    const text = 'Hankekoodi: S20884\n\n6 Maantieteellinen kohdealue\n\nKunnat: Mikkeli, Kangasniemi\n';
    const document = await openSheet({ text });
    const place = document.positionAt(text.indexOf('Kangas'));
    const selections = await until(
      'selections',
      () => run<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [place]),
      ([first]) => stepsOf(document, first).includes('Mikkeli, Kangasniemi'),
    );
    const steps = stepsOf(document, selections[0]);
    for (const step of ['Kangasniemi', 'Mikkeli, Kangasniemi', 'Kunnat: Mikkeli, Kangasniemi']) {
      ok(steps.includes(step), `“${step}” is a step`);
    }
  });

  it('what stands twice by rule is typed in two places at once', async () => {
    const fields = 'Tietoja hankkeesta:\n\nEURA-tunnus: S20015\n\nMaakunta: Keski-Suomi\n';
    const document = await openSheet({ text: `Hanke\n\nX | Keski-Suomi\n\n${fields}` });
    const editor = window.activeTextEditor;
    ok(editor, 'an editor');
    const end = document.lineAt(2).range.end;
    editor.selection = new Selection(end, end);
    const place = { lineNumber: end.line + 1, column: end.character + 1 };
    await until(
      'linked ranges',
      () => run<{ ranges?: unknown[] }>('_executeLinkedEditingProvider', document.uri, place),
      ({ ranges }) => ranges?.length === 2,
    );
    const areLinked = () => document.getText().split('Keski-Suomi!').length === 3;
    let looks = 0;
    await until('the same text in both places', async () => {
      // The editor links the two in its own time, and only while they say the same: what came too early is taken back
      // for a while.
      if (looks % 40 === 0) await commands.executeCommand('type', { text: '!' });
      if (looks % 40 === 20) await commands.executeCommand('deleteLeft');
      looks++;
      return areLinked();
    });
  });

  it('the server tells what the text is read as, and what is wrong', async () => {
    const document = await openSheet({ text: 'Projektikoodi: S11825\n\nY-tunnus: 0176478-3\n' });
    const legend = await until(
      'a legend',
      () => run<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri),
      ({ tokenTypes }) => tokenTypes?.length > 0,
    );
    const wrong = 1 << legend.tokenModifiers.indexOf('wrong');
    await until(
      'tokens, one of them wrong',
      () => run<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri),
      ({ data }) => data !== undefined && [...data].some((bits, at) => at % 5 === 4 && (bits & wrong) !== 0),
    );
  });

  it('there are links: to a project’s page, to the register, and to addresses with (at)', async () => {
    const document = await openSheet('S11825.esr');
    const links = await until(
      'links',
      () => run<DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      ({ length }) => length > 2,
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

function stepsOf(document: TextDocument, selection: SelectionRange | undefined): string[] {
  const steps: string[] = [];
  for (let step = selection; step; step = step.parent) steps.push(document.getText(step.range));
  return steps;
}

function wholeOf(document: TextDocument): Range {
  return new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
}

async function run<Result>(command: string, ...args: unknown[]): Promise<Result> {
  return ((await commands.executeCommand<Result>(command, ...args)) ?? []) as Result;
}
