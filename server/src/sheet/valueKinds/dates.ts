import type { Form, ValueType } from '../../forms/form.ts';
import { readDate, type WrittenDate, writeDate } from '../../values/date.ts';
import { readPeriod, writePeriod } from '../../values/period.ts';
import type { Span } from '../../values/text.ts';
import { guess, replace, within } from '../fix.ts';
import { dateSuggestions, periodSuggestions } from './dateSuggestions.ts';
import { styleProblems, unreadable, type ValueKind, type ValueProblem, type WrittenValue } from './valueKind.ts';

/** A date in a sheet: where it stands, and the day. */
export interface WrittenDay extends WrittenDate {
  readonly span: Span;
}

/** The days a value names, a period's first and last or a date's own; `undefined` when it does not have their shape. */
export function writtenDays(type: ValueType, text: string, span: Span): WrittenDay[] | undefined {
  if (type.kind === 'date') {
    const written = readDate(text);
    return written && [{ ...written, span }];
  }
  const read = type.kind === 'period' ? readPeriod(text) : undefined;
  return read && [read.start, read.end].map((end) => ({ ...end, span: within(span, end.span) }));
}

function problemsOfDays(
  value: WrittenValue<'period'> | WrittenValue<'date'>,
  canonical: string | undefined,
  { zeroPaddedDates }: Form,
): ValueProblem[] {
  const { type, text, span: whole } = value;
  const days = writtenDays(type, text, whole);
  if (!days) return [unreadable('period-format', value, type.kind === 'date' ? 'period-format.date' : 'period-format')];
  const problems = styleProblems('period-style', value, canonical);
  for (const { date, monthEnd, span } of days) {
    if (date) continue;
    const written = text.slice(span.start - whole.start, span.end - whole.start);
    const fixes = monthEnd ? [guess(replace(span, writeDate(monthEnd, zeroPaddedDates)))] : [];
    problems.push({ code: 'date-invalid', span, args: { written }, fixes });
  }
  return problems;
}

/** `Alkaa 1.11.2011 ja päättyy 31.8.2014`. */
export const period: ValueKind<'period'> = {
  canonical(text) {
    const read = readPeriod(text);
    return read && writePeriod(read);
  },
  problems: (value, { form }) => problemsOfDays(value, period.canonical(value.text, value.type, form), form),
  parts(text) {
    const read = readPeriod(text);
    return read ? [read.start.span, read.end.span] : [];
  },
  finishedWhenLeft: true,
  suggestions: periodSuggestions,
  suggestionsFollowTyping: true,
  inWords: (_, __, t) => t('type.period'),
};

/** `1.11.2011`, or with leading zeros where the form writes them. */
export const date: ValueKind<'date'> = {
  canonical(text, _, form) {
    const day = readDate(text)?.date;
    return day && writeDate(day, form.zeroPaddedDates);
  },
  problems: (value, { form }) => problemsOfDays(value, date.canonical(value.text, value.type, form), form),
  finishedWhenLeft: true,
  suggestions: dateSuggestions,
  suggestionsFollowTyping: true,
  inWords: (_, __, t) => t('type.date'),
};
