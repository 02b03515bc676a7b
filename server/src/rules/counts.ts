import { canonicalValue } from '../sheet/canonical.ts';
import { type FieldNode, fieldOf, type Sheet, says } from '../sheet/sheet.ts';
import { readCountPair } from '../values/count.ts';
import { byField, rulesOf, within } from './rule.ts';
import { styleRule } from './style.ts';

function counts(sheet: Sheet): FieldNode[] {
  return sheet.fields.filter(
    ({ field: { type }, text }) => text !== '' && (type.kind === 'count' || type.kind === 'countPair'),
  );
}

/** Chapter `counts`. */
export const countRules = rulesOf('counts', {
  'count-format': {
    severity: 'error',
    check({ sheet, form }, report) {
      for (const node of counts(sheet)) {
        if (canonicalValue(node, form) !== undefined) continue;
        const { type, example } = node.field;
        report(node.value, {
          messageKey: type.kind === 'countPair' ? 'count-format.pair' : 'count-format',
          args: { written: node.text, example: example ?? '' },
        });
      }
    },
  },
  'count-style': styleRule('count', 'countPair'),
  'count-subset': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { value, text } of counts(sheet)) {
        const pair = readCountPair(text);
        if (!pair || pair.part <= pair.total) continue;
        report(within(value, pair.partSpan), { args: { part: pair.part, total: pair.total } });
      }
    },
  },
  'count-persons': {
    severity: 'warning',
    check({ sheet, form }, report) {
      const type = fieldOf(sheet, 'participation');
      if (!type || !form.noPersons || !says(sheet, 'participation', form.noPersons)) return;
      for (const { field, value, text } of counts(sheet)) {
        const pair = field.role === 'persons' ? readCountPair(text) : undefined;
        if (!pair || pair.total === 0) continue;
        report(value, { args: { total: pair.total, participation: form.noPersons }, related: [byField(type)] });
        return;
      }
    },
  },
});
