import { type CalendarDate, DATE_PATTERN, dayNumber, daysIn, readDate, type WrittenDate, writeDate } from './date.ts';
import { foldMapped, type Span } from './text.ts';

/** One end of a period: the day, and where it stands in the text. */
export interface PeriodEnd extends WrittenDate {
  readonly span: Span;
}

/** A period read from a text; spans count from the start of that text. */
export interface Period {
  readonly start: PeriodEnd;
  readonly end: PeriodEnd;
}

/** No period is longer, however it is spaced. */
const LONGEST = 200;
const SENTENCE = new RegExp(`^alkaa ?(${DATE_PATTERN}) ?,? ?ja ?päättyy ?(${DATE_PATTERN}) ?\\.?$`, 'i');
const DASHED = new RegExp(`^(${DATE_PATTERN}) ?- ?(${DATE_PATTERN})$`);

/** Reads `Alkaa 1.11.2011 ja päättyy 31.8.2014` or `1.11.2011–31.8.2014`; `undefined` when it has neither shape. */
export function readPeriod(text: string): Period | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldMapped(text);
  const [, start, end] = SENTENCE.exec(folded.text) ?? DASHED.exec(folded.text) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const endOf = (written: string, from: number): PeriodEnd => {
    const span = folded.toWritten({ start: from, end: from + written.length });
    return { date: undefined, ...readDate(written), span };
  };
  return { start: endOf(start, folded.text.indexOf(start)), end: endOf(end, folded.text.lastIndexOf(end)) };
}

/** Writes a period as sheets do; `undefined` when one of its days does not exist. */
export function writePeriod({ start, end }: Period): string | undefined {
  return start.date && end.date && writePeriodOf(start.date, end.date);
}

/** Writes a period from its first and last day. */
export function writePeriodOf(first: CalendarDate, last: CalendarDate): string {
  return `${writePeriodFrom(first)}${writeDate(last)}`;
}

/** Writes all of a period but its last day, which goes to the end. */
export function writePeriodFrom(first: CalendarDate): string {
  return `Alkaa ${writeDate(first)} ja päättyy `;
}

/** What is written of a period so far: its first day or the beginning of one, and behind a first day the beginning of the last one. */
export type BegunPeriod = { readonly first: string } | { readonly first: CalendarDate; readonly last: string };

const WORD_BEFORE_FIRST = 'alkaa';
const WORDS_BEFORE_LAST = 'japäättyy';
const FIRST_DAY = new RegExp(`^(${DATE_PATTERN})(.*)$`);
const BEGUN_DATE = /^[\d.]*$/;

/** Reads a period that is being written; `undefined` when it goes another way. Begun dates are without spaces and leading zeros. */
export function readBegunPeriod(text: string): BegunPeriod | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldMapped(text).text.toLowerCase();
  if (WORD_BEFORE_FIRST.startsWith(folded)) return { first: '' };
  const days = (folded.startsWith(WORD_BEFORE_FIRST) ? folded.slice(WORD_BEFORE_FIRST.length) : folded).trim();
  const [, written = '', rest = ''] = FIRST_DAY.exec(days) ?? [];
  const first = readDate(written)?.date;
  if (!first) return BEGUN_DATE.test(days.replaceAll(' ', '')) ? { first: begunDate(days) } : undefined;
  const behind = rest.replaceAll(' ', '').replace(/^,/, '');
  if (WORDS_BEFORE_LAST.startsWith(behind)) return { first, last: '' };
  const last = behind.startsWith('-') ? behind.slice(1) : behind.slice(WORDS_BEFORE_LAST.length);
  const isLast = (behind.startsWith('-') || behind.startsWith(WORDS_BEFORE_LAST)) && BEGUN_DATE.test(last);
  return isLast ? { first, last: begunDate(last) } : undefined;
}

/** The beginning of a date as `writeDate` would write it: no spaces, no leading zeros. */
export function begunDate(text: string): string {
  return text.replaceAll(' ', '').replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** A span of days, both ends counted. */
export interface DateRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Whether a day lies in a span of days. */
export function isInRange(day: CalendarDate, { first, last }: DateRange): boolean {
  return dayNumber(day) >= dayNumber(first) && dayNumber(day) <= dayNumber(last);
}

/** The length of a period in whole months, both days counted: 1.1.–31.12. is 12; a part of a month counts from its half. */
export function monthsBetween(start: CalendarDate, end: CalendarDate): number {
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return Math.round(months + end.day / daysIn(end.year, end.month) - (start.day - 1) / daysIn(start.year, start.month));
}

/** The days from one day to another; below zero when the other comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
