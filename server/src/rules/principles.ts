import { placeOf, type RequiredRow, requiredParts } from '../facts/completeness.ts';
import { impactTables } from '../facts/impacts.ts';
import { textAt } from '../sheet/insertion.ts';
import { type ImpactRow, type Sheet, textOf } from '../sheet/sheet.ts';
import { impactLine } from '../sheet/write.ts';
import { anchorOf } from './anchors.ts';
import { type Fix, fix, insertAt, rulesOf } from './rule.ts';

function insertRow(sheet: Sheet, part: RequiredRow): Fix {
  const line = impactLine(part.title);
  return fix('fix.insert', line, [
    insertAt(placeOf(sheet, part).offset, textAt(sheet, placeOf(sheet, part), line, true)),
  ]);
}

/** Chapter `principles`. */
export const principleRules = rulesOf('principles', {
  'answer-format': { severity: 'error' },
  'reason-missing': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { field, label, text, reason } of sheet.fields) {
        if (field.reasoned && text !== '' && !reason) report(label, { args: { label: field.label } });
      }
      for (const { titles, rows } of impactTables(sheet)) {
        for (const { title, at, numbers, reason } of rows) {
          if (numbers && !reason)
            report(title, { messageKey: 'reason-missing.row', args: { label: titles[at] ?? '' } });
        }
      }
    },
  },
  'impact-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { titles, rows } of impactTables(sheet)) {
        for (const { span, at, numbers } of rows) {
          if (!numbers) report(span, { args: { label: titles[at] ?? '', example: `${titles[at]} 3 2` } });
        }
      }
    },
  },
  'impact-range': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { rows, min, max } of impactTables(sheet)) {
        for (const number of rows.flatMap(({ numbers }) => numbers ?? [])) {
          const value = Number(textOf(sheet, number));
          if (value < min || value > max) report(number, { args: { written: value, min, max } });
        }
      }
    },
  },
  'impact-duplicate': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { rows, titles } of impactTables(sheet)) {
        const first = new Map<number, ImpactRow>();
        for (const row of rows) {
          const earlier = first.get(row.at);
          if (!earlier) first.set(row.at, row);
          else {
            report(row.span, {
              args: { label: titles[row.at] ?? '' },
              related: [{ span: earlier.span, message: { key: 'related.first' } }],
            });
          }
        }
      }
    },
  },
  'impact-missing': {
    severity: 'error',
    check({ sheet }, report) {
      for (const part of requiredParts(sheet)) {
        if (part.kind !== 'row' || part.node || !part.section) continue;
        report(anchorOf(sheet, part.spec), {
          args: { label: part.title, title: part.spec.title },
          fixes: [insertRow(sheet, part)],
        });
      }
    },
  },
});
