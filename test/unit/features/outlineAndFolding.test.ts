import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { createSheetService } from '../../../server/src/service.ts';
import { expectFolds, expectOutline } from '../../support/expect.ts';
import { marked } from '../../support/marks.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { asDocument, CONTEXT, seed, seeds, service, withCrlf } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();

describe('the outline', () => {
  it('has the sections with their numbers, and fields with their values inside', () =>
    expectOutline(
      editor,
      smallSheet(
        'esr-2007',
        '1. Projekti',
        'Projektikoodi: S11825',
        'Projektin nimi:',
        '3. Projektin toteutusalue ja kohderyhmän kuvaus',
        '3.1 Maantieteellinen kohdealue',
        'Kunnat: Konnevesi, Laukaa',
        '3.2 Varsinaiset kohderyhmät',
        'Nuoret ilman työtä.',
      ),
      '1. Projekti',
      '  Projektikoodi: S11825',
      '  Projektin nimi',
      '3. Projektin toteutusalue ja kohderyhmän kuvaus',
      '  3.1 Maantieteellinen kohdealue',
      '    Kunnat: Konnevesi, Laukaa',
      '  3.2 Varsinaiset kohderyhmät',
    ));

  it('has the rows of tables with their numbers and ids', () =>
    expectOutline(
      editor,
      smallSheet(
        'esr-2014',
        '2 Hakijan perustiedot',
        'Y-tunnus: 0165116-3',
        'Osatoteuttajat\nKangasniemen kunta, 0164690-3\nSavonlinnan kaupunki, 0166906-4',
        '8 Horisontaaliset periaatteet',
        '8.2 Kestävä kehitys',
        'Välitön Välillinen\nTaloudellinen kestävyys\nMateriaalit ja jätteet 2 1\nVähemmän paperia.',
      ),
      '2 Hakijan perustiedot',
      '  Y-tunnus: 0165116-3',
      '  Osatoteuttajat',
      '    Kangasniemen kunta: 0164690-3',
      '    Savonlinnan kaupunki: 0166906-4',
      '8 Horisontaaliset periaatteet',
      '  8.2 Kestävä kehitys',
      '    Taloudellinen kestävyys',
      '      Materiaalit ja jätteet: 2 1',
    ));

  it('gives a value over several lines on one', () =>
    expectOutline(
      editor,
      smallSheet('esr-2014', '6 Maantieteellinen kohdealue', 'Kunnat: Konnevesi,\nLaukaa'),
      '6 Maantieteellinen kohdealue',
      '  Kunnat: Konnevesi, Laukaa',
    ));

  it('shows of a name or a value a hundred characters, without what cannot be seen', () => {
    const name = (written: string) => smallSheet('esr-2014', '1 Hanke', `Hankkeen nimi: ${written}`);
    const detail = (text: string) => lastSymbol(text).symbol.detail;
    assert.equal(detail(name('a'.repeat(100))), 'a'.repeat(100));
    assert.equal(detail(name('a'.repeat(5000))), `${'a'.repeat(100)}…`);
    assert.equal(detail(name('koe\u202Etxt\u0007.')), 'koetxt .');
    const partner = `Osatoteuttajat\n${'Kunta '.repeat(22)}, 0164690-3`;
    assert.equal(lastSymbol(smallSheet('esr-2014', '2 Hakijan perustiedot', partner)).symbol.name.length, 101);
  });

  it('has a name for a row that has none', () =>
    expectOutline(
      editor,
      smallSheet('esr-2014', '2 Hakijan perustiedot', 'Osatoteuttajat\n, 0164690-3'),
      '2 Hakijan perustiedot',
      '  Osatoteuttajat',
      '    –: 0164690-3',
    ));

  it('has every section of the form at the top of each published document', () => {
    for (const code of seeds) {
      const sheet = service.read(seed(code));
      assert.equal(service.outline(sheet, CONTEXT).length, sheet.index?.form.sections.length, code);
    }
  });

  /** The whole range and the name's range of the symbol that is the deepest and last of a sheet. */
  function lastSymbol(text: string): { whole: string; name: string; symbol: DocumentSymbol } {
    const document = asDocument(text);
    let symbol = service.outline(service.read(text), CONTEXT).at(-1) as DocumentSymbol;
    while (symbol.children?.length) symbol = symbol.children.at(-1) as DocumentSymbol;
    return { whole: document.getText(symbol.range), name: document.getText(symbol.selectionRange), symbol };
  }

  for (const [what, ends] of [
    ['LF', (text: string) => text],
    ['CRLF', withCrlf],
  ] as const) {
    it(`has a section from its heading to the end of its last line, with ${what}`, () => {
      const section = ends(
        smallSheet('esr-2014', '4 Hankkeen kohderyhmät', '«4.1 Varsinaiset kohderyhmät\n\nNuoret.\n\nJa muut.»'),
      );
      const { text, spans } = marked(section);
      const { whole, name } = lastSymbol(text);
      assert.equal(whole, text.slice(spans[0]?.start, spans[0]?.end));
      assert.equal(name, '4.1 Varsinaiset kohderyhmät');
    });

    it(`has a field from its label to the end of its value, with ${what}`, () => {
      const { whole, name } = lastSymbol(
        ends(smallSheet('esr-2014', '2 Hakijan perustiedot', '  Y-tunnus : 0165116-3 ')),
      );
      assert.deepEqual([whole, name], ['Y-tunnus : 0165116-3', 'Y-tunnus']);
    });
  }

  it('takes an answer with its reason', () => {
    const answer = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\nEi ole päätavoite.';
    const text = smallSheet('esr-2014', '8 Horisontaaliset periaatteet', '8.1 Sukupuolten tasa-arvo', answer);
    assert.equal(lastSymbol(text).whole, answer);
  });

  it('marks a section that is inferred, in the user’s language', async () => {
    // Fields of several sections without one heading: a dense sheet.
    const text = 'Hankekoodi: S20884\nHankkeen nimi: Tartu!\nHakijan virallinen nimi: Mikkelin kaupunki\n';
    const inferred = (mark: string) => [
      `1 Hanke: ${mark}`,
      '  Hankekoodi: S20884',
      '  Hankkeen nimi: Tartu!',
      `2 Hakijan perustiedot: ${mark}`,
      '  Hakijan virallinen nimi: Mikkelin kaupunki',
    ];
    await expectOutline(editor, text, ...inferred('heading missing'));
    await expectOutline(serviceEditor(createSheetService({ locale: 'fi' })), text, ...inferred('otsikko puuttuu'));
  });
});

