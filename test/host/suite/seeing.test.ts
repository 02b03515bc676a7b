import { commands, type InlayHint, Range, type TextDocument } from 'vscode';
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
});

function wholeOf(document: TextDocument): Range {
  return new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
}

async function run<Result>(command: string, ...args: unknown[]): Promise<Result> {
  return ((await commands.executeCommand<Result>(command, ...args)) ?? []) as Result;
}
