import { fieldOf, says } from '../sheet/sheet.ts';
import { readCountPair } from '../values/count.ts';
import { byField, rulesOf } from './rule.ts';

/** Chapter `counts`. */
export const countRules = rulesOf('counts', {
  'count-format': { severity: 'error' },
  'count-style': { severity: 'hint', safe: true },
  'count-subset': { severity: 'error' },
  'count-persons': {
    severity: 'warning',
    check({ sheet, form }, report) {
      const type = fieldOf(sheet, 'participation');
      if (!type || !form.noPersons || !says(sheet, 'participation', form.noPersons)) return;
      for (const { field, value, text } of sheet.fields) {
        if (field.role !== 'persons' || field.type.kind !== 'countPair') continue;
        const pair = readCountPair(text, field.type);
        if (!pair || pair.total === 0) continue;
        report(value, { args: { total: pair.total, participation: form.noPersons }, related: [byField(type)] });
        return;
      }
    },
  },
});
