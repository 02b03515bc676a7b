import type { Span } from '../values/text.ts';
import type { Line } from './lines.ts';
import type { FieldNode, ImpactRow, SectionNode, Sheet } from './sheet.ts';

/** Where new text goes: an offset, and whether a blank line parts it from what stands before or after. */
export interface InsertionPoint {
  readonly offset: number;
  /** `after` when the text follows something at the offset, `before` when something follows it. */
  readonly side: 'after' | 'before';
}

/** The text to insert at a place so that it stands as a block of its own, or directly against its neighbour when `tight`. */
export function textAt(sheet: Sheet, place: InsertionPoint, text: string, tight = false): string {
  const { eol } = sheet.lines;
  const gap = tight ? eol : eol + eol;
  const block = text.replaceAll('\n', eol);
  return place.side === 'after' ? gap + block : block + gap;
}

/** The place of a field in its section: behind the last one before it in the form's order, else at the section's head. */
export function placeOfField(section: SectionNode, slot: number, without?: FieldNode): InsertionPoint {
  const slotOf = (node: FieldNode) => section.spec.fields.indexOf(node.field);
  let previous: FieldNode | undefined;
  let next: FieldNode | undefined;
  for (const node of section.fields) {
    if (node === without || node.duplicateOf || node.misplaced) continue;
    if (slotOf(node) >= slot) next ??= node;
    else if (!previous || slotOf(node) > slotOf(previous)) previous = node;
  }
  if (previous) return { offset: endOf(previous), side: 'after' };
  if (next) return { offset: next.span.start, side: 'before' };
  return headOf(section);
}

/** The place of free text in its section: below the heading, else at the section's head. */
export function placeOfProse(section: SectionNode): InsertionPoint {
  return headOf(section);
}

/** The place of an impact row in its table: behind the last one before it in the form's order, else at the table's head. */
export function placeOfRow(section: SectionNode, row: number): InsertionPoint {
  const before = section.impacts.filter(({ place }) => place < row).at(-1);
  return before ? { offset: endOf(before), side: 'after' } : headOf(section);
}

function headOf({ caption, heading, span }: SectionNode): InsertionPoint {
  const head = caption ?? heading;
  return head ? { offset: head.end, side: 'after' } : { offset: span.start, side: 'before' };
}

/** Where a field or a row ends, its reason counted. */
export function endOf(node: FieldNode | ImpactRow): number {
  return node.reason?.end ?? node.span.end;
}

/** The span to delete so that a block goes away with what parts it from one of its neighbours, and leaves the others as they stand. */
export function spanToRemove(sheet: Sheet, block: Span): Span {
  const lines = sheet.lines.all;
  const first = sheet.lines.lineAt(block.start);
  const last = sheet.lines.lineAt(block.end);
  const neighbour = (from: number, step: 1 | -1) => {
    let at = from + step;
    while (lines[at]?.blank) at += step;
    return lines[at];
  };
  const before = neighbour(first, -1);
  const next = neighbour(last, 1);
  const { from } = lines[first] as Line;
  const { to } = lines[last] as Line;
  // What stands directly below its neighbour goes with that line's end, so that the blank line below it stays.
  if (before && (before === lines[first - 1] || !next)) return { start: before.to, end: to };
  return { start: from, end: next?.from ?? to };
}
