import { isInRange, periodOf, programmeOf, standingOn } from '../facts/period.ts';
import { type FieldNode, fieldOf, type Sheet, says, textOf } from '../sheet/sheet.ts';
import { type CalendarDate, readDate, writeDate } from '../values/date.ts';
import { readPeriod } from '../values/period.ts';
import { fold, type Span } from '../values/text.ts';
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

/** Chapter `dates`. */
export const dateRules = rulesOf('dates', {
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
      const period = periodOf(sheet);
      if (!period?.reversed) return;
      report(period.endField.value, { args: { start: writeDate(period.first), end: writeDate(period.last) } });
    },
  },
  'period-outside-programme': {
    severity: 'warning',
    check({ sheet }, report) {
      const programme = programmeOf(sheet);
      if (!programme) return;
      const [first, last] = [writeDate(programme.first), writeDate(programme.last)];
      for (const node of dated(sheet)) {
        for (const { span, date } of datesOf(node) ?? []) {
          if (date && !isInRange(date, programme)) report(span, { args: { written: writeDate(date), first, last } });
        }
      }
    },
  },
  'status-date': {
    severity: 'information',
    check({ sheet, form, today, ended }, report) {
      const status = fieldOf(sheet, 'status');
      const period = periodOf(sheet);
      if (!status || !period || !today) return;
      const { kind, days } = standingOn(today, period);
      const args = { written: fold(status.text), end: writeDate(period.last) };
      const related = [byField(period.endField)];
      if (kind === 'over' && says(sheet, 'status', form.status.running)) {
        report(status.value, { messageKey: 'status-date.over', args, related });
      } else if (kind !== 'over' && days > 0 && ended) {
        report(status.value, { messageKey: 'status-date.early', args, related });
      }
    },
  },
  'page-bar': pageBar,
});
