import assert from 'node:assert/strict';
import { createSheetService } from '../../../../server/src/service.ts';
import { expectHover } from '../../../support/expect.ts';
import { serviceEditor } from '../../../support/serviceEditor.ts';
import { CONTEXT, seed, service } from '../../../support/sheets.ts';
import { smallSheet } from '../../../support/smallSheets.ts';

const services = { en: service, fi: createSheetService({ locale: 'fi' }), sv: createSheetService({ locale: 'sv' }) };
const editor = serviceEditor();
const finnish = serviceEditor(services.fi);

const applicant = (...lines: readonly string[]) => smallSheet('esr-2007', '2. Projektin toteuttaja', ...lines);
const project = (...lines: readonly string[]) => smallSheet('esr-2014', '1 Hanke', ...lines);

describe('a hover', () => {
  it('on a label says what the form asks there, the type and an example', () =>
    expectHover(
      editor,
      smallSheet('esr-2007', '1. Projekti', '«Os‸io: Länsi-Suomen suuralueosio»'),
      /^\*\*Osio\*\*\n\nWhether the project belongs to the programme's national part/,
      '\n\nValue: one of these \n- Valtakunnallinen osio\n',
      /\n\nExample: `Länsi-Suomen suuralueosio`$/,
    ));

  it('gives an example of the form itself', async () => {
    const label = 'Myönnetty EU- ja valtion‸ rahoitus:';
    const heading = 'Projektin julkinen rahoitus, euroa';
    await expectHover(editor, smallSheet('esr-2007', `7. ${heading}`, label), 'Example: `93 700`');
    await expectHover(editor, smallSheet('esr-2014', `5 ${heading}`, label), 'Example: `618 875`');
  });

  it('lists the priorities and objectives of the form’s own fund', async () => {
    await expectHover(editor, project('Toiminta‸linja:'), /^- 3.*\n- 4.*\n- 5.*\n- 7.*\n- 9.*\n\nExample/m);
    await expectHover(
      editor,
      project('Erityis‸tavoite:'),
      /one of these \n- 6\.1\. Nuorten (?:.*\n)*- 12\.4\. Yritysten/,
    );
  });

  it('on a heading says how many of the required things below it are written', async () => {
    const filled = ['Toteuttajaorganisaation nimi: Esimerkkilän kunta', 'Y-tunnus: 0176478-2', 'Asema:'];
    await expectHover(
      editor,
      smallSheet('esr-2007', '«2. Projektin ‸toteuttaja»', ...filled),
      /\n\n2 of 9 required things are written\.$/,
    );
    await expectHover(
      editor,
      smallSheet('esr-2014', '«4 Hankkeen ‸kohderyhmät»', '4.1 Varsinaiset kohderyhmät', 'Nuoret.'),
      /\n\nAll that is required here is written\.$/,
    );
    await expectHover(
      editor,
      smallSheet('esr-2007', '3.3 Väli‸lliset kohderyhmät', 'Perheet.'),
      /\n\nNothing is required here\.$/,
    );
  });

  it('is none in prose, on a blank line, or outside the text', async () => {
    const text = smallSheet('esr-2007', '3.2 Varsinaiset kohderyhmät', 'Nuoret ‸ilman työtä.');
    await expectHover(editor, text);
    await expectHover(editor, applicant('‸\nY-tunnus: 0176478-2'));
    assert.equal(await editor.open(text).hover({ line: 99_999, character: 0 }), null);
  });

  it('speaks on every label of every form, in each language, without a gap', () => {
    for (const code of ['S11825', 'S20884', 'S20015']) {
      const sheet = service.read(seed(code));
      for (const { label } of sheet.fields) {
        for (const by of Object.values(services)) {
          const { contents } = by.hover(sheet, sheet.lines.positionAt(label.start), CONTEXT) as {
            contents: { value: string };
          };
          assert.doesNotMatch(contents.value, /undefined|\{\w+\}/);
          assert.ok(contents.value.split('\n\n').length >= 3, contents.value);
        }
      }
    }
  });

  it('works in a sheet that has lost its headings', () =>
    expectHover(
      editor,
      'Hankekoodi: S20884\nHankkeen nimi: Tartu!\nHakijan virallinen nimi: Mikkelin kaupunki\n«Y-tunnus: 0165‸116-3»\n',
      'The check digit of the Y-tunnus is right.',
    ));
});

describe('a hover on a Y-tunnus', () => {
  const sum =
    '0·7 + 1·9 + 7·10 + 6·5 + 4·8 + 7·4 + 8·2 = 185; 185 mod 11: remainder 9, so the check digit is 11 − 9 = 2.';

  it('says that it is right, with the sum worked out', () =>
    expectHover(
      editor,
      applicant('«Y-tunnus: 0176‸478-2»'),
      `**Y-tunnus**\n\nThe check digit of the Y-tunnus is right.\n\n${sum}`,
    ));

  it('says which digit would be right', () =>
    expectHover(
      editor,
      applicant('Y-tunnus: 0176‸478-3'),
      `The check digit of the Y-tunnus is wrong: it should be 2.\n\n${sum}`,
    ));

  it('says that such a number is never issued', () =>
    expectHover(editor, applicant('Y-tunnus: 017640‸7-1'), 'such a number is never issued'));

  it('says what one looks like when it is none', () =>
    expectHover(editor, applicant('Y-tunnus: ‸jokin'), 'Value: Y-tunnus'));

  it('says the same of a partner’s', () =>
    expectHover(
      editor,
      smallSheet('esr-2014', '2 Hakijan perustiedot', 'Osatoteuttajat\nKangasniemen kunta, «01‸64690-3»'),
      /^The check digit of the Y-tunnus is right\./,
    ));
});

