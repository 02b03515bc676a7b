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
