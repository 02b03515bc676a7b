import assert from 'node:assert/strict';
import type { FieldNode, SectionNode } from '../../../server/src/sheet/sheet.ts';
import { marked } from '../../support/marks.ts';
import { at, edit, findings, seed, service } from '../../support/sheets.ts';

const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';

/** One section of a sheet, below the title, and the field of a label in it. */
function inSection(text: string, title = TITLE_2014) {
  const sheet = service.read(`${title}\n\n${text}`);
  const node = sheet.allSections.at(-1) as SectionNode;
  return { sheet, node, part: (span: Parameters<typeof at>[1]) => at(sheet, span) };
}

function fieldOf(nodes: readonly FieldNode[], label: string): FieldNode {
  const found = nodes.find(({ field }) => field.label === label);
  assert.ok(found, label);
  return found;
}

describe('a field', () => {
  it('has its label without the colon, and its value without the spaces round it', () => {
    const { text, spans } = marked(`${TITLE_2014}\n\n1 Hanke\n\n  «Hankekoodi» :\u00A0 «S20884»\t \n`);
    const [field] = service.read(text).fields;
    assert.deepEqual([field?.label, field?.value], spans);
    assert.equal(field?.text, 'S20884');
  });

  it('without a value has an empty one at the end of its line', () => {
    const { text, cursor } = marked(`${TITLE_2014}\n\n1 Hanke\n\nHankekoodi:‸\n\nHankkeen nimi: x\n`);
    assert.deepEqual(service.read(text).fields[0]?.value, { start: cursor, end: cursor });
  });

  it('goes by its place when two have one label: the first is the organisation, the second the contact person', () => {
    const phones = (text: string) =>
      service
        .read(text)
        .fields.filter(({ field }) => field.label === 'Puhelinnumero')
        .map(({ field, text }) => [field.example, text]);
    const text = seed('S11825');
    const organisation = '014-0000000';
    const contact = '014-0000001';
    assert.deepEqual(phones(text), [
      [organisation, '014- 2675001'],
      [contact, '014-2675720'],
    ]);
    assert.deepEqual(phones(edit(text, 'Puhelinnumero: 014- 2675001\n\n', '')), [[contact, '014-2675720']]);
    assert.deepEqual(phones(edit(text, 'Puhelinnumero: 014-2675720\n\n', '')), [[organisation, '014- 2675001']]);
  });

  it('keeps a second colon in its value', () => {
    const { sheet } = inSection('1 Hanke\n\nHankkeen nimi: Tartu: toinen vaihe\n');
    assert.equal(sheet.fields[0]?.text, 'Tartu: toinen vaihe');
  });

  it('takes the nearest label when it is misspelt, and only where that label is still to come', () => {
    const { sheet } = inSection('2 Hakijan perustiedot\n\nPostinumer: 50100\nPostitoimpaikka: Mikkeli\n');
    assert.deepEqual(
      sheet.fields.map(({ field, spelledRight }) => [field.label, spelledRight]),
      [
        ['Postinumero', false],
        ['Postitoimipaikka', false],
      ],
    );
    const { node } = inSection('2 Hakijan perustiedot\n\nPostinumero: 50100\nPostinumer: 50101\n');
    assert.equal(node.fields.length, 1);
    assert.equal(node.unknown[0]?.name, 'Postinumer');
  });
});

