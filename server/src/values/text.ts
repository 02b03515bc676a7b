/**
 * The one definition of how sheets' text is compared (docs/format.md, "Characters"): which characters are spaces, dashes,
 * line ends or of no account, and what two writings of one text have in common.
 */

/** A stretch of text as UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as sheets compare it, and where its characters stand in the text as written. */
export interface Folded {
  readonly text: string;
  /** The stretch of the written text that a stretch of the folded one came from. */
  toWritten(span: Span): Span;
}

/** Whether the UTF-16 code unit is a space inside a line: the tab and Unicode's space separators. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x09;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Whether the UTF-16 code unit ends a line to a reader: LF, CR, VT (Word's soft return), FF (a PDF's page break), NEL, U+2028 and U+2029. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Whether the UTF-16 code unit is a character that nobody sees and that does not count: soft hyphen, zero-width and direction marks, byte order mark. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Whether the UTF-16 code unit is a dash, all of which count as the hyphen. */
export function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d;
}

const FIRST_LIGATURE = 0xfb00;
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/**
 * What folding would change, or might: a space at an edge or two together, and every character beyond Latin letters but the
 * common quotes, bullet, ellipsis and euro. Nearly every line of a sheet has none.
 */
const UNFOLDED = /[^ -\u0084\u0086-\u009F\u00A1-\u00AC\u00AE-\u02FF\u2018-\u2026\u20AC]|^ | $| {2}/;

/**
 * The text as sheets compare it: Unicode NFC, ligatures as their letters, every dash a hyphen, invisible characters left
 * out, runs of spaces and line ends folded to one space, none at the edges. Case is kept.
 */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? rewrite(text).text : text;
}

/** `fold`, and case made of no account. */
export function foldCase(text: string): string {
  return fold(text).toLowerCase();
}

/** `fold`, with the way back to the text as written. */
export function foldMapped(text: string): Folded {
  return UNFOLDED.test(text) ? rewrite(text) : { text, toWritten: (span) => span };
}

/** A letter and the marks on it; composing is quadratic in a run of marks, so that of a longer run only this many are composed. */
const CLUSTER = /\P{M}?\p{M}{1,20}/uy;

function rewrite(written: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let space: { start: number; end: number } | undefined;
  const add = (letters: string, start: number, end: number) => {
    if (space && text !== '') {
      text += ' ';
      starts.push(space.start);
      ends.push(space.end);
    }
    space = undefined;
    text += letters;
    for (let index = 0; index < letters.length; index++) {
      starts.push(start);
      ends.push(end);
    }
  };

  for (let index = 0; index < written.length; ) {
    const code = written.charCodeAt(index);
    const start = index;
    if (isSpace(code) || isLineEnd(code)) {
      space = { start: space?.start ?? start, end: ++index };
    } else if (isInvisible(code)) {
      index++;
    } else if (isDash(code)) {
      add('-', start, ++index);
    } else if (code >= FIRST_LIGATURE && code < FIRST_LIGATURE + LIGATURES.length) {
      add(LIGATURES[code - FIRST_LIGATURE] as string, start, ++index);
    } else {
      CLUSTER.lastIndex = index;
      const marked = code < 0x300 && written.charCodeAt(index + 1) < 0x300 ? undefined : CLUSTER.exec(written)?.[0];
      index += marked?.length ?? 1;
      add(marked?.normalize('NFC') ?? (written[start] as string), start, index);
    }
  }
  return {
    text,
    toWritten: ({ start, end }) => {
      const from = starts[start] ?? ends.at(-1) ?? 0;
      return { start: from, end: end > start ? (ends[end - 1] as number) : from };
    },
  };
}

/** The characters that nobody sees, as they stand between the brackets of a pattern. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`);

/** Whether a text has any invisible character: one look at all of it, before looking at its parts. */
export function hasInvisibleCharacters(text: string): boolean {
  return ANY_INVISIBLE.test(text);
}

/** The last of the Latin letters, in which a joiner means nothing. */
const LAST_LATIN = 0x24f;

/** The places of the invisible characters in a part of a text that can be left out; a byte order mark that begins it is the file's own. */
export function invisibleCharacters(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let index = Math.max(start, 1); index < end; index++) {
    const code = text.charCodeAt(index);
    // Joiners make one sign of several emoji, and part the letters of some scripts.
    const joins = (code === 0x200c || code === 0x200d) && text.charCodeAt(index - 1) > LAST_LATIN;
    if (isInvisible(code) && !joins) found.push({ start: index, end: index + 1 });
  }
  return found;
}

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;

/** The trimmed text on one line: each line break, with the spaces round it, a space. */
export function joinLines(text: string): string {
  const lines = text.split(LINE_END).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** The span without spaces, line ends and invisible characters at either edge; an empty span stands where the text would begin. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  // Nearly every line begins and ends with one of these.
  if (code > 0x20 && code < 0x7f) return false;
  return isSpace(code) || isLineEnd(code) || isInvisible(code);
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
