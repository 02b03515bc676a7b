import { createSheetService } from '../../../../server/src/service.ts';
import { expectHover } from '../../../support/expect.ts';
import { serviceEditor } from '../../../support/serviceEditor.ts';
import { smallSheet } from '../../../support/smallSheets.ts';

const english = serviceEditor();
const swedish = serviceEditor(createSheetService({ locale: 'sv' }));
const area = (field: string) => smallSheet('esr-2014', '6 Maantieteellinen kohdealue', field);
const applicant = (field: string) => smallSheet('esr-2014', '2 Hakijan perustiedot', field);

describe('a hover on a place', () => {
  it('says of a municipality which sub-region and region it lies in', async () => {
    await expectHover(
      english,
      area('Kunnat: Mikkeli, Lau‸kaa'),
      /^\*\*Kunnat\*\*\n\n\*\*Laukaa\*\* \(Laukas\)\n\nSub-region: Jyväskylän\.\n\nRegion: Keski-Suomi\.\n\n/,
    );
  });

  it('says where it lay in earlier years', async () => {
    const moved = ['Sub-region: Tampereen, Jämsän (until 2020).', 'Region: Pirkanmaa, Keski-Suomi (until 2020).'];
    await expectHover(english, area('Kunnat: ‸Kuhmoinen'), ...moved);
  });

  it('says of a municipality that is no more when it ended and what it is now', async () => {
    await expectHover(english, area('Kunnat: Korpi‸lahti'), 'Ended with the year 2008.\n\nNow: Jyväskylä.');
  });

  it('says of each place that had the name', async () => {
    await expectHover(
      english,
      area('Kunnat: Para‸inen'),
      /\*\*Parainen\*\*.*[\s\S]*\*\*Parainen\*\*/,
      'Now: Parainen.',
    );
  });

  it('says of a sub-region its region and municipalities', async () => {
    const all = 'Municipalities: Hankasalmi, Jyväskylä, Laukaa, Muurame, Petäjävesi, Toivakka, Uurainen.';
    await expectHover(english, area('Seutukunnat: Jyväs‸kylän'), `Region: Keski-Suomi.\n\n${all}`);
  });

  it('says of a region its sub-regions, or what it is now', async () => {
    const all = 'Sub-regions: Jyväskylän, Joutsan, Keuruun, Jämsän, Äänekosken, Saarijärvi-Viitasaaren.';
    await expectHover(english, area('Maakunnat: Keski-‸Suomi'), '**Keski-Suomi** (Mellersta Finland)', all);
    await expectHover(english, area('Maakunnat: Itä-‸Uusimaa'), 'Ended with the year 2010.\n\nNow: Uusimaa.');
  });

  it('gives the Swedish names to who reads Swedish', async () => {
    await expectHover(swedish, area('Kunnat: ‸Laukaa'), '**Laukas** (Laukaa)', 'Landskap: Mellersta Finland.');
  });

  it('says what belongs there when the name is unknown, or the label is pointed at', async () => {
    await expectHover(
      english,
      area('Kunnat: ‸Kaukala'),
      /^\*\*Kunnat\*\*[\s\S]*Value: municipalities, separated by commas/,
    );
    await expectHover(english, area('Kun‸nat: Laukaa'), /^\*\*Kunnat\*\*(?![\s\S]*Laukas)/);
  });
});

describe('a hover on a postal code', () => {
  it('says which area and municipality it is of', async () => {
    const code = applicant('«Postinumero: 41‸340»');
    await expectHover(english, code, 'Postal area: Laukaa Keskus. Municipality: Laukaa.');
    await expectHover(swedish, code, 'Postnummerområde: Laukaa Keskus. Kommun: Laukas.');
  });

  it('says what belongs there when the code is of no street area', async () => {
    await expectHover(english, applicant('Postinumero: 00‸000'), 'Value: five digits');
  });
});
