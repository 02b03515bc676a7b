import { type CalendarDate, dayNumber, writeDate } from '../../values/date.ts';
import { firstDayOf, lastDayOf, monthIn, monthOf, monthsIn } from '../../values/months.ts';
import { type DateRange, isInRange } from '../../values/period.ts';
import type { SuggestionContext } from './valueKind.ts';

/** A list of days is no use when it is long. */
const MOST = 12;
/** Of the first days near today that are offered where nothing is typed. */
const MOST_NEAR = 6;
/** No programme is longer; a form from elsewhere may say anything. */
const MOST_MONTHS = 12 * 30;
/** Lengths of a project in months that are offered beside the ends of its first years; half of the published ones run for 33 or less. */
const ORDINARY_LENGTHS = [6, 12, 18, 24, 30, 36, 48];
const ORDINARY_YEARS = 3;
/** Round today, where no programme tells when a project may run. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 5;
const JANUARY = 1;
const DECEMBER = 12;
const BEGUN_YEAR = /^(?:19|20)\d{0,2}$/;

/** What likely days may depend on. */
type Times = Pick<SuggestionContext, 'programme' | 'today'>;

/** Firsts of months that a begun date may become, before a last day where that is known: near today, those ahead first; else, beginnings of years first. */
export function firstDays(begun: string, context: Times, last?: CalendarDate): CalendarDate[] {
  const { today } = context;
  const time = possibleTime(context);
  if (!time) return [];
  const days = monthsIn(time.first, time.last, MOST_MONTHS)
    .map(firstDayOf)
    .filter((day) => isInRange(day, time) && goesOn(day, begun) && (!last || isBefore(day, last)));
  if (!today || !isInRange(today, time)) return preferred(days, ({ month }) => month === JANUARY, begun);
  const now = monthOf(today);
  const ahead = days.filter((day) => monthOf(day) >= now);
  const past = days.filter((day) => monthOf(day) < now).reverse();
  return [...ahead, ...past].slice(0, begun === '' ? MOST_NEAR : MOST);
}

/** Last days of months behind a first day that a begun date may become: those of ordinary lengths first. */
export function lastDays(first: CalendarDate, begun: string, context: Times): CalendarDate[] {
  const from = monthOf(first);
  const time = possibleTime(context);
  const last = time && isInRange(first, time) ? time.last : lastDayOf(from + MOST_MONTHS);
  const yearEnds = Array.from({ length: ORDINARY_YEARS + 1 }, (_, years) => monthIn(first.year + years, DECEMBER));
  const ordinary = new Set([...ORDINARY_LENGTHS.map((length) => from + length - 1), ...yearEnds]);
  const days = monthsIn(first, last, MOST_MONTHS)
    .map(lastDayOf)
    .filter((day) => isBefore(first, day) && !isBefore(last, day) && goesOn(day, begun));
  return preferred(days, (day) => ordinary.has(monthOf(day)), begun);
}

/** Where the first day is not known: ends of years first. */
export function lastDaysOfYears(begun: string, context: Times): CalendarDate[] {
  const time = possibleTime(context);
  if (!time) return [];
  const days = monthsIn(time.first, time.last, MOST_MONTHS)
    .map(lastDayOf)
    .filter((day) => isInRange(day, time) && goesOn(day, begun));
  return preferred(days, ({ month }) => month === DECEMBER, begun);
}

/** The programme; where that is not known, the years round today. */
export function possibleTime({ programme, today }: Times): DateRange | undefined {
  if (programme || !today) return programme;
  return {
    first: firstDayOf(monthIn(today.year - YEARS_BACK, JANUARY)),
    last: lastDayOf(monthIn(today.year + YEARS_AHEAD, DECEMBER)),
  };
}

/** The preferred days, then the others; where nothing is typed, the preferred alone. */
function preferred(
  days: readonly CalendarDate[],
  isPreferred: (day: CalendarDate) => boolean,
  begun: string,
): CalendarDate[] {
  const others = begun === '' ? [] : days.filter((day) => !isPreferred(day));
  return [...days.filter(isPreferred), ...others].slice(0, MOST);
}

/** Whether what is typed is the beginning of a year, or one. */
export function isBegunYear(begun: string): boolean {
  return BEGUN_YEAR.test(begun);
}

/** Whether a begun date may become the day; a year alone is one begun too. */
export function goesOn(day: CalendarDate, begun: string): boolean {
  return writeDate(day).startsWith(begun) || (isBegunYear(begun) && String(day.year).startsWith(begun));
}

function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  return dayNumber(one) < dayNumber(other);
}
