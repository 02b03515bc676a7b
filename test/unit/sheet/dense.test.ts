import assert from 'node:assert/strict';
import type { SectionNode } from '../../../server/src/sheet/sheet.ts';
import { applied, CONTEXT, dense, diagnose, findings, mendedAll, seed, service } from '../../support/sheets.ts';

/** The sections of a text in order, by number or title; `°` marks those whose heading is lost. */
function sections(text: string): string[] {
  return service.read(text).allSections.map(({ spec, heading }) => `${spec.number ?? spec.title}${heading ? '' : '°'}`);
}

/** What the fields of a text say, each with its label. */
function values(text: string): [string, string][] {
  return service.read(text).fields.map(({ field, text }) => [field.label, text]);
}

const IMPACTS = [
  'Ekologinen kestävyys',
  'Taloudellinen kestävyys',
  'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus',
];
const SITE = 'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa';

/** The sections that the fields and the place of the prose tell of; the others' prose cannot be told from the prose above. */
const told: Readonly<Record<string, string>> = {
  S10930: '1 2 3 3.1 3.2 3.4 4 4.1 4.2 4.3 5 7 8 8.1',
  S11825: '1 2 3 3.1 3.2 3.4 4 4.1 4.2 4.3 5 7 8 8.1 9',
  S20480: '1 2 3 5 6 7 7.1 7.2 8 8.1 8.2',
  S20884: '1 2 3 5 6 7 7.1 7.2 8 8.1 8.2',
};

/** What is said of the required sections that a dense sheet cannot show, when its last one is among them or not. */
const untold: Readonly<Record<string, [code: string, message: RegExp]>> = {
  S10930: [
    'sheet-unfinished',
    /Next: 6\.1 Tiedotussuunnitelma · 6\.2 Suunnitelma hyvien käytäntöjen levittämisestä\.$/,
  ],
  S11825: ['section-missing', /“6\. Tiedotus ja hyvien käytäntöjen levittäminen” is missing/],
  S20480: ['sheet-unfinished', /Next: 4\.1 Varsinaiset kohderyhmät · 9 Loppuraportin tiivistelmä\.$/],
  S20884: ['sheet-unfinished', /Next: 4\.1 Varsinaiset kohderyhmät · 9 Loppuraportin tiivistelmä\.$/],
};

describe('a sheet that lost its title, headings and blank lines', () => {
  for (const [code, numbers] of Object.entries(told)) {
    const whole = seed(code);
    const text = dense(whole);

    it(`${code}: is read by its labels; every field has the value it had`, () => {
      assert.equal(service.read(text).dense, true);
      assert.deepEqual(service.info(service.read(text), CONTEXT), service.info(service.read(whole), CONTEXT));
      assert.deepEqual(values(text), values(whole));
      assert.deepEqual(values(dense(whole, { plain: 'lost' })), values(whole));
    });

    it(`${code}: lies in inferred sections, in the form's order`, () => {
      const numbered = sections(text).filter((section) => /^\d/.test(section));
      assert.deepEqual(
        numbered,
        numbers.split(' ').map((number) => `${number}°`),
      );
    });

    it(`${code}: has one warning for each heading, the title's, and nothing else`, () => {
      const inferred = sections(text).filter((section) => section.endsWith('°'));
      const codes = diagnose(text).map((finding) => finding.code);
      assert.deepEqual(codes.filter((one) => one === 'heading-missing').length, inferred.length);
      assert.deepEqual(new Set(codes), new Set(['heading-missing', 'title-missing']));
    });

    it(`${code}: gets its title and those headings back from "fix all", in one go`, () => {
      const mended = mendedAll(text);
      assert.deepEqual(
        sections(mended),
        sections(text).map((section) => section.replace('°', '')),
      );
      assert.deepEqual(values(mended), values(whole));
      assert.equal(mendedAll(mended), mended);
      assert.deepEqual(findings(mended), []);
    });

    it(`${code}: is asked for the sections that no field told of once it is laid out`, () => {
      const mended = mendedAll(text);
      const laidOut = applied(mended, service.format(service.read(mended), undefined, CONTEXT));
      const [finding, ...others] = diagnose(laidOut);
      const [expected, message] = untold[code] as [string, RegExp];
      assert.deepEqual([finding?.code, others], [expected, []]);
      assert.match(finding?.message ?? '', message);
    });

    it(`${code}: keeps every line it had when the headings come back`, () => {
      const had = text.split('\n').filter((line) => line !== '');
      const has = mendedAll(text).split('\n');
      assert.deepEqual(
        had.filter((line) => !has.includes(line)),
        [],
      );
    });
  }

  it('knows tables and groups by their rows when their plain headings are lost too', () => {
    const rows = (node: SectionNode) => node.partners.length + node.impacts.length;
    const text = dense(seed('S20884'), { plain: 'lost' });
    const tables = service.read(text).allSections.filter((node) => rows(node) > 0);
    assert.deepEqual(
      tables.map((node) => [node.spec.title, rows(node), node.heading]),
      [['Osatoteuttajat', 3, undefined], ...IMPACTS.map((title) => [title, 5, undefined])],
    );
    assert.ok(sections(text).includes(`${SITE}°`));
    const lines = mendedAll(text).split('\n');
    for (const title of ['Osatoteuttajat', SITE, ...IMPACTS]) assert.ok(lines.includes(title), title);
  });

  it('gets the same findings with CRLF, and its headings back with CRLF', () => {
    const text = dense(seed('S20884'));
    const crlf = text.replaceAll('\n', '\r\n');
    assert.deepEqual(findings(crlf), findings(text));
    assert.equal(mendedAll(crlf), mendedAll(text).replaceAll('\n', '\r\n'));
  });

  it('is still dense with its title line, and without some of its labels', () => {
    const title = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n';
    const text = title + dense(seed('S20884')).replace(/^Toimintalinja:.*\n/m, '');
    const codes = diagnose(text).map((finding) => finding.code);
    assert.equal(codes.filter((code) => code === 'field-missing').length, 1);
    assert.ok(!codes.includes('title-missing') && !codes.includes('section-missing'));
  });

  it('begins its sections where the first of their lines stands, whichever that is', () => {
    const text = dense(seed('S11825')).replace(/^Projektikoodi:.*\n/m, '');
    assert.equal(findings(text)[0], 'field-missing "Projektin nimi: TyöSara"');
    assert.ok(findings(text).includes('heading-missing "Projektin nimi: TyöSara"'));
  });
});
