import { type FieldNode, fieldOf, type Sheet, says, textOf } from '../sheet/sheet.ts';
import { type CalendarDate, dayNumber, readDate, writeDate } from '../values/date.ts';
import { readPeriod } from '../values/period.ts';
import { fold, type Span } from '../values/text.ts';
import { durationOf, programmeOf } from './duration.ts';
import { pageBar } from './pageBar.ts';
import { byField, rulesOf, within } from './rule.ts';
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

/** Chapter `ajat`. */
export const dateRules = rulesOf('ajat', {
  'period-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const node of dated(sheet)) {
        if (datesOf(node)) continue;
        report(node.value, {
          messageKey: node.field.type.kind === 'date' ? 'period-format.date' : 'period-format',
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
        report(status.value, { messageKey: 'status-date.over', args, related });
      } else if (left > 0 && says(sheet, 'status', form.status.ended)) {
        report(status.value, { messageKey: 'status-date.early', args, related });
      }
    },
  },
  'page-bar': pageBar,
});
