import type { ValueType } from '../../forms/form.ts';
import { type CalendarDate, readDate, writeDate } from '../../values/date.ts';
import { readPeriod, writePeriod } from '../../values/period.ts';
import type { Span } from '../../values/text.ts';
import { within } from '../fix.ts';
import { styleProblems, unreadable, type ValueKind, type ValueProblem, type WrittenValue } from './valueKind.ts';

/** A date in a sheet: where it stands, and the day unless there is no such day. */
export interface WrittenDay {
  readonly span: Span;
  readonly date: CalendarDate | undefined;
}

/** The days a value names, a period's first and last or a date's own; `undefined` when it does not have their shape. */
export function writtenDays(type: ValueType, text: string, span: Span): WrittenDay[] | undefined {
  if (type.kind === 'date') {
    const written = readDate(text);
    return written && [{ span, date: written.date }];
  }
  const read = type.kind === 'period' ? readPeriod(text) : undefined;
  return read && [read.start, read.end].map((end) => ({ span: within(span, end.span), date: end.date }));
}

function problemsOfDays(
  value: WrittenValue<'period'> | WrittenValue<'date'>,
  canonical: string | undefined,
): ValueProblem[] {
  const { type, text, span: whole } = value;
  const days = writtenDays(type, text, whole);
  if (!days) return [unreadable('period-format', value, type.kind === 'date' ? 'period-format.date' : 'period-format')];
  const problems = styleProblems('period-style', value, canonical);
  for (const { date, span } of days) {
    const written = text.slice(span.start - whole.start, span.end - whole.start);
    if (!date) problems.push({ code: 'date-invalid', span, args: { written } });
  }
  return problems;
}

/** `Alkaa 1.11.2011 ja päättyy 31.8.2014`. */
export const period: ValueKind<'period'> = {
  canonical(text) {
    const read = readPeriod(text);
    return read && writePeriod(read);
  },
  problems: (value, { form }) => problemsOfDays(value, period.canonical(value.text, value.type, form)),
  parts(text) {
    const read = readPeriod(text);
    return read ? [read.start.span, read.end.span] : [];
  },
  finishedWhenLeft: true,
  inWords: (_, __, t) => t('type.period'),
};

/** `1.11.2011`, or with leading zeros where the form writes them. */
export const date: ValueKind<'date'> = {
  canonical(text, _, form) {
    const day = readDate(text)?.date;
    return day && writeDate(day, form.zeroPaddedDates);
  },
  problems: (value, { form }) => problemsOfDays(value, date.canonical(value.text, value.type, form)),
  finishedWhenLeft: true,
  inWords: (_, __, t) => t('type.date'),
};
