import assert from 'node:assert/strict';
import { at, CONTEXT, edit, findings, seed, seeds, service, sheetSeeds, withCrlf } from '../../support/sheets.ts';

const outlineOf = (text: string) => service.read(text).allSections.map(({ spec }) => spec.number ?? spec.title);

/** Everything the tree says, as text: what is read must not depend on how lines end or spaces are written. */
function told(text: string): string[] {
  const sheet = service.read(text);
  return sheet.allSections.flatMap(({ spec, fields, prose, impacts, partners, heading }) => [
    `${spec.title} ${heading ? 'headed' : 'inferred'} ${impacts.length} ${partners.length} ${prose.length}`,
    ...fields.map(({ field, text }) => `${field.label} = ${text.normalize('NFC').replace(/\s+/g, ' ')}`),
  ]);
}

describe('the sections of a seed', () => {
  const expected = {
    S11825: '1 2 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 5 6 6.1 6.2 7 8 8.1 9'.split(' '),
    S10930: [
      ...'1 2 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 5 6 6.1 6.2 7 8 8.1'.split(' '),
      'Valtakunnallisen osion kehittämisohjelma',
      '9',
    ],
    S20480: [
      ...'1 2 3 4 4.1 4.2 5 6'.split(' '),
      'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa',
      ...'7 7.1 7.2 8 8.1 8.2'.split(' '),
      'Ekologinen kestävyys',
      'Taloudellinen kestävyys',
      'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus',
      '9',
    ],
    S20015: [
      'Yleistiedot hankkeesta',
      'Projektitiimi:',
      'Tietoja hankkeesta:',
      'Lyhyt selostus hankkeesta:',
      'Tulokset',
      'Ratkaisun kuvaus',
      'Hyvät käytännöt',
      'Hyvän käytännön siirtotapa',
      'Onko malli siirretty?',
      'Kehittymisen paikat',
      'Ennen hanketta:',
      'Hankkeen aikana:',
      'Hankkeen jälkeen:',
      'Toimintatavat',
      'Eri tahojen merkitys',
      'Projektitiimi',
      'Hankkeen toteuttajaorganisaatio',
      'Kumppanit',
      'Rahoittaja',
      'Ohjausryhma',
    ],
  };
  const withPartners = { S20884: expected.S20480.toSpliced(2, 0, 'Osatoteuttajat') };

  for (const [code, sections] of Object.entries({ ...expected, ...withPartners }))
    it(`are those of ${code}, in order`, () => assert.deepEqual(outlineOf(seed(code)), sections));
});

describe('what is read of a text', () => {
  for (const code of seeds) {
    it(`is the same in ${code} with LF, CRLF and CR`, () => {
      const text = seed(code);
      assert.deepEqual(told(withCrlf(text)), told(text));
      assert.deepEqual(told(text.replaceAll('\n', '\r')), told(text));
      assert.deepEqual(findings(withCrlf(text)), []);
      assert.deepEqual(findings(text.replaceAll('\n', '\r')), []);
    });
  }

  for (const code of sheetSeeds) {
    it(`is the same in ${code} in NFD, with NBSP, with a byte order mark, with spaces round lines`, () => {
      const text = seed(code);
      assert.deepEqual(told(text.normalize('NFD')), told(text));
      assert.deepEqual(told(`\uFEFF${text}`), told(text));
      assert.deepEqual(told(text.replace(/^(?=.)/gm, '  ').replace(/(?<=.)$/gm, '\u00A0\t')), told(text));
      const labels = text.replace(/^[^:\n]+:/gm, (label) => label.replaceAll(' ', '\u00A0'));
      assert.deepEqual(told(labels), told(text));
    });
  }
});

describe('free text', () => {
  const LABELLED =
    'Mitä:Projektin tavoitteet\nMilloin:2009\n1) Asiakasohjaus\n2. vaihe\n3 Tavoitteet\nPuhelinnumero: 014\nKyllä';

  it('is free: what looks like a heading, a label or a list in it is prose', () => {
    const sheet = service.read(edit(seed('S11825'), '- laaditaan esite\n', `${LABELLED}\n`));
    const node = sheet.allSections.find(({ spec }) => spec.number === '6.1');
    assert.equal(node?.prose.length, 1);
    assert.ok(at(sheet, node?.prose[0])?.startsWith(LABELLED));
    assert.deepEqual(outlineOf(sheet.text), outlineOf(seed('S11825')));
  });

  it('holds its blank lines, and none at its edges', () => {
    const sheet = service.read(edit(seed('S11825'), '- internet\n', '\n\n- internet\n\n\n'));
    const node = sheet.allSections.find(({ spec }) => spec.number === '6.1');
    assert.equal(at(sheet, node?.prose[0]), '- laaditaan esite\n- maakunnan lehdistön kautta\n\n\n- internet');
  });

  it('keeps a word that is a short title, though the heading is lost: no line of that section follows it', () => {
    const lost = edit(seed('S20884'), '\n1 Hanke\n', '\n');
    const text = edit(lost, '- Järjestöt, joiden palveluja markkinoitaisiin aktiivisemmin.\n', 'Hanke\n');
    assert.deepEqual(findings(text), findings(lost));
    assert.equal(findings(lost).length, 1);
  });

  it('keeps a misspelt heading of a section that has its own', () => {
    const text = edit(seed('S11825'), '- internet\n', '6.1 Tiedotussuunitelma\nVarsinaiset kohderyhmät\n');
    assert.deepEqual(outlineOf(text), outlineOf(seed('S11825')));
    assert.deepEqual(findings(text), []);
  });
});

