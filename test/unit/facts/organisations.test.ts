import { deepEqual } from 'node:assert/strict';
import { organisationsOf } from '../../../server/src/facts/organisations.ts';
import { seed, service } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const JOINT = 'Hakijoiden lukumäärä tai tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)';
const named = (...texts: string[]) =>
  organisationsOf(texts.map(service.read)).map(({ name, businessId = '?' }) => `${name} ${businessId}`);
/** A sheet of an applicant, and partners as given. */
const sheet = (applicant: string, id: string, ...partners: string[]) =>
  wholeSheetWith('esr-2014', `Hakijan virallinen nimi: ${applicant}`, `Y-tunnus: ${id}`, JOINT).replace(
    JOINT,
    [JOINT, '', 'Osatoteuttajat', '', ...partners].join('\n'),
  );

describe('the organisations of open sheets', () => {
  it('are the applicants and the partners, with a valid Y-tunnus or none', () =>
    deepEqual(named(sheet('Mallilan  kaupunki', '93456786', 'Esimerkki Oy, 9123456-5', 'Pulla Oy, 9123456-6')), [
      'Mallilan kaupunki 9345678-6',
      'Esimerkki Oy 9123456-5',
      'Pulla Oy ?',
    ]));

  it('are those of every form', () =>
    deepEqual(named(wholeSheetWith('esr-2007'), wholeSheetWith('project-page', 'Toteuttajaorganisaatio: Pulla Oy')), [
      'Esimerkkilän kunta, vapaa-aikatoimi 9123456-5',
      'Pulla Oy ?',
    ]));

  it('are each named once, by Y-tunnus and by name, with the Y-tunnus where one sheet has it', () => {
    deepEqual(named(sheet('Pulla Oy', ''), sheet('PULLA OY', '9345678-6'), sheet('Pulla', '9345678-6')), [
      'PULLA OY 9345678-6',
    ]);
  });

  it('are no persons: nothing of a contact person is among them', () => {
    const all = named(seed('S11825'), seed('S20480')).join();
    deepEqual(
      ['Virta', 'Seppo', 'Määttä', 'Hanna', '@', '(at)', '014'].filter((word) => all.includes(word)),
      [],
    );
  });

  it('are no names with a personal identity code in them, and none longer than a name', () =>
    deepEqual(named(sheet('Tmi 131052-308T', ''), sheet('Pulla'.repeat(50), '')), []));
});
