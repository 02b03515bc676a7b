import assert from 'node:assert/strict';
import { readDate, writeDate } from '../../../server/src/values/date.ts';
import {
  daysBetween,
  isInRange,
  monthsBetween,
  readBegunPeriod,
  readPeriod,
  writePeriod,
} from '../../../server/src/values/period.ts';

const day = (year: number, month: number, day: number) => ({ year, month, day });

describe('a date', () => {
  for (const text of [
    '1.11.2011',
    '01.11.2011',
    '2011-11-01',
    '1. 11. 2011',
    '1 .11.\u00A0 2011',
    '2011\u201111\u201101',
  ]) {
    it(`is read from ${text}`, () => assert.deepEqual(readDate(text)?.date, day(2011, 11, 1)));
  }

  for (const text of ['0.8.2014', '32.8.2014', '1.13.2011', '1.0.2011', '2013-02-00']) {
    it(`has the shape of one but is no day: ${text}`, () => assert.deepEqual(readDate(text), { date: undefined }));
  }

  for (const [text, monthEnd] of [
    ['31.2.2015', day(2015, 2, 28)],
    ['29.2.2013', day(2013, 2, 28)],
    ['30.2.2016', day(2016, 2, 29)],
    ['31.9.2011', day(2011, 9, 30)],
    ['2013-02-30', day(2013, 2, 28)],
  ] as const) {
    it(`is no day, but its month has a last one: ${text}`, () =>
      assert.deepEqual(readDate(text), { date: undefined, monthEnd }));
  }

  for (const text of [
    '',
    '1.11.11',
    '11/2011',
    '1.11.',
    'syksy 2011',
    '1.11.2011 klo 10',
    '1..11.2011',
    '2011-1-1',
    '111.1.2011',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readDate(text), undefined));
  }

  it('knows leap years', () => {
    assert.deepEqual(readDate('29.2.2012')?.date, day(2012, 2, 29));
    assert.deepEqual(readDate('29.2.2000')?.date, day(2000, 2, 29));
    assert.equal(readDate('29.2.2100')?.date, undefined);
  });

  it('is written without leading zeros, or with them on a project page', () => {
    assert.equal(writeDate(day(2011, 1, 2)), '2.1.2011');
    assert.equal(writeDate(day(2011, 1, 2), true), '02.01.2011');
  });
});

describe('a period', () => {
  const canonical = (text: string) => {
    const period = readPeriod(text);
    return period && writePeriod(period);
  };
  const CANONICAL = 'Alkaa 1.11.2011 ja päättyy 31.8.2014';

  for (const text of [
    CANONICAL,
    'alkaa 01.11.2011 ja päättyy 31.08.2014',
    'Alkaa  1.11.2011,\u00A0ja päättyy\u202F31.8.2014.',
    'Alkaa1.11.2011ja päättyy31.8.2014',
    '1.11.2011–31.8.2014',
    '1.11.2011 - 31.8.2014',
    '01.11.2011 − 31.08.2014',
    '2011-11-01 – 2014-08-31',
    '1.11.2011\u2003\u2014\u200331. 8. 2014',
    'Alkaa 1.11.2011 ja pa\u0308a\u0308ttyy 31.8.2014',
    'Alkaa\u200B 1.11.2011 ja päät\u00ADtyy 31.8.2014',
  ]) {
    it(`is read from ${JSON.stringify(text)}`, () => assert.equal(canonical(text), CANONICAL));
  }

  for (const text of [
    '',
    '1.11.2011',
    'Alkaa 1.11.2011',
    '1.11.2011–',
    '1.11.2011 31.8.2014',
    'Alkaa syksyllä ja päättyy keväällä',
    '2011–2014',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readPeriod(text), undefined));
  }

  it('gives the exact place of each date, of two equal ones too', () => {
    const text = 'Alkaa 1.11.2011 ja päättyy 11.11.2011';
    const { start, end } = readPeriod(text) as NonNullable<ReturnType<typeof readPeriod>>;
    assert.deepEqual(
      [start, end].map(({ span }) => text.slice(span.start, span.end)),
      ['1.11.2011', '11.11.2011'],
    );
    const odd = 'Alkaa\u00A0\u200B 1.11.2011 ja pa\u0308a\u0308ttyy  31. 8.2014';
    const ends = readPeriod(odd) as NonNullable<ReturnType<typeof readPeriod>>;
    assert.equal(odd.slice(ends.start.span.start, ends.start.span.end), '1.11.2011');
    assert.equal(odd.slice(ends.end.span.start, ends.end.span.end), '31. 8.2014');
    const same = '1.1.2011–1.1.2011';
    assert.deepEqual(readPeriod(same)?.end.span, { start: 9, end: 17 });
  });

  it('has no canonical writing when one of its days does not exist', () => {
    assert.equal(canonical('Alkaa 31.2.2011 ja päättyy 31.8.2014'), undefined);
    assert.equal(readPeriod('Alkaa 31.2.2011 ja päättyy 31.8.2014')?.end.date?.month, 8);
  });

  it('has a length in months, both days counted, and in days', () => {
    assert.equal(monthsBetween(day(2011, 11, 1), day(2014, 8, 31)), 34);
    assert.equal(monthsBetween(day(2017, 1, 1), day(2017, 12, 31)), 12);
    assert.equal(monthsBetween(day(2017, 1, 1), day(2017, 1, 31)), 1);
    assert.equal(monthsBetween(day(2017, 1, 15), day(2017, 2, 14)), 1);
    assert.equal(daysBetween(day(2012, 2, 28), day(2012, 3, 1)), 2);
    assert.equal(daysBetween(day(2012, 3, 1), day(2012, 2, 28)), -2);
  });

  it('holds its first and its last day', () => {
    const year = { first: day(2020, 1, 1), last: day(2020, 12, 31) };
    const days = [day(2019, 12, 31), day(2020, 1, 1), day(2020, 12, 31), day(2021, 1, 1)];
    assert.deepEqual(
      days.map((one) => isInRange(one, year)),
      [false, true, true, false],
    );
  });
});

describe('a period that is being written', () => {
  const begun = (text: string) => {
    const read = readBegunPeriod(text);
    return read && ('last' in read ? `${writeDate(read.first)} to ${read.last || '…'}` : `from ${read.first || '…'}`);
  };

  for (const [text, is] of [
    ['', 'from …'],
    ['Alk', 'from …'],
    ['Alkaa 01. 0', 'from 1.0'],
    ['Alkaa 1.9.2016', '1.9.2016 to …'],
    ['Alkaa 1.9.2016 ja pää', '1.9.2016 to …'],
    ['alkaa 01.09.2016, ja päättyy 31.08', '1.9.2016 to 31.8'],
    ['1.9.2016', '1.9.2016 to …'],
    ['1.9.2016 – 31', '1.9.2016 to 31'],
    ['2016', 'from 2016'],
  ] as const)
    it(`is read from “${text}”`, () => assert.equal(begun(text), is));

  for (const text of [
    'Alkaa syksyllä',
    'Alkaa 31.2.2016 ja',
    'Alkaa 1.9.2016 tai',
    'Alkaa 1.9.2016 ja päättyy kesällä',
  ])
    it(`is not “${text}”`, () => assert.equal(begun(text), undefined));
});
