import type { SectionEntry } from '../forms/formIndex.ts';
import type { Span } from '../values/text.ts';
import type { FieldNode, SectionNode, Sheet } from './sheet.ts';

/** Where new text goes: an offset, and whether a blank line parts it from what stands before or after. */
export interface Place {
  readonly offset: number;
  /** `after` when the text follows something at the offset, `before` when something follows it. */
  readonly side: 'after' | 'before';
}

/** The text to insert at a place so that it stands as a block of its own, or directly against its neighbour when `tight`. */
export function textAt(sheet: Sheet, place: Place, text: string, tight = false): string {
  const { eol } = sheet.lines;
  const gap = tight ? eol : eol + eol;
  const block = text.replaceAll('\n', eol);
  return place.side === 'after' ? gap + block : block + gap;
}

/** The place of a section: behind the last one before it in the form's order, else before the first, else below the title. */
export function placeOfSection(sheet: Sheet, entry: SectionEntry, without?: SectionNode): Place {
  const moved = (node: SectionNode) => without !== undefined && isInside(node.span, without.span);
  let previous: SectionNode | undefined;
  for (const node of sheet.allSections) {
    if (node.entry.order >= entry.order || moved(node)) continue;
    if (!previous || node.entry.order > previous.entry.order) previous = node;
  }
  if (previous) return { offset: previous.ownEnd, side: 'after' };
  const first = sheet.sections.find((node) => !moved(node));
  if (first) return { offset: first.span.start, side: 'before' };
  return { offset: sheet.opening.title?.end ?? sheet.text.trimEnd().length, side: 'after' };
}

/** The place of a field in its section: behind the last one before it in the form's order, else at the section's head. */
export function placeOfField(section: SectionNode, slot: number, without?: FieldNode): Place {
  const slotOf = (node: FieldNode) => section.entry.fields.indexOf(node.field);
  let previous: FieldNode | undefined;
  for (const node of section.fields) {
    if (node === without || node.duplicateOf || node.misplaced || slotOf(node) >= slot) continue;
    if (!previous || slotOf(node) > slotOf(previous)) previous = node;
  }
  if (previous) return { offset: endOf(previous), side: 'after' };
  if (section.caption) return { offset: section.caption.end, side: 'after' };
  if (section.heading) return { offset: section.heading.end, side: 'after' };
  return { offset: section.span.start, side: 'before' };
}

/** Where a field ends, its reason counted. */
export function endOf(node: FieldNode): number {
  return node.reason?.end ?? node.span.end;
}

/** The span to delete so that a block goes away with the blank lines that part it from its neighbour. */
export function spanToRemove(sheet: Sheet, block: Span): Span {
  const lines = sheet.lines.all;
  const from = lines[sheet.lines.lineAt(block.start)]?.from ?? block.start;
  const next = lines.slice(sheet.lines.lineAt(block.end) + 1).find((line) => !line.blank);
  if (next) return { start: from, end: next.from };
  const before = lines.slice(0, sheet.lines.lineAt(block.start)).findLast((line) => !line.blank);
  return { start: before?.to ?? from, end: block.end };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
