import type { Form } from '../forms/form.ts';
import { type FieldNode, fieldOf, type Sheet, says, textOf, valueOfRole } from '../sheet/sheet.ts';
import { type CalendarDate, dayNumber, readDate, writeDate } from '../values/date.ts';
import { readPeriod } from '../values/period.ts';
import { fold, type Span, splitSpans } from '../values/text.ts';
import { byField, replace, rulesOf, within } from './rule.ts';
import { styleRule } from './style.ts';

/** A date in a sheet: where it stands, and the day unless there is no such day. */
interface DatePart {
  readonly span: Span;
  readonly date: CalendarDate | undefined;
}

/** The dates of a field that has the shape of a period or a date; `undefined` when it has not. */
function datesOf({ field, value, text }: FieldNode): DatePart[] | undefined {
  if (field.type.kind === 'date') {
    const written = readDate(text);
    return written && [{ span: value, date: written.date }];
  }
  const period = readPeriod(text);
  return period && [period.start, period.end].map(({ span, date }) => ({ span: within(value, span), date }));
}

function dated(sheet: Sheet): FieldNode[] {
  return sheet.fields.filter(
    ({ field: { type }, text }) => text !== '' && (type.kind === 'period' || type.kind === 'date'),
  );
}

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
  const code = fold(valueOfRole(sheet, 'code')).toUpperCase();
  const only = form.programmes.length === 1 ? form.programmes[0] : undefined;
  const programme = only ?? form.programmes.find(({ code: pattern }) => pattern.test(code));
  const first = programme && readDate(programme.first)?.date;
  const last = programme && readDate(programme.last)?.date;
  return first && last ? { first, last } : undefined;
}

/** Chapter `ajat`. */
export const dateRules = rulesOf('ajat', {
  'period-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const node of dated(sheet)) {
        if (datesOf(node)) continue;
        report(node.value, {
          say: node.field.type.kind === 'date' ? 'period-format.date' : 'period-format',
          args: { written: node.text, example: node.field.example ?? '' },
        });
      }
    },
  },
  'period-style': styleRule('period', 'date'),
  'date-invalid': {
    severity: 'error',
    check({ sheet }, report) {
      for (const node of dated(sheet)) {
        for (const { span, date } of datesOf(node) ?? []) {
          if (!date) report(span, { args: { written: textOf(sheet, span) } });
        }
      }
    },
  },
  'period-reversed': {
    severity: 'error',
    check({ sheet }, report) {
      const duration = durationOf(sheet);
      if (!duration || dayNumber(duration.end) > dayNumber(duration.start)) return;
      report(duration.endField.value, { args: { start: writeDate(duration.start), end: writeDate(duration.end) } });
    },
  },
  'period-outside-programme': {
    severity: 'warning',
    check({ sheet, form }, report) {
      const programme = programmeOf(form, sheet);
      if (!programme) return;
      const { first, last } = programme;
      for (const node of dated(sheet)) {
        for (const { span, date } of datesOf(node) ?? []) {
          if (!date || (dayNumber(date) >= dayNumber(first) && dayNumber(date) <= dayNumber(last))) continue;
          report(span, { args: { written: writeDate(date), first: writeDate(first), last: writeDate(last) } });
        }
      }
    },
  },
  'status-date': {
    severity: 'information',
    check({ sheet, form, today }, report) {
      const status = fieldOf(sheet, 'status');
      const duration = durationOf(sheet);
      if (!status || !duration || !today) return;
      const left = dayNumber(duration.end) - dayNumber(today);
      const end = writeDate(duration.end);
      const args = { written: fold(status.text), end };
      const related = [byField(duration.endField)];
      if (left < 0 && says(sheet, 'status', form.status.running)) {
        report(status.value, { say: 'status-date.over', args, related });
      } else if (left > 0 && says(sheet, 'status', form.status.ended)) {
        report(status.value, { say: 'status-date.early', args, related });
      }
    },
  },
  'page-bar': {
    severity: 'warning',
    check({ sheet, form }, report) {
      const { bar } = sheet.opening;
      if (!bar || !form.preamble) return;
      const parts = splitSpans(sheet.text, bar, /\|/g);
      for (const [at, role] of form.preamble.bar.entries()) {
        const part = parts[at];
        if (!part) continue;
        const expected = role === 'period' ? barPeriod(sheet) : valueOfRole(sheet, role);
        const written = textOf(sheet, part);
        const same = role === 'period' ? samePeriod(written, sheet) : fold(written) === fold(expected ?? '');
        if (!expected || same) continue;
        const fields = (role === 'period' ? (['start', 'end'] as const) : [role]).flatMap(
          (one) => fieldOf(sheet, one) ?? [],
        );
        report(part, {
          args: { written, right: expected },
          fixes: [replace(part, expected)],
          related: fields.map(byField),
        });
      }
    },
  },
});

function barPeriod(sheet: Sheet): string | undefined {
  const duration = durationOf(sheet);
  return duration && `${writeDate(duration.start, true)} – ${writeDate(duration.end, true)}`;
}

function samePeriod(written: string, sheet: Sheet): boolean {
  const duration = durationOf(sheet);
  const bar = readPeriod(written);
  const equal = (one: CalendarDate | undefined, other: CalendarDate) =>
    one !== undefined && dayNumber(one) === dayNumber(other);
  return duration !== undefined && equal(bar?.start.date, duration.start) && equal(bar?.end.date, duration.end);
}
