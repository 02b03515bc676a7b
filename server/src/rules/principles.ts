import { impactTables } from '../facts/impacts.ts';
import { missingLines } from '../facts/missing.ts';
import { type ImpactRow, textOf } from '../sheet/sheet.ts';
import { anchorOf } from './anchors.ts';
import { insertPart } from './insertions.ts';
import { fix, missed, rulesOf } from './rule.ts';

/** Chapter `principles`. */
export const principleRules = rulesOf('principles', {
  'answer-format': { severity: 'error' },
  'reason-missing': {
    severity: 'information',
    check({ sheet, draft }, report) {
      for (const node of sheet.fields) {
        const { field, label, text, reason, section } = node;
        if (!field.reasoned || text === '' || reason || draft?.isFrontier(node, section)) continue;
        report(label, { args: { label: field.label } });
      }
      for (const { node, titles, rows } of impactTables(sheet)) {
        for (const row of rows) {
          if (!row.numbers || row.reason || draft?.isFrontier(row, node)) continue;
          report(row.title, { messageKey: 'reason-missing.row', args: { label: titles[row.place] ?? '' } });
        }
      }
    },
  },
  'impact-format': {
    severity: 'error',
    check({ sheet, draft }, report) {
      const gaps = new Set(draft?.gaps.map((part) => (part.kind === 'row' ? part.node : undefined)));
      for (const { titles, rows } of impactTables(sheet)) {
        for (const row of rows) {
          const isEmpty = row.span.end === row.title.end;
          if (row.numbers || (isEmpty && gaps.has(row))) continue;
          report(row.span, {
            ...(isEmpty && missed({ draft })),
            args: { label: titles[row.place] ?? '', example: `${titles[row.place]} 3 2` },
          });
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
          const earlier = first.get(row.place);
          if (!earlier) first.set(row.place, row);
          else {
            report(row.span, {
              args: { label: titles[row.place] ?? '' },
              related: [{ span: earlier.span, message: { key: 'related.first' } }],
            });
          }
        }
      }
    },
  },
  'impact-missing': {
    severity: 'error',
    check(context, report) {
      for (const part of missingLines(context.sheet)) {
        if (part.kind !== 'row' || context.draft?.isGap(part)) continue;
        report(anchorOf(context.sheet, part.spec), {
          ...missed(context),
          args: { label: part.title, title: part.spec.title },
          fixes: [fix('fix.insert', part.title, insertPart(context, part))],
        });
      }
    },
  },
});
