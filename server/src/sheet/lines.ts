import type { LineFeatures } from '../forms/recognise.ts';
import { fold, type Span, trimSpan } from '../values/text.ts';

/** A place in a text as editors count it: line and UTF-16 unit, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** No heading, label or row is longer than this, in UTF-16 units; a longer line is prose and is not folded. */
const LONGEST_HEAD = 240;

/** One line; `start` and `end` leave out the spaces and invisible characters at its edges, `from` and `to` do not. */
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
    const { start, end } = trimSpan(text, from, to);
    this.start = start;
    this.end = end;
    const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
    const colon = head.indexOf(':');
    this.colon = colon < 0 ? -1 : start + colon;
    this.head = start < end && end - start <= LONGEST_HEAD ? fold(head) : undefined;
    const label = colon > 0 ? head.slice(0, colon) : undefined;
    // What is folded whole is so in part, but for a space at the end.
    this.label = this.head === head ? label?.trimEnd() : label && fold(label);
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

/** The line ends of a reader that an editor does not count as such: VT, FF, NEL, U+2028 and U+2029. */
const READERS_LINE_END = /[\v\f\u0085\u2028\u2029]/;
const READERS_LINE_ENDS = new RegExp(READERS_LINE_END, 'g');

/** A text as a reader's lines; positions are an editor's, whose lines end at CRLF, LF and CR and nowhere else. */
export class Lines {
  /** The reader's lines: an editor's line that holds a soft return or a page break is several. */
  readonly all: readonly Line[];
  /** The line end the text uses first; LF when it has none. */
  readonly eol: '\r\n' | '\n' | '\r';
  /** The editor's lines: the reader's own, nearly always. */
  private readonly editorLines: readonly Line[];

  constructor(readonly text: string) {
    const feed = text.indexOf('\n');
    const carriage = text.indexOf('\r');
    this.eol = carriage < 0 || (feed >= 0 && feed < carriage) ? '\n' : feed === carriage + 1 ? '\r\n' : '\r';
    const lines = editorLines(text);
    this.all = READERS_LINE_END.test(text) ? lines.flatMap((line) => readersLines(text, line)) : lines;
    this.editorLines = lines;
  }

  /** The reader's line that holds the offset; an offset inside a line end belongs to the line it ends. */
  lineAt(offset: number): number {
    return lastFrom(this.all, offset);
  }

  /** The first of the reader's lines in an editor's line. */
  lineOf(editorLine: number): number {
    return this.lineAt(this.offsetAt({ line: editorLine, character: 0 }));
  }

  positionAt(offset: number): Position {
    const line = lastFrom(this.editorLines, offset);
    return { line, character: offset - (this.editorLines[line]?.from ?? 0) };
  }

  /** The offset of a position; a position beyond a line's or the text's end is moved to that end. */
  offsetAt(position: Position): number {
    const line = this.editorLines[position.line];
    if (!line) return position.line < 0 ? 0 : this.text.length;
    return Math.min(line.from + Math.max(0, position.character), line.to);
  }
}

function editorLines(text: string): Line[] {
  const found: Line[] = [];
  let from = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const to = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    found.push(new Line(text, from, to));
    from = to === carriage && feed === carriage + 1 ? to + 2 : to + 1;
    if (feed >= 0 && feed < from) feed = text.indexOf('\n', from);
    if (carriage >= 0 && carriage < from) carriage = text.indexOf('\r', from);
  }
  found.push(new Line(text, from, text.length));
  return found;
}

function readersLines(text: string, { from, to }: Line): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(READERS_LINE_ENDS)) {
    lines.push(new Line(text, start, from + index));
    start = from + index + 1;
  }
  lines.push(new Line(text, start, to));
  return lines;
}

/** The last of some lines, in order, that begins at or before an offset. */
function lastFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the first line with text below a line; that of a line beyond the last when there is none. */
export function nextLine(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (lines[next]?.blank) next++;
  return next;
}
