import { deepEqual, ok } from 'node:assert/strict';
import type { Form } from '../../server/src/forms/form.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { nearPlaceNames } from '../../server/src/reference/places.ts';
import type { FieldNode } from '../../server/src/sheet/sheet.ts';
import type { Suggestion } from '../../server/src/sheet/valueKinds/valueKind.ts';
import { problemsOf, suggestionsFor } from '../../server/src/sheet/valueKinds.ts';
import { service, TODAY } from '../support/sheets.ts';
import { suggestionContext, typedValue } from '../support/suggestions.ts';
import { wholeSheet } from '../support/wholeSheet.ts';

const DAYS = [TODAY, '2016-08-15', '2009-02-28', undefined];
const organisations = [
  { name: 'Esimerkki Oy', businessId: '9123456-5' },
  { name: 'Pulla Oy', businessId: undefined },
];

/** A whole sheet of the form with one field left empty or begun, and that field. */
function* sheetsToFill(form: Form) {
  const text = wholeSheet(form);
  for (const [index, { value }] of service.read(text).fields.entries()) {
    for (const kept of new Set([0, 1, 4, value.end - value.start])) {
      const sheet = service.read(text.slice(0, Math.min(value.start + kept, value.end)) + text.slice(value.end));
      const node = sheet.fields[index];
      if (node) yield { sheet, node };
    }
  }
}

/** The value after a suggestion has been put in. */
function filled({ text }: FieldNode, { text: put, part = { start: 0, end: text.length } }: Suggestion): string {
  return text.slice(0, part.start) + put + text.slice(part.end);
}

describe('what is offered of a value', () => {
  for (const form of publishedForms) {
    it(`is right when it is put in, in every field, empty or begun: ${form.id}`, () => {
      const wrong: string[] = [];
      let count = 0;
      for (const { sheet, node } of sheetsToFill(form)) {
        for (const today of DAYS) {
          const context = suggestionContext(sheet, { today, organisations });
          const typed = typedValue(node, node.value.end);
          for (const suggestion of suggestionsFor(typed, context)) {
            if (suggestion.unlikely || suggestion.cursor !== undefined) continue;
            const text = filled(node, suggestion);
            const { label, type, example } = node.field;
            const span = { start: 0, end: text.length };
            const problems = problemsOf(
              { text, span, label, type, example, section: node.section },
              { form, priority: context.priority, nearPlaceNames },
            );
            count += 1;
            wrong.push(...problems.map(({ code }) => `${label}: ${text}: ${code}`));
          }
        }
      }
      deepEqual(wrong, []);
      ok(count > 100);
    });
  }
});
