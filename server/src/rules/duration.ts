import type { Form } from '../forms/form.ts';
import { type FieldNode, fieldOf, type Sheet, valueOfRole } from '../sheet/sheet.ts';
import { type CalendarDate, readDate } from '../values/date.ts';
import { readPeriod } from '../values/period.ts';
import { readProjectCode } from '../values/projectCode.ts';

/** The span of time a sheet's project runs, from whichever fields its form gives it by. */
export interface Duration {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** The field that holds the end. */
  readonly endField: FieldNode;
}

/** When the sheet's project runs; `undefined` when a date is missing or cannot be read. */
export function durationOf(sheet: Sheet): Duration | undefined {
  const period = fieldOf(sheet, 'period');
  if (period) {
    const read = readPeriod(period.text);
    if (!read?.start.date || !read.end.date) return undefined;
    return { start: read.start.date, end: read.end.date, endField: period };
  }
  const end = fieldOf(sheet, 'end');
  const startDate = readDate(valueOfRole(sheet, 'start'))?.date;
  const endDate = end && readDate(end.text)?.date;
  return startDate && end && endDate ? { start: startDate, end: endDate, endField: end } : undefined;
}

/** First and last day of the programme the sheet belongs to, as its code tells; `undefined` when the code does not. */
export function programmeOf(form: Form, sheet: Sheet): { first: CalendarDate; last: CalendarDate } | undefined {
  const code = valueOfRole(sheet, 'code');
  const only = form.programmes.length === 1 ? form.programmes[0] : undefined;
  const programme = only ?? form.programmes.find((one) => readProjectCode(code, one.code));
  const first = programme && readDate(programme.first)?.date;
  const last = programme && readDate(programme.last)?.date;
  return first && last ? { first, last } : undefined;
}
