import assert from 'node:assert/strict';
import { marked } from '../../support/marks.ts';
import { applied, CONTEXT, dense, seed, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

/** The text after a new line has been begun at the cursor `‸`. */
function after(written: string): string {
  const { text, cursor } = marked(written);
  const sheet = service.read(text);
  return applied(text, service.formatOnType(sheet, sheet.lines.positionAt(cursor), CONTEXT));
}

const project = (...lines: readonly string[]) => smallSheet('esr-2014', '1 Hanke', lines.join('\n'));
const prose = (...lines: readonly string[]) =>
  smallSheet('esr-2014', '3 Suunnitelman mukainen tiivistelmä toteutuksesta', lines.join('\n'));

describe('a line begun below a field', () => {
  it('is parted from it by a blank line, at the end of the sheet and above another field', () => {
    assert.equal(after(project('Hankekoodi: S20884', '‸')), project('Hankekoodi: S20884', '', ''));
    assert.equal(
      after(project('Hankekoodi: S20884', '‸', '', 'Toimintalinja:')),
      project('Hankekoodi: S20884', '', '', '', 'Toimintalinja:'),
    );
  });

  it('is parted from a value that is put in canonical form at the same time', () =>
    assert.equal(
      after(smallSheet('esr-2014', '2 Hakijan perustiedot', 'Y-tunnus: 01651163\n‸')),
      smallSheet('esr-2014', '2 Hakijan perustiedot', 'Y-tunnus: 0165116-3\n\n'),
    ));

  it('is parted by one blank line, too, from a field for which Enter is pressed twice', () =>
    assert.equal(after(project('Hankekoodi: S20884', '', '', '‸')), project('Hankekoodi: S20884', '', '')));

  const asItIs = {
    'below a label without a value, which may come here': project('Hankekoodi:', '‸'),
    'below a list that goes on': smallSheet('esr-2014', '6 Maantieteellinen kohdealue', 'Kunnat: Oulu,\n‸'),
    'below an answer, whose reason comes here': smallSheet(
      'esr-2014',
      '8.1 Sukupuolten tasa-arvo',
      'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\n‸',
    ),
    'below a row, whose reason comes here': smallSheet(
      'esr-2014',
      '8.2 Kestävä kehitys',
      'Ekologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 2\n‸',
    ),
    'below a partner': smallSheet('esr-2014', '2 Hakijan perustiedot', 'Osatoteuttajat\nKunta, 0164690-3\n‸'),
    'where the value was broken in two': project('Hankkeen nimi: Polku', '‸työhön'),
    'on the one blank line there is': project('Hankekoodi: S20884', '', '‸'),
    'in a sheet without blank lines': dense(seed('S20884')).replace('Hankekoodi: S20884\n', 'Hankekoodi: S20884\n‸\n'),
    'below free text': prose('Tehtiin.', '‸'),
    'below a heading': smallSheet('esr-2014', '1 Hanke\n‸'),
    'in a text of no form': 'Maitoa: 1 l\n‸',
  };
  for (const [where, text] of Object.entries(asItIs)) {
    it(`stays as it is ${where}`, () => assert.equal(after(text), marked(text).text));
  }
});

describe('a list in free text', () => {
  for (const [item, next] of [
    ['- esite', '- '],
    ['• esite', '• '],
    ['* esite', '* '],
    ['– esite', '– '],
    ['  -  esite', '  -  '],
    ['1. esite', '2. '],
    ['9) esite', '10) '],
  ] as const) {
    it(`goes on below “${item}” with “${next}”`, () => {
      assert.equal(after(prose('Tehtiin:', item, '‸')), prose('Tehtiin:', item, next));
      assert.equal(after(prose('Tehtiin:', item, '‸', '', 'Muuta.')), prose('Tehtiin:', item, next, '', 'Muuta.'));
    });
  }

  it('goes on in the reason of an answer', () => {
    const answer = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei';
    const written = (...lines: string[]) =>
      smallSheet('esr-2014', '8.1 Sukupuolten tasa-arvo', [answer, ...lines].join('\n'));
    assert.equal(after(written('- syy', '‸')), written('- syy', '- '));
  });

  it('ends where an item is left empty', () => {
    assert.equal(after(prose('- esite', '- ', '‸')), prose('- esite', ''));
    assert.equal(after(prose('1. esite', '2. ', '‸')), prose('1. esite', ''));
  });

  const asItIs = {
    'below a dash that is no item': prose('-', '‸'),
    'below an empty item that is the only one': prose('Tehtiin:', '- ', '‸'),
    'below a date': prose('1.11.2011 alkoi.', '‸'),
    'below a number as long as a year': prose('2011. vuosi', '‸'),
    'where the item was broken in two': prose('- esite', '‸ja lehti'),
    'below a blank line': prose('- esite', '', '‸'),
  };
  for (const [where, text] of Object.entries(asItIs)) {
    it(`does not go on ${where}`, () => assert.equal(after(text), marked(text).text));
  }
});
