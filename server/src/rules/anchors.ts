import type { SectionEntry } from '../forms/formIndex.ts';
import { isDue, isWaived } from '../sheet/requirements.ts';
import type { SectionNode, Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { perSheet } from './perSheet.ts';
import type { Subject } from './rule.ts';

/** The first line with text; an empty span at the start of a text that has none. */
export function firstLine(sheet: Sheet): Span {
  const line = sheet.lines.all.find(({ blank }) => !blank);
  return line ? { start: line.start, end: line.end } : { start: 0, end: 0 };
}

/** The line, without the spaces at its edges, that holds an offset. */
export function lineAt(sheet: Sheet, offset: number): Span {
  const line = sheet.lines.all[sheet.lines.lineAt(offset)];
  return line ? { start: line.start, end: line.end } : { start: offset, end: offset };
}

/** Where a thing that a section lacks is reported: its heading, else that of the section it lies in, else the title. */
export function anchorOf(sheet: Sheet, entry: SectionEntry | undefined): Span {
  for (let one = entry; one; one = one.parent) {
    const node = headed(sheet, one);
    if (node) return headingOf(node) as Span;
  }
  return sheet.opening.title ?? firstLine(sheet);
}

/** The heading of a section, wherever it stands. */
export function headingOf({ heading, strandedHeading }: SectionNode): Span | undefined {
  return heading ?? strandedHeading;
}

/** Of each section that has a heading, the first node with one. */
const firstHeaded = perSheet((sheet) => {
  const found = new Map<SectionEntry, SectionNode>();
  for (const node of sheet.allSections) if (headingOf(node) && !found.has(node.entry)) found.set(node.entry, node);
  return found;
});

/** The first node of a section that has a heading. */
export function headed(sheet: Sheet, entry: SectionEntry): SectionNode | undefined {
  return firstHeaded(sheet).get(entry);
}

/** The first node of a section that is known only by what lies in it. */
export function implied(sheet: Sheet, entry: SectionEntry): SectionNode | undefined {
  return sheet.allSections.find((node) => node.entry === entry && !headingOf(node));
}

/** Whether the sheet must have the section now. */
export function isRequired({ sheet, ended }: Subject, entry: SectionEntry): boolean {
  return isDue(entry.required, ended) && !isWaived(sheet, entry);
}
