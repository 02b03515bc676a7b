import type { SectionSpec } from '../forms/formIndex.ts';
import { textAt } from '../sheet/insertion.ts';
import { type ImpactRow, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { impactLine } from '../sheet/write.ts';
import { readChoice } from '../values/choice.ts';
import { anchorOf } from './anchors.ts';
import { perSheet } from './perSheet.ts';
import { type Fix, fix, insertAt, rulesOf } from './rule.ts';

interface Table {
  readonly spec: SectionSpec;
  readonly node: SectionNode;
  readonly titles: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly rows: readonly ImpactRow[];
}

/** The impact tables of a sheet, the rows of one that stands twice taken together. */
const tables = perSheet((sheet): Table[] => {
  const found = new Map<SectionSpec, Table & { rows: ImpactRow[] }>();
  for (const node of sheet.allSections) {
    const { rows } = node.spec;
    if (rows?.kind !== 'impacts') continue;
    const earlier = found.get(node.spec);
    if (!earlier) found.set(node.spec, { ...rows, spec: node.spec, node, rows: [...node.impacts] });
    else for (const row of node.impacts) earlier.rows.push(row);
  }
  return [...found.values()];
});

function insertRow(sheet: Sheet, { node, titles }: Table, at: number): Fix {
  const title = titles[at] as string;
  const before = node.impacts.filter((row) => row.at < at).at(-1);
  const offset = before ? (before.reason?.end ?? before.span.end) : (node.heading?.end ?? node.span.start);
  const side = before || node.heading ? 'after' : 'before';
  const text = textAt(sheet, { offset, side }, impactLine(title), true);
  return fix('fix.insert', impactLine(title), [insertAt(offset, text)]);
}

/** Chapter `periaatteet`. */
export const principleRules = rulesOf('periaatteet', {
  'answer-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { field, value, text } of sheet.fields) {
        if (field.type.kind !== 'answer' || text === '') continue;
        if (readChoice(text, field.type.options) === undefined) {
          report(value, { args: { written: text, options: field.type.options.join(' / ') } });
        }
      }
    },
  },
  'reason-missing': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { field, label, text, reason } of sheet.fields) {
        if (field.reasoned && text !== '' && !reason) report(label, { args: { label: field.label } });
      }
      for (const { titles, rows } of tables(sheet)) {
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
      for (const { titles, rows } of tables(sheet)) {
        for (const { span, at, numbers } of rows) {
          if (!numbers) report(span, { args: { label: titles[at] ?? '', example: `${titles[at]} 3 2` } });
        }
      }
    },
  },
  'impact-range': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { rows, min, max } of tables(sheet)) {
        for (const number of rows.flatMap(({ numbers }) => numbers ?? [])) {
          const value = Number(textOf(sheet, number));
          if (value < min || value > max) report(number, { args: { written: value, min, max } });
        }
      }
    },
  },
  'impact-missing': {
    severity: 'error',
    check({ sheet }, report) {
      for (const table of tables(sheet)) {
        const there = new Set(table.rows.map(({ at }) => at));
        for (const [at, title] of table.titles.entries()) {
          if (there.has(at)) continue;
          report(anchorOf(sheet, table.spec), {
            args: { label: title, title: table.spec.title },
            fixes: [insertRow(sheet, table, at)],
          });
        }
      }
    },
  },
});
