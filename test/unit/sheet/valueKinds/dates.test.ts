import { deepEqual } from 'node:assert/strict';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { type Surroundings, suggestedAt, written } from '../../../support/suggestions.ts';

const offered = (period: string, around: Surroundings = { today: '2016-08-15' }) =>
  suggestedAt(wholeSheetWith('esr-2014', `Suunnitelman mukainen toteutusaika: ${period}`), around).map(written);
/** The days behind the words of a begun period. */
const firsts = (period: string, around?: Surroundings) =>
  offered(period, around).map((text) => text.replace(/^Alkaa | ja päättyy ‸$/g, ''));
const lasts = (period: string, around?: Surroundings) =>
  offered(period, around).map((text) => text.replace(/^.* ja päättyy /, ''));

describe('of a period', () => {
  it('firsts of months near today are offered, with the place for the last day, and whole years', () =>
    deepEqual(offered('‸'), [
      'Alkaa 1.8.2016 ja päättyy ‸',
      'Alkaa 1.9.2016 ja päättyy ‸',
      'Alkaa 1.10.2016 ja päättyy ‸',
      'Alkaa 1.11.2016 ja päättyy ‸',
      'Alkaa 1.12.2016 ja päättyy ‸',
      'Alkaa 1.1.2017 ja päättyy ‸',
      'Alkaa 1.1.2017 ja päättyy 31.12.2017 (12 kuukautta)',
      'Alkaa 1.1.2017 ja päättyy 31.12.2018 (24 kuukautta)',
      'Alkaa 1.1.2017 ja päättyy 31.12.2019 (36 kuukautta)',
    ]));

  it('a first day goes on from what is typed, the nearest first', () => {
    deepEqual(firsts('1.9.‸').slice(0, 3), ['1.9.2016', '1.9.2017', '1.9.2018']);
    deepEqual(firsts('Alkaa 01.1‸').slice(0, 4), ['1.10.2016', '1.11.2016', '1.12.2016', '1.1.2017']);
    deepEqual(offered('2018‸').slice(0, 4), [
      'Alkaa 1.1.2018 ja päättyy 31.12.2018 (12 kuukautta)',
      'Alkaa 1.1.2018 ja päättyy 31.12.2019 (24 kuukautta)',
      'Alkaa 1.1.2018 ja päättyy 31.12.2020 (36 kuukautta)',
      'Alkaa 1.1.2018 ja päättyy ‸',
    ]);
    deepEqual(offered('Alkaa 15.‸'), []);
    deepEqual(offered('keväällä‸'), []);
  });

  it('ends of months behind the first day are offered, with the length: first those of ordinary lengths', () =>
    deepEqual(lasts('Alkaa 1.9.2016 ja päättyy ‸'), [
      '31.12.2016 (4 kuukautta)',
      '28.2.2017 (6 kuukautta)',
      '31.8.2017 (12 kuukautta)',
      '31.12.2017 (16 kuukautta)',
      '28.2.2018 (18 kuukautta)',
      '31.8.2018 (24 kuukautta)',
      '31.12.2018 (28 kuukautta)',
      '28.2.2019 (30 kuukautta)',
      '31.8.2019 (36 kuukautta)',
      '31.12.2019 (40 kuukautta)',
      '31.8.2020 (48 kuukautta)',
    ]));

  it('a last day goes on from what is typed, and is after the first one and in the programme', () => {
    deepEqual(lasts('Alkaa 1.9.2021 ja päättyy 30.6‸'), ['30.6.2022 (10 kuukautta)', '30.6.2023 (22 kuukautta)']);
    deepEqual(lasts('Alkaa 1.9.2021 – 2021‸').slice(0, 2), ['31.12.2021 (4 kuukautta)', '30.9.2021 (1 kuukausi)']);
    deepEqual(lasts('Alkaa 1.12.2023 ja p‸'), ['31.12.2023 (1 kuukausi)']);
    deepEqual(lasts('Alkaa 30.9.2023 ja päättyy 30‸'), ['30.11.2023 (2 kuukautta)']);
  });

  it('the last day that is there already is kept when another first one is chosen', () =>
    deepEqual(offered('Alkaa 1.1‸.2016 ja päättyy 30.11.2016').slice(0, 4), [
      'Alkaa 1.10.2016 ja päättyy 30.11.2016 (2 kuukautta)',
      'Alkaa 1.11.2016 ja päättyy 30.11.2016 (1 kuukausi)',
      'Alkaa 1.1.2016 ja päättyy 30.11.2016 (11 kuukautta)',
      'Alkaa 1.12.2015 ja päättyy 30.11.2016 (12 kuukautta)',
    ]));

  it('the years of the programme begin where today tells nothing', () => {
    const years = Array.from({ length: 10 }, (_, index) => `1.1.${2014 + index}`);
    deepEqual(firsts('‸', { today: '2026-11-21' }), years);
    deepEqual(firsts('‸', { today: undefined }), years);
    deepEqual(
      firsts('1.9‸', { today: undefined }),
      years.map((day) => day.replace('.1.', '.9.')),
    );
  });
});

describe('of a date', () => {
  const page = (...lines: string[]) => suggestedAt(wholeSheetWith('project-page', ...lines), { today: '2016-08-15' });

  it('the first day of a project is the first of a month near today, or today', () =>
    deepEqual(page('Aloituspäivä: ‸', 'Lopetuspäivä:').map(written), [
      '01.08.2016',
      '01.09.2016',
      '01.10.2016',
      '01.11.2016',
      '01.12.2016',
      '01.01.2017',
      '15.08.2016 (tänään)',
    ]));

  it('the first day is before the last one', () =>
    deepEqual(page('Aloituspäivä: ‸', 'Lopetuspäivä: 31.7.2016').map(written).slice(0, 2), [
      '01.07.2016',
      '01.06.2016',
    ]));

  it('the last day of a project is the end of a month behind the first one', () => {
    deepEqual(page('Aloituspäivä: 1.9.2016', 'Lopetuspäivä: 31.8‸').map(written).slice(0, 3), [
      '31.08.2017 (12 kuukautta)',
      '31.08.2018 (24 kuukautta)',
      '31.08.2019 (36 kuukautta)',
    ]);
    deepEqual(page('Aloituspäivä:', 'Lopetuspäivä: ‸').map(written).slice(0, 2), ['31.12.2014', '31.12.2015']);
  });

  it('no day outside the programme is offered', () => {
    const days = suggestedAt(wholeSheetWith('project-page', 'Aloituspäivä: ‸', 'Lopetuspäivä:')).map(written);
    deepEqual([days[0], days.at(-1)], ['01.01.2014', '01.01.2023']);
  });
});
