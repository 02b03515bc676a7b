import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { applied, CONTEXT, diagnose, seed, service, sheetSeeds } from '../support/sheets.ts';

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
  }
});

function actionsAtTop(text: string): CodeAction[] {
  const start = { line: 0, character: 0 };
  return service.codeActions(
    service.read(text),
    { diagnostics: diagnose(text), range: { start, end: start } },
    CONTEXT,
  );
}

const codesOf = (text: string) => diagnose(text).map(({ code }) => code);
