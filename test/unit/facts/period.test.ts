import assert from 'node:assert/strict';
import { lengthOf, periodOf, programmeOf, standingOn } from '../../../server/src/facts/period.ts';
import { readDate } from '../../../server/src/values/date.ts';
import { seed, service } from '../../support/sheets.ts';

const day = (text: string) => {
  const date = readDate(text)?.date;
  assert.ok(date);
  return date;
};
const range = (first: string, last: string) => ({ first: day(first), last: day(last) });
const periodIn = (value: string) => periodOf(service.read(`1 Hanke\n\nSuunnitelman mukainen toteutusaika: ${value}\n`));

describe("a project's period", () => {
  it('is read from its field, or from the two that a page has', () => {
    const { first, last } = periodIn('Alkaa 1.2.2015 ja päättyy 31.3.2016') ?? {};
    assert.deepEqual({ first, last }, range('1.2.2015', '31.3.2016'));
    const page = periodOf(service.read(seed('S20015')));
    assert.deepEqual([page?.first, page?.endField.text], [day('30.3.2015'), '30.06.2017']);
  });

  it('is none when a day is missing or does not exist', () => {
    assert.equal(periodIn('Alkaa 1.2.2015'), undefined);
    assert.equal(periodIn('Alkaa 30.2.2015 ja päättyy 31.3.2016'), undefined);
  });

  it('is reversed when it ends on the day it starts, or before', () => {
    assert.equal(periodIn('Alkaa 1.2.2015 ja päättyy 2.2.2015')?.reversed, false);
    assert.equal(periodIn('Alkaa 1.2.2015 ja päättyy 1.2.2015')?.reversed, true);
    assert.equal(periodIn('Alkaa 1.2.2015 ja päättyy 31.1.2015')?.reversed, true);
  });

  it('is ahead until its first day, runs to the end of its last, and is over then', () => {
    const year = range('1.1.2020', '31.12.2020');
    assert.deepEqual(standingOn(day('31.12.2019'), year), { kind: 'ahead', days: 1 });
    assert.deepEqual(standingOn(day('1.1.2020'), year), { kind: 'running', days: 365 });
    assert.deepEqual(standingOn(day('31.12.2020'), year), { kind: 'running', days: 0 });
    assert.deepEqual(standingOn(day('1.1.2021'), year), { kind: 'over', days: 1 });
  });

  it('has a length, both its ends counted', () => {
    const { days, months } = lengthOf(range('1.1.2020', '31.12.2020'));
    assert.deepEqual({ days, months }, { days: 366, months: 12 });
  });
});

describe("a project's programme", () => {
  it('is told by its form, or by its code where the form has several', () => {
    const page = (code: string) => programmeOf(service.read(`EURA-tunnus: ${code}\n`));
    assert.deepEqual(programmeOf(service.read('Hankkeen nimi: Silta\n\n1 Hanke\n')), range('1.1.2014', '31.12.2023'));
    assert.deepEqual(page('S10015'), range('1.1.2007', '31.12.2015'));
    assert.deepEqual(page('A70015'), range('1.1.2014', '31.12.2023'));
    assert.equal(page('B90015'), undefined);
  });
});
