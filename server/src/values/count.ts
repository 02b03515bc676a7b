import { fold, foldMapped, type Span } from './text.ts';

/** The words a form has beside a count. */
export interface CountWords {
  /** What is counted, as people write it behind the number: `henkilöä`. */
  readonly units?: readonly string[];
}

/** The words a form has between two counts. */
export interface PairWords extends CountWords {
  /** As the form writes them: `joista naisia`. */
  readonly subset: string;
  /** Other words that say the same. */
  readonly variants?: readonly string[];
}

/** `555, joista naisia 275`: a number and a part of it; the span counts from the start of the text. */
export interface CountPair {
  readonly total: number;
  readonly part: number;
  readonly partSpan: Span;
}

/** No count or pair is longer, however it is spaced. */
const LONGEST = 200;
const COUNT = /^(?:\d{1,9}|\d{1,3}(?: \d{3}){1,2})$/;
const FIRST_NUMBER = /^\d[\d ]*/;
const DIGIT_OR_SPACE = /[\d ]/;

/** Reads a whole number without a sign, grouped or not, with or without its unit; `undefined` when the text is none. */
export function readCount(text: string, { units = [] }: CountWords = {}): number | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const [number = ''] = FIRST_NUMBER.exec(folded) ?? [];
  const unit = essence(folded.slice(number.length));
  return unit === '' || units.some((known) => essence(known) === unit) ? numberIn(number) : undefined;
}

/** Writes a count: digits alone, as sheets do. */
export function writeCount(count: number): string {
  return String(count);
}

/** Reads two counts with the form's words between them, also with a space or the comma missing; `undefined` when it is none. */
export function readCountPair(text: string, { subset, variants = [], units = [] }: PairWords): CountPair | undefined {
  if (text.length > LONGEST) return undefined;
  const { text: folded, toWritten } = foldMapped(text);
  const [total = ''] = FIRST_NUMBER.exec(folded) ?? [];
  const start = startOfLastNumber(folded);
  const words = essence(folded.slice(total.length, start));
  const known = [subset, ...variants].map(essence);
  const isKnown = ['', ...units.map(essence)].some((unit) =>
    known.some((right) => words === unit + right || words === `${unit},${right}`),
  );
  const [first, second] = [numberIn(total), numberIn(folded.slice(start))];
  if (!isKnown || first === undefined || second === undefined) return undefined;
  return { total: first, part: second, partSpan: toWritten({ start, end: folded.length }) };
}

/** Writes two counts with the words of their form between them, `joista naisia`. */
export function writeCountPair({ total, part }: Pick<CountPair, 'total' | 'part'>, subset: string): string {
  return `${writePairTo(total, subset)}${part}`;
}

/** Writes all of a pair but the second count, which goes to the end. */
export function writePairTo(total: number, subset: string): string {
  return `${total}, ${subset} `;
}

/** The first count of a pair that is being written, as far as the words behind it; `undefined` when it goes another way. */
export function readBegunPair(text: string, { subset, units = [] }: PairWords): number | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const [total = ''] = FIRST_NUMBER.exec(folded) ?? [];
  const words = essence(folded.slice(total.length));
  const ways = ['', ...units.map(essence)].map((unit) => `${unit},${essence(subset)}`);
  return ways.some((way) => way.startsWith(words)) ? numberIn(total) : undefined;
}

function numberIn(text: string): number | undefined {
  const number = text.trim();
  return COUNT.test(number) ? Number(number.replaceAll(' ', '')) : undefined;
}

/** Where the digits and spaces at the end of a text begin, the first of them a digit. */
function startOfLastNumber(text: string): number {
  let start = text.length;
  while (start > 0 && DIGIT_OR_SPACE.test(text[start - 1] as string)) start--;
  while (text[start] === ' ') start++;
  return start;
}

/** What stays the same of words whatever their case and spacing. */
function essence(words: string): string {
  return words.toLowerCase().replaceAll(' ', '');
}
