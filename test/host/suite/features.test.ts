import {
  type CodeAction,
  CodeActionKind,
  commands,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type MarkdownString,
  type Position,
  type TextDocument,
  workspace,
} from 'vscode';
import { equal, includes, ok } from '../assert.ts';
import { closeSheets, codeOf, diagnosticsOf, openSheet, replaceText, textOf } from '../sheets.ts';
import { until } from '../until.ts';

const ID = '0176478-2';

describe('a sheet in the editor', () => {
  afterEach(closeSheets);

  it('shows its mistakes, and none once they are put right', async () => {
    const document = await openSheet({ text: await mistaken('0176478-3') });
    const [problem] = await diagnosticsOf(document.uri);
    ok(problem, 'a problem');
    equal(codeOf(problem), 'business-id-checksum');
    equal(document.getText(problem.range), '0176478-3');
    await apply(await quickFixes(document, problem.range.start), ID);
    await diagnosticsOf(document.uri, ({ length }) => length === 0);
  });

  for (const name of ['S10930.esr', 'S11825.esr', 'S20015.esr', 'S20480.esr', 'S20884.esr']) {
    it(`has no error in the published sheet ${name}`, async () => {
      // From a mistake to the sheet: that the mistake goes shows that the sheet has been checked.
      const { uri } = await openSheet({ text: 'Projektikoodi: S1182\n' });
      await diagnosticsOf(uri);
      await replaceText(await textOf(name));
      await diagnosticsOf(uri, (problems) => problems.every(({ severity }) => severity !== DiagnosticSeverity.Error));
    });
  }

  it('has its sections and fields in the outline', async () => {
    const document = await openSheet('S11825.esr');
    const [first] = await until(
      'the outline',
      () => outline(document),
      ({ length }) => length === 9,
    );
    ok(first, 'a first section');
    includes(first.name, 'Projekti');
    includes(first.children.map(({ name }) => name).join(), 'Projektikoodi');
  });

  it('explains a value on hover', async () => {
    const document = await openSheet('S11825.esr');
    const hovers = await until(
      'a hover',
      () => run<Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, ID)),
      ({ length }) => length > 0,
    );
    includes(
      hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join('\n'),
      'Y-tunnus',
    );
  });

  it('folds its sections', async () => {
    const document = await openSheet('S11825.esr');
    const ranges = await until(
      'folding',
      () => run<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      (found) => found?.length >= 9,
    );
    equal(document.lineAt(ranges[0]?.start ?? 0).text, '1. Projekti');
  });
});

/** The text of a published sheet with another Y-tunnus in it. */
async function mistaken(id: string): Promise<string> {
  return (await textOf('S11825.esr')).replace(ID, id);
}

function positionOf(document: TextDocument, text: string): Position {
  return document.positionAt(document.getText().indexOf(text));
}

async function outline(document: TextDocument): Promise<DocumentSymbol[]> {
  return (await run<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)) ?? [];
}

function quickFixes(document: TextDocument, at: Position): Promise<CodeAction[]> {
  const range = document.getWordRangeAtPosition(at);
  return run('vscode.executeCodeActionProvider', document.uri, range, CodeActionKind.QuickFix.value);
}

/** Applies the fix whose title holds a text, as a click on it would. */
async function apply(fixes: readonly CodeAction[], title: string): Promise<void> {
  const fix = fixes.find((action) => action.title.includes(title));
  ok(fix?.edit, `a fix with an edit and "${title}" among: ${fixes.map((action) => action.title)}`);
  ok(await workspace.applyEdit(fix.edit), 'The edit was applied.');
}

function run<Result>(command: string, ...args: unknown[]): Promise<Result> {
  return Promise.resolve(commands.executeCommand<Result>(command, ...args));
}
