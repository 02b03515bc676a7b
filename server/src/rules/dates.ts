import { periodOf, programmeOf, standingOn } from '../facts/period.ts';
import { fieldOf, says } from '../sheet/sheet.ts';
import { writtenDays } from '../sheet/valueKinds/dates.ts';
import { writeDate } from '../values/date.ts';
import { isInRange } from '../values/period.ts';
import { fold } from '../values/text.ts';
import { pageBar } from './pageBar.ts';
import { byField, rulesOf } from './rule.ts';

/** Chapter `dates`. */
export const dateRules = rulesOf('dates', {
  'period-format': { severity: 'error' },
  'period-style': { severity: 'hint', safe: true },
  'date-invalid': { severity: 'error' },
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
      for (const { field, text, value } of sheet.fields) {
        for (const { span, date } of writtenDays(field.type, text, value) ?? []) {
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