describe('a label that is only begun', () => {
  /** The labels of the fields that a section's lines are read as. */
  const read = (section: string, ...lines: readonly string[]) =>
    inSection(`${section}\n\n${lines.join('\n\n')}\n`).sheet.fields.map(({ field }) => field.label);

  it('is the one that is still to come and begins so, as far as the fourth letter of its last word or farther', () => {
    const contact = (line: string) => read('2 Hakijan perustiedot', line);
    assert.deepEqual(contact('Yhteyshenkilön puhelin: 015 1941'), ['Yhteyshenkilön puhelinnumero']);
    assert.deepEqual(contact('Yhteyshenkilön puhe:'), ['Yhteyshenkilön puhelinnumero']);
    assert.deepEqual(contact('Puhelin: 015 1941'), ['Puhelinnumero']);
    assert.deepEqual(contact('Yhteyshenkilön puh: 015 1941'), []);
    assert.deepEqual(contact('Yhteyshenkilön: 015 1941'), []);
    assert.deepEqual(contact('Post: 50100'), []);
    assert.deepEqual(read('2 Hakijan perustiedot', 'Postitoimipaikka: Mikkeli', 'Post: 50100'), [
      'Postitoimipaikka',
      'Postinumero',
    ]);
  });

  it('is none where the value is of another type: another word may be meant', () => {
    assert.deepEqual(read('1 Hanke', 'Hanke: Voimavarat käyttöön'), []);
    assert.deepEqual(read('1 Hanke', 'Hanke: S20884'), ['Hankekoodi']);
    assert.deepEqual(read('2 Hakijan perustiedot', 'Organisaatio: Esimerkkilän kunta'), []);
  });
});

describe('a list of places', () => {
  const lists = (text: string) => inSection(`6 Maantieteellinen kohdealue\n\n${text}`);

  it('goes on over the lines below it, until a blank one or a label', () => {
    const { sheet } = lists(
      'Kunnat: Kangasniemi,\nMikkeli,\nSavonlinna\nSeutukunnat: Mikkelin\n\nMaakunnat: Lappi\nKainuu\n',
    );
    assert.equal(fieldOf(sheet.fields, 'Kunnat').text, 'Kangasniemi,\nMikkeli,\nSavonlinna');
    assert.equal(fieldOf(sheet.fields, 'Seutukunnat').text, 'Mikkelin');
    assert.equal(fieldOf(sheet.fields, 'Maakunnat').text, 'Lappi\nKainuu');
  });

  it('may begin below its label', () => {
    assert.equal(lists('Kunnat:\nMikkeli,\nSavonlinna\n').sheet.fields[0]?.text, 'Mikkeli,\nSavonlinna');
  });

  it('ends before the prose of a section that lost its heading', () => {
    const { sheet } = inSection(
      '3.1 Maantieteellinen kohdealue\nKunnat: Konnevesi,\nLaukaa\nPitkäaikaistyöttömät.\n3.4 Aloittaneiden henkilöiden määrä\n',
      TITLE_2007,
    );
    assert.equal(sheet.fields[0]?.text, 'Konnevesi,\nLaukaa');
    assert.equal(sheet.allSections.at(-2)?.spec.number, '3.2');
  });
});

describe('a partner row', () => {
  const partners = (row: string) => {
    const next = '3 Suunnitelman mukainen tiivistelmä toteutuksesta';
    const { sheet, part } = inSection(`2 Hakijan perustiedot\n\nOsatoteuttajat\n\n${row}\n\n${next}\n`);
    const node = sheet.allSections[1] as SectionNode;
    return node.partners.map(({ name, id }) => [part(name), part(id)]);
  };

  it('is split at its last comma', () => {
    assert.deepEqual(partners('Mikkelin kaupunki, 0165116-3'), [['Mikkelin kaupunki', '0165116-3']]);
    assert.deepEqual(partners('Kunta, tekninen toimi , 0165116-3 '), [['Kunta, tekninen toimi', '0165116-3']]);
  });

  it('has no id when nothing like one stands behind the comma', () => {
    assert.deepEqual(partners('Mikkelin kaupunki'), [['Mikkelin kaupunki', undefined]]);
    assert.deepEqual(partners('Mikkelin kaupunki, Savo'), [['Mikkelin kaupunki, Savo', undefined]]);
    assert.deepEqual(partners(', '), [[',', undefined]]);
  });

  it('keeps an id that is wrong, for the rules to judge', () => {
    assert.deepEqual(partners('Mikkelin kaupunki, 01651'), [['Mikkelin kaupunki', '01651']]);
  });
});

