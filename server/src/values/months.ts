import { type CalendarDate, dayNumber, daysIn } from './date.ts';

/** A month as a number: the months since the year 0, so that neighbours are one apart. */
export type Month = number;

/** The month of a day. */
export function monthOf({ year, month }: CalendarDate): Month {
  return monthIn(year, month);
}

/** A month of a year; `month` from 1. */
export function monthIn(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function firstDayOf(month: Month): CalendarDate {
  return { year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
}

/** The last day of a month. */
export function lastDayOf(month: Month): CalendarDate {
  const first = firstDayOf(month);
  return { ...first, day: daysIn(first.year, first.month) };
}

/** The months that lie in a span of days, from the one of its first day to the one of its last; at most `most` of them. */
export function monthsIn(first: CalendarDate, last: CalendarDate, most: number): Month[] {
  if (dayNumber(first) > dayNumber(last)) return [];
  const from = monthOf(first);
  return Array.from({ length: Math.min(monthOf(last) - from + 1, most) }, (_, index) => from + index);
}
