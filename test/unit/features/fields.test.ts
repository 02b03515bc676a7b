import assert from 'node:assert/strict';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { expectFields, expectRoom } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { applied, dense, seed, sheetSeeds } from '../../support/sheets.ts';
import { smallSheet, wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const fieldsOf = (text: string) => editor.open(text).fields();
const left = async (text: string) => (await fieldsOf(text)).filter(({ required, empty }) => required && empty);
/** The fields that have a line in a sheet, by their names. */
const standing = async (text: string) => (await fieldsOf(text)).flatMap(({ lacking, name }) => (lacking ? [] : name));

describe('the fields of a sheet', () => {
  it('are its values, free text and rows in the order they stand, whether or not they are filled in', async () => {
    const sheet = wholeSheetWith('esr-2014', 'Hankekoodi: S20884');
    const names = await standing(sheet);
    assert.deepEqual(names.slice(0, 2), ['Hankekoodi', 'Hankkeen nimi']);
    assert.ok(names.includes('3 Suunnitelman mukainen tiivistelmä toteutuksesta'), 'free text');
    assert.ok(names.includes('Luonnonvarojen käytön kestävyys'), 'a row');
    assert.ok(names.includes('Luonnonvarojen käytön kestävyys, the reason'), 'the reason below a row');
    assert.deepEqual(await left(sheet), []);
  });

  it('have their values where these stand, and an empty one behind the space that parts it from its label', () =>
    expectFields(
      editor,
      smallSheet(
        'esr-2014',
        '1 Hanke',
        'Hankekoodi: «S20884»',
        'Hankkeen nimi:  «Polku»',
        'Toimintalinja: «»',
        'Erityistavoite:«»',
        'Toiminnan tila: «» ',
        '3 Suunnitelman mukainen tiivistelmä toteutuksesta',
        '«Tehtiin.\n\nJa kirjattiin.»',
        '8.1 Sukupuolten tasa-arvo',
        'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: «Ei»\n«Syy.»',
        '8.2 Kestävä kehitys',
        'Ekologinen kestävyys\nLuonnonvarojen käytön kestävyys «1 2»\n«Syy.»\nNatura 2000 -ohjelman kohteet«»',
      ),
      'value Hankekoodi',
      'value Hankkeen nimi',
      'value Toimintalinja !',
      'value Erityistavoite !',
      'value Toiminnan tila !',
      'prose 3 Suunnitelman mukainen tiivistelmä toteutuksesta',
      'value Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen',
      'prose Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen, the reason',
      'row Luonnonvarojen käytön kestävyys',
      'prose Luonnonvarojen käytön kestävyys, the reason',
      'row Natura 2000 -ohjelman kohteet !',
    ));

  it('stand in a table of partners one a line, and in one of impacts with their numbers', () =>
    expectRows(
      smallSheet('esr-2014', '2 Hakijan perustiedot', 'Osatoteuttajat\nKunta, 0164690-3\nToinen kunta, 0165116-3'),
      'Kunta: Kunta, 0164690-3',
      'Toinen kunta: Toinen kunta, 0165116-3',
    ));

  it('are still to be written in a section of their own, above what comes later', async () => {
    const text = smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884', 'Toimintalinja:', 'Toiminnan tila: Käynnissä');
    assert.deepEqual(
      (await fieldsOf(text)).slice(0, 8).map(({ name, lacking }) => (lacking ? `+ ${name}` : name)),
      [
        'Hankekoodi',
        '+ Hankkeen nimi',
        'Toimintalinja',
        '+ Erityistavoite',
        '+ Suunnitelman mukainen toteutusaika',
        'Toiminnan tila',
        '+ Vastuuviranomainen',
        '+ Hakijan virallinen nimi',
      ],
    );
  });

  it('are given the space behind a label, which nobody types', () =>
    expectRoom(
      editor,
      smallSheet('esr-2014', '1 Hanke', 'Hankekoodi:'),
      'Hankekoodi',
      smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: '),
    ));

  it('are given their line where they have none', () =>
    expectRoom(
      editor,
      smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884', 'Toimintalinja:'),
      'Hankkeen nimi',
      smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884', 'Hankkeen nimi:', 'Toimintalinja:'),
    ));

  it('are given their whole section where that is lacking', async () => {
    const text = smallSheet('esr-2007', '1. Projekti', 'Projektikoodi: S11825');
    const field = (await fieldsOf(text)).find(({ name }) => name === '6.1 Tiedotussuunnitelma');
    assert.equal(
      applied(text, [...(field?.edits ?? [])]),
      smallSheet(
        'esr-2007',
        '1. Projekti',
        'Projektikoodi: S11825',
        '6. Tiedotus ja hyvien käytäntöjen levittäminen',
        '6.1 Tiedotussuunnitelma',
        '6.2 Suunnitelma hyvien käytäntöjen levittämisestä',
      ),
    );
  });

  for (const [below, after] of [
    ['', '\n\n\n'],
    ['\n', '\n\n\n'],
    ['\n\n\n', '\n\n\n'],
    ['\n6. Tiedotus ja hyvien käytäntöjen levittäminen', '\n\n\n\n6. Tiedotus ja hyvien käytäntöjen levittäminen'],
    ['\n\n6. Tiedotus ja hyvien käytäntöjen levittäminen', '\n\n\n\n6. Tiedotus ja hyvien käytäntöjen levittäminen'],
  ] as const) {
    it(`are given a line of their own below a heading with ${JSON.stringify(below)} below it`, async () => {
      const heading = smallSheet('esr-2007', '5. Suunnitelman mukainen tiivistelmä toteutuksesta').trimEnd();
      await expectRoom(
        editor,
        `${heading}${below}`,
        '5. Suunnitelman mukainen tiivistelmä toteutuksesta',
        `${heading}${after}`,
      );
      const [field] = (await fieldsOf(`${heading}${after}`)).filter(({ name }) => name.startsWith('5. '));
      assert.deepEqual(field?.range.start, { line: heading.split('\n').length + 1, character: 0 });
      assert.deepEqual(field?.edits, []);
    });
  }

  it('are all there in an empty form, none of them lacking', async () => {
    for (const form of publishedForms) {
      if (!form.title) continue;
      assert.deepEqual(
        (await left(writeForm(form))).filter(({ lacking }) => lacking),
        [],
        form.id,
      );
    }
  });

  for (const code of sheetSeeds) {
    it(`of the published sheet ${code} are its fields in the outline, in order, and none is left; its dense copy has them too`, async () => {
      const text = seed(code);
      assert.deepEqual(await left(text), []);
      const values = (await fieldsOf(text)).filter(({ kind }) => kind === 'value').map(({ name }) => name);
      assert.ok(values.length > 20, String(values.length));
      assert.deepEqual(
        (await fieldsOf(dense(text))).filter(({ kind }) => kind === 'value').map(({ name }) => name),
        values,
      );
      assert.deepEqual(await left(dense(text)), []);
    });
  }

  it('end at the line end of the sheet', async () => {
    const text = smallSheet('esr-2014', '1 Hanke', 'Toimintalinja: 1. Uusi').replaceAll('\n', '\r\n');
    const field = (await fieldsOf(text)).find(({ name }) => name === 'Hankkeen nimi');
    assert.ok(applied(text, [...(field?.edits ?? [])]).includes('\r\n\r\nHankkeen nimi:\r\n\r\nToimintalinja'));
  });

  it('are none in a text of no form', () => expectFields(editor, 'Ostoslista\n\nMaitoa: 1 l\n'));

  it('are at most two thousand', async () => {
    const text = smallSheet('esr-2014', '1 Hanke', ...Array.from({ length: 2500 }, () => 'Hankekoodi: S20884'));
    assert.equal((await fieldsOf(text)).length, 2000);
  });
});

async function expectRows(text: string, ...expected: readonly string[]): Promise<void> {
  const lines = text.split('\n');
  const rows = (await fieldsOf(text)).filter(({ kind, lacking }) => kind === 'row' && !lacking);
  assert.deepEqual(
    rows.map(
      ({ name, range: { start, end } }) => `${name}: ${lines[start.line]?.slice(start.character, end.character)}`,
    ),
    expected,
  );
}
