import { type CalendarDate, readDate, writeDate } from '../../values/date.ts';
import { firstDayOf, lastDayOf, monthIn } from '../../values/months.ts';
import {
  begunDate,
  daysBetween,
  isInRange,
  monthsBetween,
  readBegunPeriod,
  readPeriod,
  writePeriodFrom,
  writePeriodOf,
} from '../../values/period.ts';
import { fold } from '../../values/text.ts';
import { valueOfRole } from '../sheet.ts';
import { firstDays, goesOn, isBegunYear, lastDays, lastDaysOfYears, possibleTime } from './likelyDays.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** So many whole years from the beginning of one are offered. */
const WHOLE_YEARS = [1, 2, 3];
const YEAR = /^\d{4}$/;

/** First and last days: nearly all projects begin on the first of a month and end on a month's last day. */
export function periodSuggestions({ text, cursor }: TypedValue<'period'>, context: SuggestionContext): Suggestion[] {
  const begun = readBegunPeriod(text.slice(0, cursor));
  if (!begun) return [];
  if ('last' in begun) {
    return lastDays(begun.first, begun.last, context).map((last) => wholePeriod(begun.first, last, context));
  }
  const last = readPeriod(text)?.end.date;
  const starts = firstDays(begun.first, context, last);
  // The last day that stands behind the cursor already is kept.
  if (last) return starts.map((first) => wholePeriod(first, last, context));
  const heads = starts.map((first) => {
    const head = writePeriodFrom(first);
    return { text: head, cursor: head.length, otherNames: [writeDate(first), String(first.year)] };
  });
  const years = wholeYears(begun.first, context);
  return isBegunYear(begun.first) ? [...years, ...heads] : [...heads, ...years];
}

/** Days by what the field is for: the first or the last one of the project, else today. */
export function dateSuggestions({ text, cursor, field }: TypedValue<'date'>, context: SuggestionContext): Suggestion[] {
  const { form, sheet, today, t } = context;
  const begun = begunDate(fold(text.slice(0, cursor)));
  const suggestion = (day: CalendarDate, note?: string): Suggestion => {
    return {
      text: writeDate(day, form.zeroPaddedDates),
      otherNames: [writeDate(day), String(day.year)],
      ...(note && { note }),
    };
  };
  const todays = today && goesOn(today, begun) ? [suggestion(today, t('suggestion.today'))] : [];
  if (field.role === 'start') {
    const last = readDate(valueOfRole(sheet, 'end'))?.date;
    const isPossible = today && isInRange(today, context.programme ?? { first: today, last: today });
    const isBeforeLast = today && (!last || daysBetween(today, last) > 0);
    const firsts = firstDays(begun, context, last).map((day) => suggestion(day));
    return [...firsts, ...(isPossible && isBeforeLast ? todays : [])];
  }
  if (field.role !== 'end') return todays;
  const first = readDate(valueOfRole(sheet, 'start'))?.date;
  if (!first) return lastDaysOfYears(begun, context).map((day) => suggestion(day));
  return lastDays(first, begun, context).map((last) => suggestion(last, lengthInWords(first, last, context)));
}

/** Whole years, from the one that is typed; where nothing is, from the next one. */
function wholeYears(begun: string, context: SuggestionContext): Suggestion[] {
  const time = possibleTime(context);
  const nextYear = begun === '' && context.today ? context.today.year + 1 : undefined;
  const year = YEAR.test(begun) ? Number(begun) : nextYear;
  if (!time || year === undefined) return [];
  const first = firstDayOf(monthIn(year, 1));
  return WHOLE_YEARS.map((years) => lastDayOf(monthIn(year + years, 1) - 1))
    .filter((last) => isInRange(first, time) && isInRange(last, time))
    .map((last) => wholePeriod(first, last, context));
}

function wholePeriod(first: CalendarDate, last: CalendarDate, context: SuggestionContext): Suggestion {
  return {
    text: writePeriodOf(first, last),
    otherNames: [`${writeDate(first)}-${writeDate(last)}`, String(first.year)],
    note: lengthInWords(first, last, context),
  };
}

function lengthInWords(first: CalendarDate, last: CalendarDate, { t }: SuggestionContext): string {
  const number = monthsBetween(first, last);
  return t(number === 1 ? 'unit.month.one' : 'unit.month.other', { number });
}
