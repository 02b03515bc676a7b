import { deepEqual, ok } from 'node:assert/strict';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver-types';
import { publishedForms } from '../../server/src/forms/index.ts';
import type { FieldNode, Sheet } from '../../server/src/sheet/sheet.ts';
import { accepted } from '../support/expectCompletions.ts';
import { CONTEXT, diagnose, seed, service, sheetSeeds } from '../support/sheets.ts';
import { wholeSheet } from '../support/wholeSheet.ts';

/** So many of the first and of the last items in a place are taken: long lists are much the same in the middle. */
const TAKEN = 4;

const itemsAt = (sheet: Sheet, offset: number): CompletionItem[] => {
  const position = sheet.lines.positionAt(offset);
  const { items } = service.completion(sheet, { position, snippets: true, labelDetails: true }, CONTEXT);
  return items.length > 2 * TAKEN ? [...items.slice(0, TAKEN), ...items.slice(-TAKEN)] : items;
};
const errorsIn = (text: string) =>
  diagnose(text)
    .filter(({ severity }) => severity === 1)
    .map(({ code }) => code);
/** What stands in every field but one, by label. */
const othersOf = (fields: readonly FieldNode[], left: number) =>
  fields.filter((_, index) => index !== left).map(({ field, text }) => `${field.label}: ${text}`);

/** Every field of a text, with its value as it is, begun and empty: the text, the field's place, and where the cursor is. */
function* valuesBeingTyped(text: string) {
  for (const [index, { value }] of service.read(text).fields.entries()) {
    for (const end of new Set([value.end, value.start + 1, value.start])) {
      if (end > value.end) continue;
      const written = text.slice(0, end) + text.slice(value.end);
      yield { written, index, cursor: end };
    }
  }
}

describe('an item of completion', () => {
  const texts = [
    ...sheetSeeds.map((code) => [code, seed(code)] as const),
    ...publishedForms.map((form) => [form.id, wholeSheet(form)] as const),
  ];

  for (const [name, text] of texts) {
    it(`brings no error when it is taken, and leaves every other field as it is: ${name}`, () => {
      let taken = 0;
      for (const { written, index, cursor } of valuesBeingTyped(text)) {
        const sheet = service.read(written);
        const before = errorsIn(written);
        const others = othersOf(sheet.fields, index);
        for (const item of itemsAt(sheet, cursor)) {
          // A value with a place for the writer's own part is right once that is there.
          if (item.insertTextFormat === InsertTextFormat.Snippet) continue;
          const filled = accepted(written, item).replace('‸', '');
          deepEqual(othersOf(service.read(filled).fields, index), others, `${item.label} at ${cursor}`);
          // Objectives of another priority, and priorities of another objective, are offered last, and say so.
          const more = errorsIn(filled).filter((code) => !before.includes(code) && code !== 'objective-priority');
          deepEqual(more, [], `${item.label} at ${cursor}`);
          taken += 1;
        }
      }
      ok(taken > 50, String(taken));
    });
  }
});
