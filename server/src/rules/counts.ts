import { type FieldNode, type Sheet, valueOfRole } from '../sheet/sheet.ts';
import { readCount, readCountPair, writeCount, writeCountPair } from '../values/count.ts';
import { fold } from '../values/text.ts';
import { replace, rulesOf, within } from './rule.ts';

function counts(sheet: Sheet): FieldNode[] {
  return sheet.fields.filter(
    ({ field: { type }, text }) => text !== '' && (type.kind === 'count' || type.kind === 'countPair'),
  );
}

/** The canonical writing of a count or count pair; `undefined` when it cannot be read. */
function canonical({ field: { type }, text }: FieldNode): string | undefined {
  if (type.kind === 'countPair') {
    const pair = readCountPair(text);
    return pair && writeCountPair(pair, type.subset);
  }
  const count = readCount(text);
  return count === undefined ? undefined : writeCount(count);
}

/** Chapter `luvut`. */
export const countRules = rulesOf('luvut', {
  'count-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const node of counts(sheet)) {
        if (canonical(node) !== undefined) continue;
        const { type, example } = node.field;
        report(node.value, {
          say: type.kind === 'countPair' ? 'count-format.pair' : 'count-format',
          args: { written: node.text, example: example ?? '' },
        });
      }
    },
  },
  'count-style': {
    severity: 'hint',
    safe: true,
    check({ sheet }, report) {
      for (const node of counts(sheet)) {
        const right = canonical(node);
        if (right === undefined || right === node.text) continue;
        report(node.value, { args: { right }, fixes: [replace(node.value, right)] });
      }
    },
  },
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
      if (!form.noPersons || fold(valueOfRole(sheet, 'participation')) !== form.noPersons) return;
      for (const { field, value, text } of counts(sheet)) {
        const pair = field.role === 'persons' ? readCountPair(text) : undefined;
        if (!pair || pair.total === 0) continue;
        report(value, { args: { total: pair.total, participation: form.noPersons } });
        return;
      }
    },
  },
});