describe('a hover on funding', () => {
  const funding = (heading: string, ...amounts: readonly string[]) =>
    smallSheet(
      'esr-2007',
      heading,
      ...[
        'Myönnetty EU- ja valtion rahoitus: ',
        'Toteutunut EU- ja valtion rahoitus: ',
        'Suunniteltu julkinen rahoitus yhteensä: ',
        'Toteutunut julkinen rahoitus yhteensä: ',
      ].map((label, index) => label + amounts[index]),
    );
  const HEADING = '7. Projektin julkinen rahoitus, euroa';
  const table = `|  | Myönnetty / suunniteltu | Toteutunut | Toteutumisaste |
| --- | ---: | ---: | ---: |
| EU ja valtio | 93 700 | 92 809 | 99,0 % |
| Muu julkinen | 112 670 | 111 616 | 99,1 % |
| Julkinen yhteensä | 206 370 | 204 425 | 99,1 % |
| EU:n ja valtion osuus | 45,4 % | 45,4 % |  |`;

  it('shows the four figures with their shares on an amount', async () => {
    const text = funding(HEADING, '9‸3 700', '92 809', '206 370', '204 425');
    await expectHover(finnish, text, `**Myönnetty EU- ja valtion rahoitus**\n\n${table}`);
    await expectHover(editor, text, '| EU and state | 93 700 | 92 809 | 99.0 % |');
  });

  it('shows them on the heading, and how much is filled in', () =>
    expectHover(
      finnish,
      funding('7. Projektin ‸julkinen rahoitus, euroa', '93 700', '92 809', '206 370', '204 425'),
      `\n\n${table}\n\nKaikki pakolliset tiedot on kirjoitettu.`,
    ));

  it('has a dash where a figure is missing or nothing can be shared', () =>
    expectHover(
      editor,
      funding(HEADING, '‸0', '92 809', '206 370', ''),
      '| EU and state | 0 | 92 809 | – |',
      '| Public in all | 206 370 | – | – |',
    ));
});

describe('a hover on a period', () => {
  const period = (value: string) => project(`Suunnitelman mukainen toteutusaika: ${value}`);

  it('says its length, the days since, and the programme period', () =>
    expectHover(
      editor,
      smallSheet(
        'esr-2007',
        '1. Projekti',
        'Suunnitelman mukainen toteutusaika: Alkaa 1.11‸.2011 ja päättyy 31.8.2014',
      ),
      '2 years 10 months (34 months, 1035 days). Ended 4465 days ago. The programme period is 1.1.2007–31.12.2015.',
    ));

  it('says the days that are left, or until it starts', async () => {
    await expectHover(editor, period('Alkaa ‸1.1.2026 ja päättyy 30.11.2026'), '11 months (334 days). 9 days left.');
    await expectHover(
      editor,
      period('Alkaa ‸1.12.2026 ja päättyy 31.12.2026'),
      '1 month (31 days). Starts in 10 days.',
    );
  });

  it('of whole years says no months over', async () => {
    const threeYears = period('Alkaa 1.1.2017 ja pää‸ttyy 31.12.2019');
    await expectHover(editor, threeYears, '3 years (36 months, 1095 days).');
    await expectHover(finnish, threeYears, '3 vuotta (36 kuukautta, 1095 päivää).');
  });

  it("says the same on each of a page's two dates", () =>
    expectHover(
      editor,
      'Tietoja hankkeesta:\n\nEURA-tunnus: S20015\n\nAloituspäivä: 30‸.03.2015\n\nLopetuspäivä: 30.06.2017\n',
      '2 years 3 months (27 months, 824 days).',
    ));
});

describe('a hover on other values', () => {
  it('says the share of women in a count', async () => {
    const count = (value: string) =>
      smallSheet('esr-2007', '3.4 Aloittaneiden henkilöiden määrä', `Suunniteltu: ${value}`);
    await expectHover(editor, count('555, jo‸ista naisia 275'), 'Women’s part: 275 of 555, 49.5 %.');
    await expectHover(serviceEditor(services.sv), count('555, jo‸ista naisia 275'), '49,5 %');
    await expectHover(editor, count('0, jo‸ista naisia 0'), /^(?!.*Women’s part)/s);
  });

  it('gives the public address of a project code', async () => {
    const address = (year: number, code: string) =>
      `(https://www.eura${year}.fi/rrtiepa/projekti.php?projektikoodi=${code})`;
    await expectHover(editor, smallSheet('esr-2007', '1. Projekti', 'Projektikoodi: S11‸825'), address(2007, 'S11825'));
    await expectHover(editor, project('Hankekoodi: S20‸884'), address(2014, 'S20884'));
    await expectHover(editor, project('Hankekoodi: ‸)](x'), /^(?!.*\]\(x)/s);
  });

  it('says what the two numbers of an impact are', () =>
    expectHover(
      editor,
      smallSheet(
        'esr-2014',
        '8 Horisontaaliset periaatteet',
        '8.2 Kestävä kehitys',
        'Välitön Välillinen\nTaloudellinen kestävyys\n«Liikkuminen ja log‸istiikka 0 0»',
      ),
      /^\*\*Liikkuminen ja logistiikka\*\*\n\n./,
    ));
});
