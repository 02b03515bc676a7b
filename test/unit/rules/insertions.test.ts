import { expectFix } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { edit } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();

const AREA = `3.1 Maantieteellinen kohdealue

Maakunnat: Keski-Suomi

Seutukunnat: Jyväskylän, Äänekosken

Kunnat: Konnevesi, Laukaa

`;

const whole = wholeSheetWith('esr-2007');
const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';

/** The whole sheet without some of its text, with its title marked: that is where a missing section is told of. */
function without(...parts: readonly string[]): string {
  return edit(
    parts.reduce((text, part) => edit(text, part, ''), whole),
    TITLE,
    `«${TITLE}»`,
  );
}

describe('a section that is missing', () => {
  it('comes back as its heading where its text is there', () =>
    expectFix(
      editor,
      without('3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n'),
      'Insert “3. Projektin toteutusalue ja kohderyhmän kuvaus”',
      whole,
    ));

  it('comes back with the headings that are lost inside it', () =>
    expectFix(
      editor,
      without('3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\n'),
      'Insert “3. Projektin toteutusalue ja kohderyhmän kuvaus”',
      whole,
    ));

  it('comes back with the section that it begins with, empty, below its own heading', () =>
    expectFix(
      editor,
      without(`3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n${AREA}`),
      'Insert “3. Projektin toteutusalue ja kohderyhmän kuvaus”',
      edit(whole, AREA, '3.1 Maantieteellinen kohdealue\n\nMaakunnat:\n\nSeutukunnat:\n\nKunnat:\n\n'),
    ));

  it('comes back with the section that it ends with, empty, where that belongs', () => {
    const practices = '6.2 Suunnitelma hyvien käytäntöjen levittämisestä\n\n';
    const text = `Tässä on tekstiä.\n\n7. Projektin`;
    return expectFix(
      editor,
      without('6. Tiedotus ja hyvien käytäntöjen levittäminen\n\n', `${practices}${text.replace('7. Projektin', '')}`),
      'Insert “6. Tiedotus ja hyvien käytäntöjen levittäminen”',
      edit(whole, `${practices}${text}`, `${practices}7. Projektin`),
    );
  });

  it('comes back without the sections inside it that need not be there', () =>
    expectFix(
      editor,
      without(
        '3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n',
        '3.3 Välilliset kohderyhmät\n\nTässä on tekstiä.\n\n',
      ),
      'Insert “3. Projektin toteutusalue ja kohderyhmän kuvaus”',
      edit(whole, '3.3 Välilliset kohderyhmät\n\nTässä on tekstiä.\n\n', ''),
    ));
});
