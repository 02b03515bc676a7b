import { type CalendarDate, DATE_PATTERN, dayNumber, daysIn, readDate, writeDate } from './date.ts';
import type { Span } from './text.ts';

/** One end of a period: the day, unless there is no such day, and where it stands in the text. */
export interface PeriodEnd {
  readonly date: CalendarDate | undefined;
  readonly span: Span;
}

/** A period read from a text; spans count from the start of that text. */
export interface Period {
  readonly start: PeriodEnd;
  readonly end: PeriodEnd;
}

const SPACE = '[\\t \\u00A0\\u2009\\u202F]*';
const SENTENCE = new RegExp(
  `^alkaa${SPACE}(${DATE_PATTERN})${SPACE},?${SPACE}ja${SPACE}päättyy${SPACE}(${DATE_PATTERN})\\.?$`,
  'i',
);
const DASHED = new RegExp(`^(${DATE_PATTERN})${SPACE}[-\\u2010-\\u2015\\u2212]${SPACE}(${DATE_PATTERN})$`);

/** Reads `Alkaa 1.11.2011 ja päättyy 31.8.2014` or `1.11.2011–31.8.2014`; `undefined` when it has neither shape. */
export function readPeriod(text: string): Period | undefined {
  if (text.length > 120) return undefined;
  const [, start, end] = SENTENCE.exec(text) ?? DASHED.exec(text) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { start: endAt(start, text.indexOf(start)), end: endAt(end, text.lastIndexOf(end)) };
}

function endAt(written: string, at: number): PeriodEnd {
  return { date: readDate(written)?.date, span: { start: at, end: at + written.length } };
}

/** Writes a period as sheets do; `undefined` when one of its days does not exist. */
export function writePeriod({ start, end }: Period): string | undefined {
  if (!start.date || !end.date) return undefined;
  return `Alkaa ${writeDate(start.date)} ja päättyy ${writeDate(end.date)}`;
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
