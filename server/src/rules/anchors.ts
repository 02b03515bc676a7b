import { headed, headingOf } from '../facts/sections.ts';
import { type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';

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
export function anchorOf(sheet: Sheet, spec: SectionSpec | undefined): Span {
  for (const one of withAncestors(spec)) {
    const node = headed(sheet, one);
    if (node) return headingOf(node) as Span;
  }
  return sheet.preamble.title ?? firstLine(sheet);
}
