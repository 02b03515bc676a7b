import type { SectionSpec } from '../forms/formIndex.ts';
import { memoize } from '../sheet/memoize.ts';
import type { ImpactRow, SectionNode } from '../sheet/sheet.ts';

/** An impact table of a sheet, the rows of one that stands twice taken together. */
export interface ImpactTable {
  readonly spec: SectionSpec;
  /** The first section that has it. */
  readonly node: SectionNode;
  /** The titles of its rows, in the form's order. */
  readonly titles: readonly string[];
  /** The scale of the numbers. */
  readonly min: number;
  readonly max: number;
  /** The rows that are there, in the order they stand. */
  readonly rows: readonly ImpactRow[];
}

/** The impact tables of a sheet. */
export const impactTables = memoize((sheet): readonly ImpactTable[] => {
  const found = new Map<SectionSpec, ImpactTable & { rows: ImpactRow[] }>();
  for (const node of sheet.allSections) {
    const { rows } = node.spec;
    if (rows?.kind !== 'impacts') continue;
    const earlier = found.get(node.spec);
    const { titles, min, max } = rows;
    if (!earlier) found.set(node.spec, { spec: node.spec, node, titles, min, max, rows: [...node.impacts] });
    else for (const row of node.impacts) earlier.rows.push(row);
  }
  return [...found.values()];
});
