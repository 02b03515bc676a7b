import { deepEqual } from 'node:assert/strict';
import { writeDate } from '../../../server/src/values/date.ts';
import { firstDayOf, lastDayOf, monthIn, monthOf, monthsIn } from '../../../server/src/values/months.ts';

const day = (year: number, month: number, day: number) => ({ year, month, day });

describe('a month', () => {
  it('has a first and a last day, in leap years too', () => {
    deepEqual(
      [monthIn(2016, 2), monthIn(2015, 12)].map(lastDayOf).map((date) => writeDate(date)),
      ['29.2.2016', '31.12.2015'],
    );
    deepEqual(firstDayOf(monthOf(day(2016, 2, 29))), day(2016, 2, 1));
  });

  it('is one apart from its neighbours, also over a new year', () => {
    deepEqual(monthIn(2016, 1) - monthIn(2015, 12), 1);
    deepEqual(firstDayOf(monthIn(2015, 12) + 1), day(2016, 1, 1));
  });

  it('lies in a span of days, from that of the first to that of the last', () => {
    const written = (most: number) =>
      monthsIn(day(2015, 11, 30), day(2016, 2, 1), most).map((month) => writeDate(firstDayOf(month)));
    deepEqual(written(9), ['1.11.2015', '1.12.2015', '1.1.2016', '1.2.2016']);
    deepEqual(written(2), ['1.11.2015', '1.12.2015']);
    deepEqual(monthsIn(day(2016, 2, 1), day(2016, 1, 1), 9), []);
  });
});
