import { barParts } from '../facts/pageBar.ts';
import { periodOf } from '../facts/period.ts';
import { nearPlaceNames } from '../reference/places.ts';
import { fieldOf, LONGEST_VALUE, type Sheet, textOf, valueOfRole } from '../sheet/sheet.ts';
import { type CalendarDate, DATE_PATTERN, dayNumber, writeDate } from '../values/date.ts';
import { listItems } from '../values/list.ts';
import { readPeriod } from '../values/period.ts';
import { fold, foldCase } from '../values/text.ts';
import { byField, type Rule, replace } from './rule.ts';

type BarRole = 'priority' | 'period' | 'regions';

const DATE = new RegExp(DATE_PATTERN);

/** The rule that the bar of a project page repeats what its fields say, part by part, whichever parts it has. */
export const pageBar: Pick<Rule, 'severity' | 'check'> = {
  severity: 'warning',
  check({ sheet, form }, report) {
    if (!form.pageHead) return;
    for (const part of barParts(sheet)) {
      const written = textOf(sheet, part);
      const role = roleOf(written);
      const expected = role === 'period' ? writtenPeriod(sheet) : valueOfRole(sheet, role);
      // A value that is longer than any sheet's is not repeated anywhere.
      if (!form.pageHead.bar.includes(role) || !expected || expected.length > LONGEST_VALUE) continue;
      if (isSame(role, written, expected)) continue;
      const roles = role === 'period' ? (['start', 'end'] as const) : [role];
      report(part, {
        args: { written, right: expected },
        fixes: [replace(part, expected)],
        related: roles.flatMap((one) => fieldOf(sheet, one) ?? []).map(byField),
      });
    }
  },
};

/** Which field a part of the bar repeats, by what it looks like: dates, a region's name, else the priority. */
function roleOf(written: string): BarRole {
  if (DATE.test(fold(written))) return 'period';
  return namesIn(written).some((name) => nearPlaceNames('region', name).length > 0) ? 'regions' : 'priority';
}

function namesIn(text: string): string[] {
  return listItems(text, { start: 0, end: text.length }).map(({ start, end }) => foldCase(text.slice(start, end)));
}

function writtenPeriod(sheet: Sheet): string | undefined {
  const period = periodOf(sheet);
  return period && `${writeDate(period.first, true)} – ${writeDate(period.last, true)}`;
}

function isSame(role: BarRole, written: string, expected: string): boolean {
  if (role === 'regions') return namesIn(written).sort().join() === namesIn(expected).sort().join();
  if (role === 'priority') return foldCase(written) === foldCase(expected);
  const [one, other] = [readPeriod(written), readPeriod(expected)];
  const equal = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
    a !== undefined && b !== undefined && dayNumber(a) === dayNumber(b);
  return equal(one?.start.date, other?.start.date) && equal(one?.end.date, other?.end.date);
}