describe('an answer', () => {
  const answers = (text: string) => {
    const { sheet, part } = inSection(`8.1 Sukupuolten tasa-arvo\n\n${text}`);
    return sheet.fields.map(({ text, reason }) => [text, part(reason)]);
  };
  const FIRST = 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta';
  const LAST = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen';

  it('has the free text below it as its reason, blank lines, labels and numbers and all', () => {
    const reason = 'Milloin:2009\n\n1) Asiakasohjaus\n2. vaihe\nLiite: ei ole';
    assert.deepEqual(answers(`${FIRST}: Kyllä\n${reason}\n\n${LAST}: Ei\nEi ole.\n`), [
      ['Kyllä', reason],
      ['Ei', 'Ei ole.'],
    ]);
  });

  it('has no reason when the next one follows', () => {
    assert.deepEqual(answers(`${FIRST}: Kyllä\n\n${LAST}: Ei\n`), [
      ['Kyllä', undefined],
      ['Ei', undefined],
    ]);
  });
});

describe('a line in place of the fields', () => {
  it('stands for them also where their labels are there, empty', () => {
    const places = ['Maakunnat: Keski-Suomi', 'Seutukunnat: Jyväskylän, Äänekosken', 'Kunnat: Konnevesi, Laukaa'];
    const labels = places.map((field) => field.replace(/:.*/, ':'));
    const national = edit(seed('S11825'), places.join('\n\n'), [...labels, 'Valtakunnallinen projekti'].join('\n\n'));
    assert.deepEqual(findings(national), []);
  });
});

describe('an impact row', () => {
  const rows = (text: string) => {
    const { node, part } = inSection(`8.2 Kestävä kehitys\n\nTaloudellinen kestävyys\n${text}`);
    return node.impacts.map(({ place, title, numbers, reason }) => [
      place,
      part(title),
      numbers?.map(part).join('/'),
      part(reason),
    ]);
  };

  it('is its title, two whole numbers and the reason below', () => {
    assert.deepEqual(
      rows('Materiaalit ja jätteet 2 1\nKierrätys.\n\nToinen kappale.\nLiikkuminen ja logistiikka 0 -3\n'),
      [
        [0, 'Materiaalit ja jätteet', '2/1', 'Kierrätys.\n\nToinen kappale.'],
        [4, 'Liikkuminen ja logistiikka', '0/-3', undefined],
      ],
    );
  });

  it('is still that row when its title is nearly right, or its numbers are not two', () => {
    assert.deepEqual(rows('Materialit ja jätteet 2 1\nMateriaalit ja jätteet 2\nLiikkuminen ja logistiikka\n'), [
      [0, 'Materialit ja jätteet', '2/1', undefined],
      [0, 'Materiaalit ja jätteet', undefined, undefined],
      [4, 'Liikkuminen ja logistiikka', undefined, undefined],
    ]);
  });

  it('is not a line of a reason that repeats a title, where the row is there with its numbers', () => {
    const repeated = 'Kulttuuriympäristö\nYmpäristöosaaminen 2020\n';
    const text = edit(seed('S20480'), 'Kulttuuriympäristö 1 3\n', `Kulttuuriympäristö 1 3\n${repeated}`);
    const sheet = service.read(text);
    const impacts = sheet.allSections.flatMap((section) => section.impacts);
    assert.equal(impacts.length, 15);
    assert.ok(at(sheet, impacts[13]?.reason)?.startsWith(repeated));
    assert.deepEqual(findings(text), []);
  });

  it('is not a sentence of a reason that begins as a title does', () => {
    const reason = 'Materiaalit ja jätteet kierrätetään kahdessa kunnassa 2 kertaa.';
    assert.deepEqual(rows(`Liikkuminen ja logistiikka 4 5\n${reason}\n`), [
      [4, 'Liikkuminen ja logistiikka', '4/5', reason],
    ]);
  });
});
