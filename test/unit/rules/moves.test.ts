import { expectFix, expectFixes } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();

/** The whole sheet with the website in the first section, and a line or two of the second. */
const website = (label: string, applicant: string) =>
  wholeSheetWith(
    'esr-2014',
    `Hankekoodi: S20884\n\n${label}: https://polku.example\n\nHankkeen nimi: Polku`,
    applicant,
  );

const FIRST = 'Hankekoodi: S20884\n\nHankkeen nimi: Polku';

describe('a field under the wrong heading', () => {
  it('moves to its place in the section that lacks it', () =>
    expectFix(
      editor,
      website('«WWW-osoite»', 'Postitoimipaikka: Laukaa\n\nHankkeen yhteyshenkilön nimi: Aino Esimerkki'),
      'Move “WWW-osoite” to “2 Hakijan perustiedot”',
      wholeSheetWith(
        'esr-2014',
        FIRST,
        'Postitoimipaikka: Laukaa\n\nWWW-osoite: https://polku.example\n\nHankkeen yhteyshenkilön nimi: Aino Esimerkki',
      ),
    ));

  it('gives its value to the label that stands there without one', () =>
    expectFix(
      editor,
      website('«WWW-osoite»', 'WWW-osoite:'),
      'Move “WWW-osoite” to “2 Hakijan perustiedot”',
      wholeSheetWith('esr-2014', FIRST, 'WWW-osoite: https://polku.example'),
    ));

  it('stays for a person to judge where the section has it already', () =>
    expectFixes(editor, website('«WWW-osoite»', 'WWW-osoite: https://toinen.example')));

  it('is offered to each section that lacks it', () =>
    expectFixes(
      editor,
      wholeSheetWith(
        'esr-2014',
        'Hankekoodi: S20884\n\n«Suunniteltu»: 30\n\nHankkeen nimi: Polku',
        '7.1 Osallistuvien yritysten lukumäärä\n\nSuunniteltu:',
        '7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu:',
      ),
      'Move “Suunniteltu” to “7.1 Osallistuvien yritysten lukumäärä”',
      'Move “Suunniteltu” to “7.2 Osallistuvien henkilöiden lukumäärä”',
    ));
});
