import { deepEqual } from 'node:assert/strict';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { type Surroundings, suggestedAt, written } from '../../../support/suggestions.ts';

/** A 2014 sheet whose project runs in 2016–2018, with the lines of its area as given. */
const sheet = (...area: string[]) =>
  wholeSheetWith('esr-2014', 'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2016 ja päättyy 31.12.2018', ...area);
const offered = (area: string[], around?: Surroundings) => suggestedAt(sheet(...area), around).map(written);
const likely = (...area: string[]) => offered(area).filter((place) => !place.startsWith('?'));
const named = (name: string, ...area: string[]) => offered(area).filter((place) => place.includes(name));

describe('of a list of regions', () => {
  it('all that there are now are offered by name, and one that is gone in its time only', () => {
    deepEqual(offered(['Maakunnat: ‸']).length, 19);
    deepEqual(offered(['Maakunnat: ‸']).slice(0, 3), ['Ahvenanmaa', 'Etelä-Karjala', 'Etelä-Pohjanmaa']);
    const of2009 = suggestedAt(
      wholeSheetWith(
        'esr-2007',
        'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2009 ja päättyy 31.12.2010',
        'Maakunnat: ‸',
      ),
    );
    deepEqual(of2009.map(written).at(-1), '? Itä-Uusimaa (vuoteen 2010)');
  });

  it('the one region of a project page is offered too', () =>
    deepEqual(suggestedAt(wholeSheetWith('project-page', 'Maakunta: Keski‸'))[0]?.part, { start: 0, end: 5 }));
});

describe('of a list of sub-regions', () => {
  it('those of the listed regions come first, in the genitive, and the others say where they lie', () =>
    deepEqual(offered(['Maakunnat: Etelä-Savo', 'Seutukunnat: ‸']).slice(0, 5), [
      'Mikkelin (Etelä-Savo)',
      'Pieksämäen (Etelä-Savo)',
      'Savonlinnan (Etelä-Savo)',
      'Kaikki seutukunnat (3): Mikkelin, Pieksämäen, Savonlinnan',
      '? Ahvenanmaan maaseudun (Ahvenanmaa)',
    ]));

  it('one is found by its nominative and its Swedish name', () => {
    const [mikkeli] = suggestedAt(sheet('Maakunnat: Etelä-Savo', 'Seutukunnat: ‸'));
    deepEqual(mikkeli?.otherNames, ['S:t Michel', 'Mikkeli']);
  });
});

