import { type Edit, insertAt } from '../sheet/fix.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';

/** Where the value of a field stands, or is to be written. */
export interface FieldPlace {
  /** Empty where nothing is written. */
  readonly value: Span;
  /** The value with its label; of free text with the blank lines below. */
  readonly whole: Span;
  readonly empty: boolean;
  /** What is to be put in first, so that there is such a place. */
  readonly edits: readonly Edit[];
}

/**
 * A value on the line of its label or title; an empty one has its place behind that and one space.
 *
 * @param head where the label with its colon, or the title, ends
 * @param span the whole line, or lines
 */
export function placeBehind({ text }: Sheet, head: number, span: Span, value: Span): FieldPlace {
  if (value.start < value.end) return { value, whole: { start: span.start, end: value.end }, empty: false, edits: [] };
  const isParted = text[head] === ' ' || text[head] === '\t';
  const at = isParted ? head + 1 : head;
  const edits = isParted ? [] : [insertAt(head, ' ')];
  return { value: { start: at, end: at }, whole: { start: span.start, end: at }, empty: true, edits };
}

/** Free text that is there. */
export function placeOfText(sheet: Sheet, span: Span): FieldPlace {
  const end = blankLinesBelow(sheet, span).at(-1) ?? span.end;
  return { value: span, whole: { start: span.start, end }, empty: false, edits: [] };
}

/** The place of a section's free text below its heading: parted by a blank line from what stands above and below. */
export function placeBelowHeading(sheet: Sheet, heading: Span): FieldPlace {
  return placeBelow(sheet, heading, 1);
}

/** The place of a reason directly below its answer or row. */
export function placeOfReason(sheet: Sheet, above: Span): FieldPlace {
  return placeBelow(sheet, above, 0);
}

/** A place so many blank lines below something; one more parts it from what follows. */
function placeBelow(sheet: Sheet, { end }: Span, parted: 0 | 1): FieldPlace {
  const { lines } = sheet;
  const blank = blankLinesBelow(sheet, { end });
  const isLast = lines.lineAt(blank.at(-1) ?? end) === lines.all.length - 1;
  const hasRoom = blank.length > parted + (isLast ? 0 : 1);
  const at = (hasRoom ? blank[parted] : blank[0]) ?? end;
  const wanted = parted === 0 ? 1 : 3 - blank.length;
  return {
    value: { start: at, end: at },
    whole: { start: blank[0] ?? end, end: blank.at(-1) ?? end },
    empty: true,
    edits: hasRoom ? [] : [insertAt(end, lines.eol.repeat(wanted))],
  };
}

/** Where the blank lines directly below something begin. */
function blankLinesBelow({ lines }: Sheet, { end }: Pick<Span, 'end'>): number[] {
  const found: number[] = [];
  for (let at = lines.lineAt(end) + 1; lines.all[at]?.blank; at++) found.push(lines.all[at]?.from ?? 0);
  return found;
}
