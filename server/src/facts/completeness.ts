import type { Field } from '../forms/form.ts';
import { liesIn, type SectionSpec } from '../forms/formIndex.ts';
import { type InsertionPoint, placeOfField, placeOfProse, placeOfRow } from '../sheet/insertion.ts';
import { memoize } from '../sheet/memoize.ts';
import { type FieldNode, type ImpactRow, nodesOf, type SectionNode, type Sheet } from '../sheet/sheet.ts';
import { isDue, isRequired } from './requirements.ts';
import { placeOfSection } from './sectionOrder.ts';

interface Part {
  /** The section of the form it belongs to. */
  readonly spec: SectionSpec;
  /** Where that section stands first; `undefined` when the sheet does not have it. */
  readonly section: SectionNode | undefined;
  /** Whether it is there: a value, free text, a row with its numbers. */
  readonly filled: boolean;
}

/** A field that must have a value; `node` is its line, the first one with a value where there are several. */
export interface RequiredField extends Part {
  readonly kind: 'field';
  readonly field: Field;
  readonly node: FieldNode | undefined;
}

/** A section that must hold free text. */
export interface RequiredProse extends Part {
  readonly kind: 'prose';
}

/** A row that an impact table must have, by its place among the table's; `node` is the first line that is it, with numbers if any is. */
export interface RequiredRow extends Part {
  readonly kind: 'row';
  readonly row: number;
  readonly title: string;
  readonly node: ImpactRow | undefined;
}

/** One thing that a sheet must have. */
export type RequiredPart = RequiredField | RequiredProse | RequiredRow;

/** Everything that the sheet must have now, by what its status and type say, in the form's order: what is there and what is not. */
export const requiredParts = memoize((sheet): readonly RequiredPart[] =>
  (sheet.index?.sections ?? []).flatMap((spec) => partsOf(sheet, spec)),
);

/** How many things the sheet, or a section with those in it, must have now, and how many of them are there. */
export function countRequired(sheet: Sheet, spec?: SectionSpec): { filled: number; required: number } {
  const parts = requiredParts(sheet).filter((part) => !spec || liesIn(part.spec, spec));
  return { filled: parts.filter(({ filled }) => filled).length, required: parts.length };
}

/**
 * Where a required thing goes: behind its label where that stands, else behind the last thing before it in the form's
 * order; behind all lines of its section where nothing of it comes later, for these may be in the writing.
 */
export function placeOf(sheet: Sheet, part: RequiredPart): InsertionPoint {
  const { section, spec } = part;
  if (!section) return placeOfSection(sheet, spec);
  if (part.kind === 'prose') return placeOfProse(section);
  if (part.node) return { offset: part.node.span.end, side: 'after' };
  const end = { offset: section.ownEnd, side: 'after' } as const;
  if (part.kind === 'row') {
    return section.impacts.every(({ place }) => place < part.row) ? end : placeOfRow(section, part.row);
  }
  const slot = spec.fields.indexOf(part.field);
  const isLast = section.fields.every(({ field }) => spec.fields.indexOf(field) < slot);
  return isLast ? end : placeOfField(section, slot);
}

function partsOf(sheet: Sheet, spec: SectionSpec): RequiredPart[] {
  if (!isRequired(sheet, spec)) return [];
  const nodes = nodesOf(sheet, spec);
  const parts: RequiredPart[] = fieldsOf(sheet, spec, nodes);
  if (isDue(sheet, spec.prose ?? 'never')) {
    parts.push({ kind: 'prose', spec, section: nodes[0], filled: nodes.some(({ prose }) => prose.length > 0) });
  }
  return spec.rows?.kind === 'impacts' ? [...parts, ...rowsOf(spec, spec.rows.titles, nodes)] : parts;
}

function fieldsOf(sheet: Sheet, spec: SectionSpec, nodes: readonly SectionNode[]): RequiredField[] {
  if (spec.fields.length === 0) return [];
  const replaced = nodes.some(({ insteadOfFields }) => insteadOfFields);
  const lines = new Map<Field, FieldNode>();
  for (const { fields } of nodes) {
    for (const node of fields) if (!lines.get(node.field)?.text) lines.set(node.field, node);
  }
  const required = spec.fields.filter((field) => isDue(sheet, field.required));
  return required.map((field) => {
    const node = lines.get(field);
    return { kind: 'field', spec, section: nodes[0], field, node, filled: replaced || Boolean(node?.text) };
  });
}

function rowsOf(spec: SectionSpec, titles: readonly string[], nodes: readonly SectionNode[]): RequiredRow[] {
  const lines = new Map<number, ImpactRow>();
  for (const { impacts } of nodes) {
    for (const row of impacts) if (!lines.get(row.place)?.numbers) lines.set(row.place, row);
  }
  return titles.map((title, row) => {
    const node = lines.get(row);
    return { kind: 'row', spec, section: nodes[0], row, title, node, filled: node?.numbers !== undefined };
  });
}