describe('the form of a text', () => {
  const facts = (text: string) => service.info(service.read(text), CONTEXT).form;
  const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';

  it('is told by its title line', () => {
    assert.equal(facts(`${TITLE_2007}\n`), 'esr-2007');
    assert.equal(facts(TITLE_2007.replace('projektin', 'hankkeen')), 'esr-2014');
    assert.equal(facts('Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus'), 'eakr-2014');
  });

  it('is told by its title line when headings say otherwise', () => {
    assert.equal(facts(`${TITLE_2007}\n\n1 Hanke\n\nHankekoodi: S20884\n`), 'esr-2007');
  });

  it('is told by a heading or the label of the code without one, and the two funds apart by the code', () => {
    assert.equal(facts('Projektikoodi: S11825\n'), 'esr-2007');
    assert.equal(facts('1. Projekti\n'), 'esr-2007');
    assert.equal(facts('Hankekoodi: S20884\n'), 'esr-2014');
    assert.equal(facts('Hankekoodi: A70884\n'), 'eakr-2014');
    assert.equal(facts('2 Hakijan perustiedot\n'), 'esr-2014');
    assert.equal(facts('EURA-tunnus: S20015\n'), 'project-page');
  });

  it('is not told by what several forms share, nor by a word or two', () => {
    for (const text of [
      '',
      'Puhelinnumero: 014\nY-tunnus: 0176478-2\n',
      'Asema: johtaja\n',
      'Projekti\n',
      'Tulokset\n',
    ]) {
      assert.equal(facts(text), null, JSON.stringify(text));
    }
  });
});

describe("a project's own page", () => {
  const page = service.read(seed('S20015'));

  it('has its name, its bar and its status at the top', () => {
    assert.match(at(page, page.preamble.name) ?? '', /^Uutta virtaa – nuorille/);
    assert.equal(at(page, page.preamble.bar), 'Toimintalinja 3 (ESR) | 30.03.2015 – 30.06.2017 | Keski-Suomi');
    assert.equal(at(page, page.preamble.status), 'Hanke loppunut');
  });

  it('has its facts as fields', () => {
    assert.deepEqual(
      page.fields.map(({ field }) => field.label),
      [
        'Hankkeen rahoittaja',
        'EURA-tunnus',
        'Toteuttajaorganisaatio',
        'Maakunta',
        'Aloituspäivä',
        'Lopetuspäivä',
        'Budjetti',
        'Toimintalinja',
        'Erityistavoite',
      ],
    );
    assert.deepEqual(service.info(page, CONTEXT), {
      form: 'project-page',
      formName: 'Project web page',
      code: 'S20015',
      progress: null,
      turnedOff: [],
    });
  });

  it('may lack sections, and fields that are not required', () => {
    const text = seed('S20015');
    assert.deepEqual(findings(edit(text, '\nTulokset\n', '\n')), []);
    assert.deepEqual(findings(edit(text, 'Budjetti: 100000-500000 €\n', '')), []);
    assert.deepEqual(findings(edit(text, 'Maakunta: Keski-Suomi\n', '')), ['field-missing "Tietoja hankkeesta:"']);
  });
});

describe('a line of prose that is written as a heading', () => {
  it('is prose where the heading has stood, other text touches it and nothing of its section follows', () => {
    for (const [code, before, heading] of [
      ['S20884', 'Välilliset kohderyhmät ovat:', '1. Hanke'],
      ['S11825', '- laaditaan esite', '1. Projekti'],
    ] as const) {
      const text = edit(seed(code), before, `${heading}\n2. Kunnat\n${before}`);
      assert.deepEqual(findings(text), []);
      assert.deepEqual(outlineOf(text), outlineOf(seed(code)));
    }
  });

  it('is told of where it stands alone, and the text goes on', () => {
    const text = edit(seed('S11825'), '- maakunnan lehdistön', '\n1. Projekti\n\n- maakunnan lehdistön');
    assert.deepEqual(findings(text), ['section-duplicate "1. Projekti" 2/2']);
    assert.deepEqual(outlineOf(text), outlineOf(seed('S11825')));
  });

  it('is told of, not the heading itself, where it stands above that', () => {
    const text = edit(
      seed('S11825'),
      '- maakunnan lehdistön',
      '\n9. Loppuraportin tiivistelmä\n\n- maakunnan lehdistön',
    );
    assert.deepEqual(findings(text), ['section-duplicate "9. Loppuraportin tiivistelmä" 1/2']);
    assert.deepEqual(outlineOf(text), outlineOf(seed('S11825')));
  });

  it('is a heading twice above what belongs to it', () => {
    const put = (lines: string) => findings(edit(seed('S11825'), '- laaditaan esite', `${lines}- laaditaan esite`));
    assert.ok(put('- a\n1. Projekti\nOsio: Valtakunnallinen osio\n').includes('section-duplicate "1. Projekti" 2/2'));
  });
});

describe('the banner', () => {
  it('may be rows of pictures, in markdown or HTML', () => {
    const pictures = '![EU](eu.png)\n\n<p align="center"><img src="vipuvoimaa.png"></p>';
    assert.deepEqual(findings(edit(seed('S20884'), 'Euroopan unioni Vipuvoimaa EU:lta', pictures)), []);
  });
});
