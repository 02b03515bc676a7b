import { fold } from './text.ts';

/** A calendar day. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as written: the day it names, or `undefined` when there is no such day (31.2.2015). */
export interface WrittenDate {
  readonly date: CalendarDate | undefined;
  /** Of a day that only longer months have (31.2.2015), the last one of its month. */
  readonly monthEnd?: CalendarDate;
}

/** A date in a folded text, as a pattern without anchors or groups: `1.2.2015`, `01. 02. 2015` or `2015-02-01`. */
export const DATE_PATTERN = '(?:\\d{1,2} ?\\. ?\\d{1,2} ?\\. ?\\d{4}|\\d{4}-\\d{2}-\\d{2})';

/** No date is longer, however it is spaced. */
const LONGEST = 40;
const FINNISH = /^(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;
const MILLISECONDS_A_DAY = 86_400_000;

/** Reads a date; `undefined` when the text does not have the shape of one. */
export function readDate(text: string): WrittenDate | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const finnish = FINNISH.exec(folded);
  if (finnish) return written(Number(finnish[3]), Number(finnish[2]), Number(finnish[1]));
  const iso = ISO.exec(folded);
  return iso ? written(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

function written(year: number, month: number, day: number): WrittenDate {
  if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) return { date: undefined };
  const last = day <= SHORTEST_MONTH ? SHORTEST_MONTH : daysIn(year, month);
  return day <= last ? { date: { year, month, day } } : { date: undefined, monthEnd: { year, month, day: last } };
}

/** The number of days in a month; `month` from 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1.1.1970; the difference of two is the days between them. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Writes a date as sheets do, `1.2.2015`, or with leading zeros, `01.02.2015`, as project pages do. */
export function writeDate({ year, month, day }: CalendarDate, zeroPadded = false): string {
  const digits = (number: number) => (zeroPadded ? String(number).padStart(2, '0') : String(number));
  return `${digits(day)}.${digits(month)}.${year}`;
}
