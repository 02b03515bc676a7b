import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { createSheetService } from '../../../server/src/service.ts';
import { asDocument, CONTEXT, dense, edit, seed, seeds, service, withCrlf } from '../../support/sheets.ts';

const outline = (text: string) => service.outline(service.read(text), CONTEXT);
const child = (symbols: readonly DocumentSymbol[], name: string) =>
  symbols.find((symbol) => symbol.name === name) as DocumentSymbol;

describe('the outline', () => {
  it('has the sections with their numbers at the top, nine of a sheet', () => {
    assert.deepEqual(
      outline(seed('S11825')).map(({ name }) => name),
      [
        '1. Projekti',
        '2. Projektin toteuttaja',
        '3. Projektin toteutusalue ja kohderyhmän kuvaus',
        '4. Projektin tavoitteet, tulokset ja vaikutukset',
        '5. Suunnitelman mukainen tiivistelmä toteutuksesta',
        '6. Tiedotus ja hyvien käytäntöjen levittäminen',
        '7. Projektin julkinen rahoitus, euroa',
        '8. Vastuuviranomaisen tekemä projektin luokittelu',
        '9. Loppuraportin tiivistelmä',
      ],
    );
    assert.deepEqual(
      seeds.map((code) => outline(seed(code)).length),
      [9, 9, 9, 9, 9],
    );
  });

  it('has fields with their values, rows with theirs, and sections, inside', () => {
    const all = outline(seed('S20884'));
    const applicant = child(all, '2 Hakijan perustiedot');
    assert.deepEqual(
      applicant.children?.slice(2, 4).map(({ name, detail }) => [name, detail]),
      [
        ['Y-tunnus', '0165116-3'],
        ['Jakeluosoite', 'Raatihuoneenkatu 8-10, PL 33'],
      ],
    );
    assert.deepEqual(
      child(applicant.children ?? [], 'Osatoteuttajat').children?.map(({ name, detail }) => [name, detail]),
      [
        ['Kangasniemen kunta', '0164690-3'],
        ['Pieksämäen kaupunki', '2048903-4'],
        ['Savonlinnan kaupunki', '0166906-4'],
      ],
    );
    const social = child(
      child(child(all, '8 Horisontaaliset periaatteet').children ?? [], '8.2 Kestävä kehitys').children ?? [],
      'Taloudellinen kestävyys',
    );
    assert.deepEqual([social.children?.[0]?.name, social.children?.[0]?.detail], ['Materiaalit ja jätteet', '2 1']);
  });

  it('has exact ranges: a section from its heading to the end of its last line, a field from its label to its value', () => {
    for (const text of [seed('S11825'), withCrlf(seed('S11825'))]) {
      const document = asDocument(text);
      const section = child(outline(text), '2. Projektin toteuttaja');
      assert.match(document.getText(section.range), /^2\. Projektin toteuttaja\r?\n[\s\S]*Puhelinnumero: 014-2675720$/);
      assert.equal(document.getText(section.selectionRange), '2. Projektin toteuttaja');
      const field = child(section.children ?? [], 'Y-tunnus');
      assert.equal(document.getText(field.range), 'Y-tunnus: 0176478-2');
      assert.equal(document.getText(field.selectionRange), 'Y-tunnus');
    }
  });

  it('takes an answer with its reason', () => {
    const text = seed('S20480');
    const answers = child(
      child(outline(text), '8 Horisontaaliset periaatteet').children ?? [],
      '8.1 Sukupuolten tasa-arvo',
    );
    const last = answers.children?.at(-1) as DocumentSymbol;
    assert.equal(
      asDocument(text).getText(last.range),
      'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\nEi ole päätavoite.',
    );
  });

  it('marks a section that is inferred, in the user’s language', () => {
    const text = dense(seed('S20884'));
    const [first] = outline(text);
    assert.deepEqual([first?.name, first?.detail], ['1 Hanke', 'heading missing']);
    assert.equal(asDocument(text).getText(first?.selectionRange), 'Hankekoodi: S20884');
    const finnish = createSheetService({ locale: 'fi' });
    assert.equal(finnish.outline(finnish.read(text), CONTEXT)[0]?.detail, 'otsikko puuttuu');
  });

  it('gives a value over several lines on one', () => {
    const text = edit(seed('S11825'), 'Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi,\nLaukaa');
    const area = child(
      child(outline(text), '3. Projektin toteutusalue ja kohderyhmän kuvaus').children ?? [],
      '3.1 Maantieteellinen kohdealue',
    );
    assert.equal(area.children?.[2]?.detail, 'Konnevesi, Laukaa');
  });
});

describe('folding', () => {
  const folds = (text: string) => {
    const lines = text.split('\n');
    return service
      .folding(service.read(text), CONTEXT)
      .map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`);
  };

  it('folds sections with what lies in them, and sections inside', () => {
    const all = folds(seed('S11825'));
    assert.ok(all.includes('1. Projekti … Vastuuviranomainen: Keski-Suomen liitto'));
    assert.ok(
      all.includes(
        '3. Projektin toteutusalue ja kohderyhmän kuvaus … Toteutunut seurantatietojen mukaan: 0, joista naisia 0',
      ),
    );
    assert.ok(all.includes('3.1 Maantieteellinen kohdealue … Kunnat: Konnevesi, Laukaa'));
  });

  it('folds prose, the lists in it, and the lines of a list field', () => {
    const text = edit(
      edit(seed('S11825'), '- laaditaan esite\n', 'Tiedotetaan:\n- laaditaan esite\n'),
      'Kunnat: Konnevesi, Laukaa',
      'Kunnat: Konnevesi,\nLaukaa',
    );
    const all = folds(text);
    assert.ok(all.includes('Tiedotetaan: … - internet'));
    assert.ok(all.includes('- laaditaan esite … - internet'));
    assert.ok(all.includes('Kunnat: Konnevesi, … Laukaa'));
  });

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
