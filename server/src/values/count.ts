import { fold, type Span } from './text.ts';

/** `555, joista naisia 275`: a number and the part of it that are women; spans count from the start of the text. */
export interface CountPair {
  readonly total: number;
  readonly part: number;
  readonly partSpan: Span;
}

const COUNT = /^\d{1,9}$|^\d{1,3}(?:[\t \u00A0\u2009\u202F]\d{3}){1,2}$/;
const PAIR =
  /^(\d[\d\t \u00A0\u2009\u202F]{0,12}?)[\t \u00A0\u2009\u202F]*,?[\t \u00A0\u2009\u202F]*(joista\D{1,60}?)[\t \u00A0\u2009\u202F]*(\d[\d\t \u00A0\u2009\u202F]{0,12})$/i;
/** Whatever the section calls them, the second number counts women. */
const WOMEN = /^joista ?nais/i;
const NOT_DIGITS = /\D/g;

/** Reads a whole number without a sign; `undefined` when the text is none. */
export function readCount(text: string): number | undefined {
  return COUNT.test(text) ? Number(text.replace(NOT_DIGITS, '')) : undefined;
}

/** Writes a count: digits alone, as sheets do. */
export function writeCount(count: number): string {
  return String(count);
}

/** Reads a count pair, also with a space or the comma missing; `undefined` when it is none. */
export function readCountPair(text: string): CountPair | undefined {
  if (text.length > 120) return undefined;
  const [, total, words, part] = PAIR.exec(text) ?? [];
  if (total === undefined || words === undefined || part === undefined || !WOMEN.test(fold(words))) return undefined;
  const first = readCount(total);
  const second = readCount(part);
  if (first === undefined || second === undefined) return undefined;
  return { total: first, part: second, partSpan: { start: text.length - part.length, end: text.length } };
}

/** Writes a count pair with the words of its section, `joista naisia`. */
export function writeCountPair({ total, part }: Pick<CountPair, 'total' | 'part'>, subset: string): string {
  return `${total}, ${subset} ${part}`;
}
