import type { LineFeatures } from '../forms/recognise.ts';
import { fold, isSpace, type Span, trimSpan } from '../values/text.ts';

/** A place in a text as editors count it: line and UTF-16 unit, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** No heading, label or row is longer than this, in UTF-16 units; a longer line is prose and is not folded. */
const LONGEST_HEAD = 240;

/** One line; `start` and `end` leave out the spaces at its edges, `from` and `to` do not. */
export class Line implements LineFeatures, Span {
  readonly start: number;
  readonly end: number;
  /** The colon that ends the label, as an offset in the text; -1 when there is none near enough. */
  readonly colon: number;
  /** The whole line, folded; `undefined` when it is too long to be a heading. */
  readonly head: string | undefined;
  /** What stands before the colon, folded. */
  readonly label: string | undefined;

  constructor(
    private readonly text: string,
    readonly from: number,
    readonly to: number,
  ) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    this.start = start;
    this.end = end;
    const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
    const colon = head.indexOf(':');
    this.colon = colon < 0 ? -1 : start + colon;
    this.head = start < end && end - start <= LONGEST_HEAD ? fold(head) : undefined;
    this.label = colon > 0 ? fold(head.slice(0, colon)) : undefined;
  }

  get blank(): boolean {
    return this.start === this.end;
  }

  /** What stands after the colon, without the spaces round it. */
  get valueSpan(): Span {
    return this.colon < 0 ? { start: this.end, end: this.end } : trimSpan(this.text, this.colon + 1, this.end);
  }

  get value(): string {
    const { start, end } = this.valueSpan;
    return this.text.slice(start, end);
  }

  /** The label without spaces round it, as a span of the text. */
  get labelSpan(): Span {
    return trimSpan(this.text, this.start, this.colon);
  }
}

/** A text as lines, which end at CRLF, LF or CR and nowhere else. */
export class Lines {
  readonly all: readonly Line[];
  /** The line end the text uses first; LF when it has none. */
  readonly eol: '\r\n' | '\n' | '\r';

  constructor(readonly text: string) {
    const all: Line[] = [];
    let from = 0;
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    this.eol = carriage < 0 || (feed >= 0 && feed < carriage) ? '\n' : feed === carriage + 1 ? '\r\n' : '\r';
    while (feed >= 0 || carriage >= 0) {
      const to = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
      all.push(new Line(text, from, to));
      from = to === carriage && feed === carriage + 1 ? to + 2 : to + 1;
      if (feed >= 0 && feed < from) feed = text.indexOf('\n', from);
      if (carriage >= 0 && carriage < from) carriage = text.indexOf('\r', from);
    }
    all.push(new Line(text, from, text.length));
    this.all = all;
  }

  /** The line that holds the offset; an offset inside a line end belongs to the line it ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.all[middle] as Line).from <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - (this.all[line] as Line).from };
  }

  /** The offset of a position; a position beyond a line's or the text's end is moved to that end. */
  offsetAt(position: Position): number {
    const line = this.all[position.line];
    if (!line) return position.line < 0 ? 0 : this.text.length;
    return Math.min(line.from + Math.max(0, position.character), line.to);
  }
}

/** The number of the first line with text below a line; that of a line beyond the last when there is none. */
export function nextLine(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (lines[next]?.blank) next++;
  return next;
}
