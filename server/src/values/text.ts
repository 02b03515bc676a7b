/** What a reader of sheets takes for a space inside a line: tab, U+0020, U+00A0, U+2009, U+202F (and a byte order mark). */
const SPACES = '[\\t \\u00A0\\u2009\\u202F\\uFEFF]';
const RUN_OF_SPACES = new RegExp(`${SPACES}+`, 'g');

/** A stretch of text as UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the UTF-16 code unit is a space to a reader of sheets. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0xfeff;
}

/** Whether folding would leave the text as it is, told without building another: true for nearly every line of a sheet. */
function isFolded(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Beyond Latin letters (combining marks, rare spaces) only the common dashes and quotes are known to stay.
    if (code < 0x20 || code === 0xa0 || (code >= 0x300 && (code < 0x2010 || code > 0x2026))) return false;
    if (code === 0x20 && afterSpace) return false;
    afterSpace = code === 0x20;
  }
  return !afterSpace || text.length === 0;
}

/** The text as sheets compare it: Unicode NFC, runs of spaces folded to one, none at the edges. Case is kept. */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  const { start, end } = trimSpan(text, 0, text.length);
  return text.slice(start, end).normalize('NFC').replace(RUN_OF_SPACES, ' ');
}

/** `fold`, and case made of no account. */
export function foldCase(text: string): string {
  return fold(text).toLowerCase();
}

/** The span without spaces and line ends at either edge; an empty span stands where the text would begin. */
export function trimSpan(text: string, start: number, end: number): Span {
  const blank = (at: number) => {
    const code = text.charCodeAt(at);
    return isSpace(code) || code === 0x0a || code === 0x0d;
  };
  let from = start;
  let to = end;
  while (from < to && blank(from)) from++;
  while (to > from && blank(to - 1)) to--;
  return { start: from, end: to };
}

/** The parts of a text between separators (a global regular expression), each trimmed to its exact span; empty parts are left out. */
export function splitSpans(text: string, span: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  const add = (to: number) => {
    const part = trimSpan(text, from, to);
    if (part.end > part.start) parts.push(part);
  };
  for (const match of text.slice(span.start, span.end).matchAll(separator)) {
    add(span.start + match.index);
    from = span.start + match.index + match[0].length;
  }
  add(span.end);
  return parts;
}
