import { lengthOf, type ProjectPeriod, periodOf, programmeOf, standingOn } from '../../facts/period.ts';
import type { Translate } from '../../messages/catalogue.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { writeDate } from '../../values/date.ts';
import { quantity } from '../quantity.ts';
import type { HoverContext } from './hoverContext.ts';

const STANDING = { ahead: 'hover.period.starts', running: 'hover.period.left', over: 'hover.period.since' } as const;

/** How long the project runs, how the day stands to it, and the programme period it must lie in. */
export function aboutPeriod(sheet: Sheet, { t, today }: HoverContext): string | undefined {
  const period = periodOf(sheet);
  if (!period) return undefined;
  const sentences: string[] = [];
  if (!period.reversed) sentences.push(lengthInWords(period, t));
  if (today) {
    const { kind, days } = standingOn(today, period);
    sentences.push(t(STANDING[kind], { days: quantity(t, 'day', days) }));
  }
  const programme = programmeOf(sheet);
  if (programme) {
    sentences.push(t('hover.period.programme', { first: writeDate(programme.first), last: writeDate(programme.last) }));
  }
  return sentences.join(' ');
}

/** `2 years 10 months (34 months, 1035 days).`; of less than a year only months and days. */
function lengthInWords(period: ProjectPeriod, t: Translate): string {
  const { days, months, years, monthsOver } = lengthOf(period);
  const [inDays, inMonths] = [quantity(t, 'day', days), quantity(t, 'month', months)];
  if (years === 0) return t('hover.period.length', { length: inMonths, other: inDays });
  const parts = [quantity(t, 'year', years), ...(monthsOver > 0 ? [quantity(t, 'month', monthsOver)] : [])];
  return t('hover.period.length', { length: parts.join(' '), other: `${inMonths}, ${inDays}` });
}