describe('folding', () => {
  it('folds sections with what lies in them, and sections inside', () =>
    expectFolds(
      editor,
      smallSheet(
        'esr-2007',
        '«1. Projekti',
        'Projektikoodi: S11825»',
        '«3. Projektin toteutusalue ja kohderyhmän kuvaus',
        '«3.1 Maantieteellinen kohdealue',
        'Kunnat: Konnevesi, Laukaa»',
        '«3.2 Varsinaiset kohderyhmät',
        'Nuoret ilman työtä.»»',
      ),
    ));

  it('folds prose, the lists in it, and the lines of a list field', () =>
    expectFolds(
      editor,
      smallSheet(
        'esr-2014',
        '«3 Suunnitelman mukainen tiivistelmä toteutuksesta',
        '«Tiedotetaan:\n«- laaditaan esite\n- internet»»»',
        '«6 Maantieteellinen kohdealue',
        '«Kunnat: Konnevesi,\nLaukaa»»',
      ),
    ));

  it('has no fold of one line, none twice, and nests', () => {
    for (const code of seeds) {
      const all = service.folding(service.read(seed(code)), CONTEXT);
      assert.equal(new Set(all.map(({ startLine, endLine }) => `${startLine}-${endLine}`)).size, all.length);
      for (const { startLine, endLine } of all) assert.ok(endLine > startLine);
      for (const one of all) {
        for (const other of all) {
          const crossing =
            one.startLine < other.startLine && other.startLine <= one.endLine && one.endLine < other.endLine;
          assert.ok(!crossing, `${code}: ${JSON.stringify([one, other])}`);
        }
      }
    }
  });
});
