import assert from 'node:assert/strict';
import { expectFormat } from '../../support/expect.ts';
import { marked } from '../../support/marks.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { applied, CONTEXT, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();

/** A sheet of one field. */
const withLine = (line: string) => smallSheet('esr-2007', '2. Projektin toteuttaja', line);

describe('formatting', () => {
  it('leaves a sheet that is laid out already as it is', () => {
    const text = withLine('Y-tunnus: 0176478-2');
    return expectFormat(editor, text, text);
  });

  it('writes the newline that the last line lacks', () =>
    expectFormat(editor, withLine('Y-tunnus: 0176478-2').trimEnd(), withLine('Y-tunnus: 0176478-2')));

  it('puts one blank line between headings, fields and prose, and no space at the ends of lines', () =>
    expectFormat(
      editor,
      smallSheet(
        'esr-2014',
        '1 Hanke\nHankekoodi : S20884 \n\n\n\nHankkeen nimi:\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\nNuoret.  \n\n\nJa muut.',
      ),
      smallSheet(
        'esr-2014',
        '1 Hanke',
        'Hankekoodi: S20884',
        'Hankkeen nimi:',
        '3 Suunnitelman mukainen tiivistelmä toteutuksesta',
        'Nuoret.',
        'Ja muut.',
      ),
    ));

  it('brings no text so near to a label without a value that it would be its value', () => {
    const apart = (lines: number) => withLine(`Osoite:${'\n'.repeat(lines)}Laukaantie 14\n\nAsema: johtaja`);
    return expectFormat(editor, apart(5), apart(3));
  });

  it('keeps the rows of a table, and an answer with its reason, together', () => {
    const rows = 'Välitön Välillinen\nTaloudellinen kestävyys\nMateriaalit ja jätteet 2 1\nVähemmän paperia.';
    const answer = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\nEi ole.';
    const sheet = (blocks: readonly string[]) =>
      smallSheet(
        'esr-2014',
        '8 Horisontaaliset periaatteet',
        '8.1 Sukupuolten tasa-arvo',
        answer,
        '8.2 Kestävä kehitys',
        ...blocks,
      );
    return expectFormat(
      editor,
      sheet(rows.replace('Välitön Välillinen', 'VälitönVälillinen').split('\n')),
      sheet([rows]),
    );
  });

  const values: [what: string, section: string, label: string, written: string, right: string][] = [
    [
      'an amount',
      '7. Projektin julkinen rahoitus, euroa',
      'Myönnetty EU- ja valtion rahoitus',
      '93.700,00 €',
      '93 700',
    ],
    [
      'an amount with other spaces',
      '7. Projektin julkinen rahoitus, euroa',
      'Myönnetty EU- ja valtion rahoitus',
      '93\u00A0700',
      '93 700',
    ],
    ['a Y-tunnus', '2. Projektin toteuttaja', 'Y-tunnus', 'FI01764782', '0176478-2'],
    [
      'a period',
      '1. Projekti',
      'Suunnitelman mukainen toteutusaika',
      '01.11.2011 – 31.08.2014',
      'Alkaa 1.11.2011 ja päättyy 31.8.2014',
    ],
    ['a project code', '1. Projekti', 'Projektikoodi', 's11825', 'S11825'],
    ['a choice', '1. Projekti', 'Toiminnan tila', 'toiminta  päättynyt', 'Toiminta päättynyt'],
    ['a list', '3.1 Maantieteellinen kohdealue', 'Kunnat', 'Konnevesi;Laukaa', 'Konnevesi, Laukaa'],
    ['a list over two lines', '3.1 Maantieteellinen kohdealue', 'Kunnat', 'Konnevesi,\nLaukaa', 'Konnevesi, Laukaa'],
    ['a list with ja', '3.1 Maantieteellinen kohdealue', 'Kunnat', 'Konnevesi ja Laukaa', 'Konnevesi, Laukaa'],
    [
      'an e-mail address',
      '2. Projektin toteuttaja',
      'Sähköposti',
      'meri.mallikas@example.org',
      'meri.mallikas(at)example.org',
    ],
  ];
  for (const [what, section, label, written, right] of values) {
    it(`puts ${what} in canonical form: ${JSON.stringify(written)}`, () =>
      expectFormat(
        editor,
        smallSheet('esr-2007', section, `${label}: ${written}`),
        smallSheet('esr-2007', section, `${label}: ${right}`),
      ));
  }

  const doubtful: [what: string, section: string, line: string][] = [
    [
      'an amount that cannot be read',
      '7. Projektin julkinen rahoitus, euroa',
      'Myönnetty EU- ja valtion rahoitus: noin 93 000',
    ],
    ['a Y-tunnus with a wrong check digit', '2. Projektin toteuttaja', 'Y-tunnus: 01764783'],
    ['a day that does not exist', '1. Projekti', 'Suunnitelman mukainen toteutusaika: 31.11.2011–1.1.2012'],
    ['a list with an unknown name', '3.1 Maantieteellinen kohdealue', 'Kunnat: Konnevesi;Laukaax'],
    ['a misspelt label', '1. Projekti', 'Projektin nmi: Tartu'],
    ['free text', '2. Projektin toteuttaja', 'Osoite: Esimerkkitie  14'],
  ];
  for (const [what, section, line] of doubtful) {
    it(`leaves ${what} as it is`, () => {
      const text = smallSheet('esr-2007', section, line);
      return expectFormat(editor, text, text);
    });
  }

  it('does not touch a text that is no sheet', () => {
    const text = 'Muistio  \n\n\n\n1) kahvi  ';
    return expectFormat(editor, text, text);
  });

  it('keeps to the range it is asked for', () => {
    const funding = (granted: string, actual: string) =>
      smallSheet(
        'esr-2007',
        '7. Projektin julkinen rahoitus, euroa',
        `Myönnetty EU- ja valtion rahoitus: ${granted}`,
        `Toteutunut EU- ja valtion rahoitus: ${actual}`,
      );
    const { text, spans } = marked(funding('93700', '«92809»'));
    const sheet = service.read(text);
    const [{ start, end } = { start: 0, end: 0 }] = spans;
    const range = { start: sheet.lines.positionAt(start), end: sheet.lines.positionAt(end) };
    assert.equal(applied(text, service.format(sheet, range, CONTEXT)), funding('93700', '92 809'));
  });
});

describe('formatting when a line is left', () => {
  /** The sheet after a new line has been begun at the cursor. */
  function after(written: string): string {
    const { text, cursor } = marked(written);
    const sheet = service.read(text);
    return applied(text, service.formatOnType(sheet, sheet.lines.positionAt(cursor), CONTEXT));
  }

  it('puts its value in canonical form', () =>
    assert.equal(after(withLine('Y-tunnus: 01764782\n‸')), withLine('Y-tunnus: 0176478-2\n\n')));

  it('does nothing to a value of free text, nor to other values', () => {
    const text = withLine('Y-tunnus: 01764782\n\nOsoite: Esimerkkitie  14 \n');
    assert.equal(after(text.replace('14 \n', '14 \n‸')), text.replace('14 \n', '14 \n\n'));
  });

  it('puts the Y-tunnus of a partner in canonical form', () => {
    const partners = (row: string) => smallSheet('esr-2014', '2 Hakijan perustiedot', `Osatoteuttajat\n${row}`);
    assert.equal(after(partners('Kangasniemen kunta, 01646903\n‸')), partners('Kangasniemen kunta, 0164690-3\n'));
  });
});
