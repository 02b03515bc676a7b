import assert from 'node:assert/strict';
import { expectNoSquare } from '../support/processorTime.ts';
import { CONTEXT, seed, service, sheetSeeds } from '../support/sheets.ts';

/** Every answer a text can be asked for; the number of findings. */
function answer(text: string): number {
  const sheet = service.read(text);
  const diagnostics = service.diagnostics(sheet, CONTEXT);
  const range = { start: { line: 0, character: 0 }, end: { line: sheet.lines.all.length, character: 0 } };
  service.codeActions(sheet, { diagnostics, range }, CONTEXT);
  service.outline(sheet, CONTEXT);
  service.folding(sheet, CONTEXT);
  service.format(sheet, undefined, CONTEXT);
  service.hover(sheet, { line: Math.floor(sheet.lines.all.length / 2), character: 3 }, CONTEXT);
  return diagnostics.length;
}

/** Text from a made-up alphabet, the same each time. */
function junk(length: number, alphabet: readonly string[]): string {
  let state = 12345;
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const part = alphabet[state % alphabet.length] ?? '';
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const letters = [...'abcäö ABC123.,:;-()@€\n\r\t\u00A0\u0308😀\uD800\u0000|'];
const words = [...seed('S20884').split(/(?<=[\s:])/), ...seed('S11825').split(/(?<=[\s:])/)];
const lines = sheetSeeds.flatMap((code) => seed(code).split(/(?<=\n)/));
const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n';
const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n';

describe('whatever the text', () => {
  const texts: [string, () => string][] = [
    ['nothing', () => ''],
    ['a lone CR', () => '\r'],
    ['only line ends', () => '\r\n\n\r'.repeat(20_000)],
    ['a byte order mark', () => '\uFEFF'],
    ['300 KB of letters', () => junk(300_000, letters)],
    ['300 KB of a sheet’s words', () => TITLE_2014 + junk(300_000, words)],
    ['300 KB of a sheet’s lines in disorder', () => junk(300_000, lines)],
    ['1 MB on one line', () => 'a: '.repeat(350_000)],
    ['1 MB of one value', () => `${TITLE_2007}1. Projekti\n\nProjektin nimi: ${'x'.repeat(1_000_000)}\n`],
    ['a sheet a hundred times', () => seed('S11825').repeat(100)],
    ['two sheets in turn, ten times', () => (seed('S20884') + seed('S10930')).repeat(10)],
    ['a sheet with each of its lines twice', () => seed('S20884').replace(/.*\n/g, '$&$&')],
    ['a sheet upside down', () => seed('S20884').split('\n').reverse().join('\n')],
    ['half surrogate pairs in labels and values', () => seed('S11825').replaceAll('ä', '\uD83D')],
  ];
  for (const [name, text] of texts) {
    it(`gets an answer: ${name}`, () => assert.ok(answer(text()) <= 1000)).timeout(20_000);
  }

  it('gets one when it is cut off anywhere, or begins anywhere', () => {
    for (const code of ['S20884', 'S11825'] as const) {
      const text = seed(code);
      for (let at = 0; at < text.length; at += 1499) {
        answer(text.slice(0, at));
        answer(text.slice(at));
      }
    }
  });
});

describe('time', () => {
  const PLACES = '3.1 Maantieteellinen kohdealue';
  const growing: [name: string, size: number, text: (size: number) => string][] = [
    ['a sheet again and again', 2, (size) => seed('S11825').repeat(size)],
    ['a list joined by "ja"', 2000, (size) => `${TITLE_2007}${PLACES}\nKunnat: ${'a ja '.repeat(size)}`],
    [
      'long lists of places',
      1000,
      (size) =>
        `${TITLE_2007}${PLACES}\nSeutukunnat: ${'Oulun, '.repeat(size)}\nKunnat: ${'Helsinki, '.repeat(size)}\n`,
    ],
    [
      'names of no place',
      100,
      (size) => `${TITLE_2007}${PLACES}\nKunnat: ${Array.from({ length: size }, (_, at) => `Kun${at}`).join()}`,
    ],
    ['a run of spaces in a value', 5000, (size) => `${TITLE_2007}1. Projekti\nOsio: a${' '.repeat(size)}b`],
    [
      'one field again and again, empty',
      1000,
      (size) => `${TITLE_2007}4.1 Uusien työpaikkojen määrä\n${'Suunniteltu:\n'.repeat(size)}`,
    ],
    [
      'sections in disorder',
      50,
      (size) => TITLE_2007 + '2. Projektin toteuttaja\nAsema: x\nOsoite: y\n1. Projekti\n'.repeat(size),
    ],
    [
      'partners of one id',
      300,
      (size) => `${TITLE_2014}2 Hakijan perustiedot\nOsatoteuttajat\n${'Kunta, 0164690-3\n'.repeat(size)}`,
    ],
    [
      'one impact group again and again',
      300,
      (size) =>
        TITLE_2014 + '8.2 Kestävä kehitys\nEkologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 1\n'.repeat(size),
    ],
    [
      'web addresses',
      1000,
      (size) =>
        `${TITLE_2007}2. Projektin toteuttaja\nProjektin kotisivun osoite: ${'www.a.b,'.repeat(size)}www.${'a.'.repeat(size)}`,
    ],
    [
      'dots where a web address would go on',
      5000,
      (size) => `${TITLE_2014}2 Hakijan perustiedot\nWWW-osoite: www${'.'.repeat(size)}x`,
    ],
    [
      'a web address and a word',
      1000,
      (size) => `${TITLE_2014}2 Hakijan perustiedot\nWWW-osoite: http://${'a.a?.'.repeat(size)} y`,
    ],
    [
      'letters with two marks each in a choice',
      500,
      (size) => `${TITLE_2014}1 Hanke\nToiminnan tila: ${'a\u0327\u0301'.repeat(size)}`,
    ],
    [
      'letters with two marks each in a list',
      5000,
      (size) => `${TITLE_2014}6 Maantieteellinen kohdealue\nKunnat: ${'a\u0327\u0301'.repeat(size)}`,
    ],
    [
      'a long value that each field of another section asks for',
      500,
      (size) =>
        `${TITLE_2007}1. Projekti\nProjektityyppi: ${'ö'.repeat(10 * size)}\n4.1 Uusien työpaikkojen määrä\n${'Suunniteltu:\n'.repeat(size)}`,
    ],
    [
      'one unknown place again and again',
      500,
      (size) => `${TITLE_2014}6 Maantieteellinen kohdealue\nKunnat: ${'Mikkela, '.repeat(size)}`,
    ],
    [
      'digits and spaces, and a word',
      5000,
      (size) => `${TITLE_2014}2 Hakijan perustiedot\nPuhelinnumero: ${'0 '.repeat(size)}x`,
    ],
    [
      'addresses in free text',
      1000,
      (size) => `${TITLE_2007}5. Suunnitelman mukainen tiivistelmä toteutuksesta\n${'a.b@c.d'.repeat(size)}`,
    ],
    ['bars on a page', 1000, (size) => `${'|'.repeat(size)}\nTietoja hankkeesta:\nEURA-tunnus: S20015\n`],
  ];
  for (const [name, size, text] of growing) {
    it(`grows with the length of the text, not with its square: ${name}`, () =>
      expectNoSquare((times) => service.diagnostics(service.read(text(size * times)), CONTEXT))).timeout(20_000);
  }
});
