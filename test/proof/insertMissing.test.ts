import assert from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver-types';
import type { SheetContext } from '../../server/src/features/context.ts';
import { applied, CONTEXT, diagnose, seed, service, sheetSeeds } from '../support/sheets.ts';
import { asInserted, readSnippet } from '../support/snippet.ts';

const REST = 'Insert all that the sheet still lacks';

describe('what is missing, inserted at once', () => {
  for (const code of sheetSeeds) {
    it(`leaves nothing to insert, nothing found that was not, and every line, wherever ${code} is cut`, () => {
      const lines = seed(code).split('\n');
      let inserted = 0;
      for (let end = 5; end < lines.length; end += 7) {
        const text = `${lines.slice(0, end).join('\n').trimEnd()}\n`;
        const all = actionsAtTop(text).find(({ title }) => title === REST);
        const [change] = all?.edit?.documentChanges ?? [];
        if (!change || !('edits' in change)) continue;
        const filled = applied(text, change.edits as TextEdit[]);
        inserted++;
        assert.ok(filled.startsWith(text.trimEnd()), 'what is written stays above');
        assert.doesNotMatch(filled.slice(text.length), /\n\n\n/);
        assert.deepEqual(codesOf(filled), codesOf(text));
        assert.deepEqual(
          actionsAtTop(filled).filter(({ title }) => title === REST),
          [],
        );
      }
      assert.ok(inserted > 10, String(inserted));
    });

    it(`comes to the same as a snippet, its stops counted through, wherever ${code} is cut`, () => {
      const lines = seed(code).split('\n');
      let inserted = 0;
      for (let end = 5; end < lines.length; end += 7) {
        const text = `${lines.slice(0, end).join('\n').trimEnd()}\n`;
        const plain = actionsAtTop(text).map(editsOf);
        for (const [at, [change]] of actionsAtTop(text, { takesSnippets: true }).map(editsOf).entries()) {
          if (!change || !('snippet' in change)) continue;
          inserted++;
          const { value } = change.snippet;
          const { stops } = readSnippet(value);
          assert.deepEqual(stops, [...stops.slice(1).map((_, before) => before + 1), 0]);
          const filled = applied(text, [{ range: change.range, newText: asInserted(value) }]);
          assert.equal(formatted(filled), formatted(applied(text, plain[at] as TextEdit[])));
        }
      }
      assert.ok(inserted > 10, String(inserted));
    });
  }
});

const formatted = (text: string) => applied(text, service.format(service.read(text), undefined, CONTEXT));

function editsOf({ edit }: CodeAction): (TextEdit | SnippetTextEdit)[] {
  const [change] = edit?.documentChanges ?? [];
  return change && 'edits' in change ? change.edits : [];
}

function actionsAtTop(text: string, context: Partial<SheetContext> = {}): CodeAction[] {
  const start = { line: 0, character: 0 };
  return service.codeActions(
    service.read(text),
    { diagnostics: diagnose(text), range: { start, end: start } },
    { ...CONTEXT, ...context },
  );
}

const codesOf = (text: string) => diagnose(text).map(({ code }) => code);