describe('of a list of municipalities', () => {
  const area = ['Maakunnat: Etelä-Savo', 'Seutukunnat: Pieksämäen'];

  it('those of the listed sub-regions come first, then those of the listed regions, then all others', () => {
    deepEqual(likely(...area, 'Kunnat: ‸'), [
      'Joroinen (Etelä-Savo)',
      'Juva (Etelä-Savo)',
      'Pieksämäki (Etelä-Savo)',
      'Enonkoski (Etelä-Savo)',
      'Heinävesi (Etelä-Savo)',
      'Hirvensalmi (Etelä-Savo)',
      'Kangasniemi (Etelä-Savo)',
      'Mikkeli (Etelä-Savo)',
      'Mäntyharju (Etelä-Savo)',
      'Puumala (Etelä-Savo)',
      'Rantasalmi (Etelä-Savo)',
      'Savonlinna (Etelä-Savo)',
      'Sulkava (Etelä-Savo)',
      'Kaikki kunnat (3): Joroinen, Juva, Pieksämäki',
    ]);
    deepEqual(named('Laukaa', ...area, 'Kunnat: ‸'), ['? Laukaa (Keski-Suomi)']);
    deepEqual(suggestedAt(sheet(...area, 'Kunnat: ‸')).length > 300, true);
  });

  it('each is as likely where nothing is listed, or where a name that is not known may be the very place it lies in', () => {
    deepEqual(named('Laukaa', 'Maakunnat:', 'Seutukunnat:', 'Kunnat: ‸'), ['Laukaa (Keski-Suomi)']);
    const doubtful = likely('Maakunnat: Etelä-Savo, Keskisuomi', 'Seutukunnat:', 'Kunnat: ‸');
    deepEqual(doubtful.slice(0, 1), ['Enonkoski (Etelä-Savo)']);
    deepEqual(doubtful.includes('Laukaa (Keski-Suomi)'), true);
  });

  it('what is listed is left out, in either language, and the name at the cursor is replaced alone', () => {
    const places = suggestedAt(sheet(...area, 'Kunnat: Juva, S:t Michel, Pi‸, Sulkava'));
    deepEqual(
      places.map(({ text }) => text).filter((name) => ['Juva', 'Mikkeli', 'Sulkava'].includes(name)),
      [],
    );
    deepEqual(places[0]?.part, { start: 18, end: 20 });
  });

  it('all of the nearest are offered at once, where there are several, and the rest of them', () => {
    const all = (...lines: string[]) => suggestedAt(sheet(...lines)).filter(({ label }) => label);
    deepEqual(all('Maakunnat: Etelä-Savo', 'Seutukunnat: Mikkelin, Savonlinnan', 'Kunnat: Mikkeli, Sulkava, ‸'), [
      {
        text: 'Enonkoski, Heinävesi, Hirvensalmi, Kangasniemi, Mäntyharju, Puumala, Rantasalmi, Savonlinna',
        label: 'Loput kunnat (8)',
        note: 'Enonkoski, Heinävesi, Hirvensalmi, …',
        part: { start: 17, end: 17 },
      },
    ]);
    // Heinävesi was in Savonlinnan seutukunta until 2020.
    const of2022 = 'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2022 ja päättyy 31.12.2022';
    const later = suggestedAt(
      wholeSheetWith('esr-2014', of2022, 'Maakunnat:', 'Seutukunnat: Savonlinnan', 'Kunnat: ‸'),
    );
    deepEqual(later.find(({ label }) => label)?.text, 'Enonkoski, Rantasalmi, Savonlinna, Sulkava');
    const [ofRegion] = all('Maakunnat: Kainuu', 'Seutukunnat:', 'Kunnat: ‸');
    deepEqual(ofRegion?.label, 'Kaikki kunnat (8)');
    deepEqual(all('Maakunnat:', 'Seutukunnat:', 'Kunnat: ‸'), []);
    deepEqual(all('Maakunnat: ‸'), []);
    deepEqual(all('Maakunnat: Kainuu', 'Seutukunnat: Kajaanin, ‸'), []);
  });

  it('the name at the cursor itself is not left out', () =>
    deepEqual(named('Juva (', ...area, 'Kunnat: Mikkeli, Juva‸'), ['Juva (Etelä-Savo)']));

  it('a new name takes the place of nothing', () => {
    deepEqual(suggestedAt(sheet(...area, 'Kunnat: Juva, ‸'))[0]?.part, { start: 5, end: 5 });
    deepEqual(suggestedAt(sheet(...area, 'Kunnat: ‸'))[0]?.part, { start: 0, end: 0 });
  });

  it('one that is gone is offered last of its region, with its last year, and only in its time', () => {
    const savo = ['Maakunnat: Pohjois-Savo', 'Seutukunnat:', 'Kunnat: ‸'];
    deepEqual(named('Juankoski', ...savo), ['? Juankoski (Pohjois-Savo, vuoteen 2016)']);
    deepEqual(named('Nilsiä', ...savo), []);
    const of2018 = 'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2018 ja päättyy 31.12.2018';
    const later = suggestedAt(wholeSheetWith('esr-2014', of2018, ...savo)).map(({ text }) => text);
    deepEqual([later.includes('Juankoski'), later.includes('Kuopio')], [false, true]);
    const names = offered(savo);
    deepEqual(names[likely(...savo).length], '? Juankoski (Pohjois-Savo, vuoteen 2016)');
  });

  it('says the region in the person’s language', () =>
    deepEqual(
      offered(['Maakunnat:', 'Seutukunnat:', 'Kunnat: ‸'], { locale: 'sv' }).filter((name) =>
        /Laukaa|Juankoski/.test(name),
      ),
      ['Laukaa (Mellersta Finland)', '? Juankoski (Norra Savolax, till och med 2016)'],
    ));
});
