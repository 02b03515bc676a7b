import { memoize } from '../sheet/memoize.ts';
import { type FieldNode, fieldOf, type Sheet, valueOfRole } from '../sheet/sheet.ts';
import { type CalendarDate, readDate } from '../values/date.ts';
import { type DateRange, daysBetween, monthsBetween, readPeriod } from '../values/period.ts';
import { readProjectCode } from '../values/projectCode.ts';

/** The time a sheet's project runs, from whichever fields its form gives it by. */
export interface ProjectPeriod extends DateRange {
  /** The field that holds the last day. */
  readonly endField: FieldNode;
  /** Whether it ends on or before its first day. */
  readonly reversed: boolean;
}

/** How long a span of days is, both ends counted: in days, rounded to months, and these as years and the months over. */
export interface Length {
  readonly days: number;
  readonly months: number;
  readonly years: number;
  readonly monthsOver: number;
}

/** How a day stands to a period: it starts in so many days, so many are left, or it ended so many days ago. */
export interface Standing {
  readonly kind: 'ahead' | 'running' | 'over';
  /** Of a running period 0 on its last day. */
  readonly days: number;
}

/** When the sheet's project runs; `undefined` when a date is missing or cannot be read. */
export const periodOf = memoize((sheet): ProjectPeriod | undefined => {
  const ends = endsOf(sheet);
  return ends && { ...ends, reversed: daysBetween(ends.first, ends.last) <= 0 };
});

/** First and last day of the programme the sheet belongs to, as its code tells; `undefined` when the code does not. */
export const programmeOf = memoize((sheet): DateRange | undefined => {
  const programmes = sheet.index?.form.programmes ?? [];
  const code = valueOfRole(sheet, 'code');
  const programme = programmes.length === 1 ? programmes[0] : programmes.find((one) => readProjectCode(code, one.code));
  const first = programme && readDate(programme.first)?.date;
  const last = programme && readDate(programme.last)?.date;
  return first && last && { first, last };
});

/** How long a span of days is. */
export function lengthOf({ first, last }: DateRange): Length {
  const months = monthsBetween(first, last);
  return { days: daysBetween(first, last) + 1, months, years: Math.floor(months / 12), monthsOver: months % 12 };
}

/** How a day stands to a period. */
export function standingOn(today: CalendarDate, { first, last }: DateRange): Standing {
  const ahead = daysBetween(today, first);
  if (ahead > 0) return { kind: 'ahead', days: ahead };
  const left = daysBetween(today, last);
  return left < 0 ? { kind: 'over', days: -left } : { kind: 'running', days: left };
}

function endsOf(sheet: Sheet): (DateRange & { readonly endField: FieldNode }) | undefined {
  const period = fieldOf(sheet, 'period');
  if (period) {
    const { start, end } = readPeriod(period.text) ?? {};
    return start?.date && end?.date && { first: start.date, last: end.date, endField: period };
  }
  const end = fieldOf(sheet, 'end');
  const first = readDate(valueOfRole(sheet, 'start'))?.date;
  const last = end && readDate(end.text)?.date;
  return first && last && { first, last, endField: end };
}
