import { deepEqual } from 'node:assert/strict';
import { partnerSuggestions } from '../../../../server/src/sheet/valueKinds/organisationSuggestions.ts';
import { service } from '../../../support/sheets.ts';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { suggestedAt, suggestionContext, written } from '../../../support/suggestions.ts';

const JOINT = 'Hakijoiden lukumäärä tai tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)';
const organisations = [
  { name: 'Mallilan kaupunki', businessId: '9345678-6' },
  { name: 'Esimerkki Oy', businessId: '9123456-5' },
  { name: 'Pulla Oy', businessId: undefined },
];
const offered = (...lines: string[]) =>
  suggestedAt(wholeSheetWith('esr-2014', ...lines), { organisations }).map(written);

describe('of a Y-tunnus', () => {
  it('those of the open sheets are offered, with their names', () =>
    deepEqual(offered('Hakijan virallinen nimi:', 'Y-tunnus: ‸'), [
      '9345678-6 (Mallilan kaupunki)',
      '9123456-5 (Esimerkki Oy)',
    ]));

  it('that of the applicant comes first, and the others are not likely', () =>
    deepEqual(offered('Hakijan virallinen nimi: ESIMERKKI OY', 'Y-tunnus: ‸'), [
      '9123456-5 (Esimerkki Oy)',
      '? 9345678-6 (Mallilan kaupunki)',
    ]));
});

describe('of the applicant’s name', () => {
  it('those of the open sheets are offered, but not what is typed itself', () =>
    deepEqual(offered('Hakijan virallinen nimi: Pulla Oy‸'), [
      'Mallilan kaupunki (9345678-6)',
      'Esimerkki Oy (9123456-5)',
    ]));

  it('nothing is offered of another text: of persons above all', () => {
    for (const label of ['Hankkeen yhteyshenkilön nimi', 'Yhteyshenkilön asema hakijaorganisaatiossa', 'Hankkeen nimi'])
      deepEqual(offered(`${label}: ‸`), []);
  });
});

describe('of a partner', () => {
  it('whole rows are offered of organisations that take no part yet, with the place of a Y-tunnus that is not known', () => {
    const rows = (...partners: string[]) => {
      const text = wholeSheetWith('esr-2014', 'Hakijan virallinen nimi: Toinen', JOINT).replace(
        JOINT,
        [JOINT, '', 'Osatoteuttajat', '', ...partners].join('\n'),
      );
      const sheet = service.read(text);
      const table = sheet.allSections.find(({ spec }) => spec.rows?.kind === 'partners');
      return table && partnerSuggestions(table, suggestionContext(sheet, { organisations })).map(written);
    };
    // The Y-tunnus of the applicant is that of Mallilan kaupunki, whatever its name is.
    deepEqual(rows(), ['Esimerkki Oy, 9123456-5', 'Pulla Oy: Pulla Oy, ']);
    deepEqual(rows('Esimerkki, 9123456-5'), ['Pulla Oy: Pulla Oy, ']);
    deepEqual(rows('pulla oy'), ['Esimerkki Oy, 9123456-5']);
    deepEqual(rows('Kaukainen'), ['Esimerkki Oy, 9123456-5', 'Pulla Oy: Pulla Oy, ']);
  });
});
