import { publishedForms } from '../../../server/src/forms/index.ts';
import { dense, seed, sheetSeeds } from '../../support/sheets.ts';
import { wholeSheet } from '../../support/wholeSheet.ts';

/** A kind of text that can be made of any length. */
export interface Pattern {
  readonly name: string;
  /** The text, a number of times as long as it is at least. */
  readonly text: (times: number) => string;
}

/** Characters that a text has at least, about. */
const SIZE = 4000;

const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n';
const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n';
const PAGE = '\nHanke loppunut\n\nYleistiedot hankkeesta\n\nTietoja hankkeesta:\nEURA-tunnus: S20015\n';

/** Something again and again between two texts; where it holds `#`, each one has its own number. */
function again(name: string, before: string, part: string, after = ''): Pattern {
  const count = Math.max(1, Math.round(SIZE / part.length));
  return { name, text: (times) => before + repeated(part, count * times) + after };
}

function repeated(part: string, count: number): string {
  if (!part.includes('#')) return part.repeat(count);
  return Array.from({ length: count }, (_, index) => part.replaceAll('#', String(index))).join('');
}

/** What one value is made of, whatever its field's type. */
const VALUES: readonly (readonly [name: string, unit: string, end?: string])[] = [
  ['a letter with marks', 'a\u0327\u0301'],
  ['marks', '\u0327\u0301'],
  ['a word', 'aa '],
  ['digits', '1'],
  ['spaced digits', '1 '],
  ['spaces', ' ', 'x'],
  ['commas', ', '],
  ['places', 'Kunta#, '],
  ['dots', '.', 'x'],
  ['www and dots', 'www.', 'x'],
  ['addresses', 'http://a.a?.a?', ' y'],
  ['e-mails', 'a(at)b.fi, '],
  ['broken e-mails', 'a@'],
  ['phones', '040 123 4567 / '],
  ['dates', '1.1.2011 '],
  ['identity codes', '131052-308T'],
  ['half identity codes', '131052-'],
  ['“ja”', 'a ja '],
  ['invisible characters', '\u200B', 'x'],
  ['brackets', '('],
  ['colons', 'a: '],
  ['half characters', '\uD83D'],
];

/** A whole sheet of each of the two forms that have every type of value between them. */
const WHOLE_SHEETS = publishedForms
  .filter(({ title }) => title)
  .slice(0, 2)
  .map(wholeSheet);

/** Whole sheets, in which something stands again and again behind every value. */
function longValues([name, part, end = '']: (typeof VALUES)[number]): Pattern {
  const count = Math.round(SIZE / 10 / part.length);
  return {
    name: `values of ${name}`,
    text: (times) => {
      const more = repeated(part, count * times) + end;
      return WHOLE_SHEETS.join('').replace(/: .*/g, (value) => value + more);
    },
  };
}

/** Lines that mean something, each of its kind, in a section where it is expected. */
const LINES: readonly Pattern[] = [
  again('one label', `${TITLE_2007}4.1 Uusien työpaikkojen määrä\n`, 'Suunniteltu:\n'),
  again('one label with a value', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Y-tunnus: 0176478-3\n\n'),
  again('a misspelt label', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Y tunus: 0176478-2\n\n'),
  again('a label decorated', `${TITLE_2014}2 Hakijan perustiedot\n\n`, '- **Y-tunnus** – 0176478-2\n\n'),
  again('a label whose value stands below', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Y-tunnus:\n0176478-2\n\n'),
  again('two labels in disorder', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Y-tunnus: 1\n\nJakeluosoite: x\n\n'),
  again('unknown labels', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Merkintä #: x\n\n'),
  again('labels of another section', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Hankekoodi: S20884\n\n'),
  again('text among fields', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Tämä on tekstiä\n\n'),
  again('text before the title', '', 'Tämä on tekstiä\n\n', TITLE_2014),
  again(
    'a long choice and one label',
    `${TITLE_2007}1. Projekti\n\nProjektityyppi: ${'a '.repeat(900)}\n\n4.1 Uusien työpaikkojen määrä\n\n`,
    'Suunniteltu:\n',
  ),
  again('a list over many lines', `${TITLE_2014}6 Maantieteellinen kohdealue\n\nKunnat: `, 'Kunta#,\n'),
  again('a list of known places', `${TITLE_2014}6 Maantieteellinen kohdealue\n\nKunnat: `, 'Oulu,\n'),
  again('lists of unknown places', `${TITLE_2014}6 Maantieteellinen kohdealue\n\n`, 'Kunnat: Kunta#, Oulu\n\n'),
  again('a value that goes on', `${TITLE_2014}1 Hanke\n\n`, 'Hankkeen nimi: a\nb c\nd\n'),
  again(
    'answers',
    `${TITLE_2014}8.1 Sukupuolten tasa-arvo\n`,
    'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Kyllä\nSyy.\n',
  ),
  again(
    'impact rows',
    `${TITLE_2014}8.2 Kestävä kehitys\nEkologinen kestävyys\n`,
    'Luonnonvarojen käytön kestävyys 1 12\nSyy.\n',
  ),
  again(
    'broken impact rows',
    `${TITLE_2014}8.2 Kestävä kehitys\nEkologinen kestävyys\n`,
    'Luonnonvarojen kestävyys 1 # 3\n',
  ),
  again(
    'impact groups',
    `${TITLE_2014}8.2 Kestävä kehitys\n`,
    'Ekologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 1\n',
  ),
  again('partners of one id', `${TITLE_2014}2 Hakijan perustiedot\n\nOsatoteuttajat\n`, 'Kunta, 0164690-3\n'),
  again('partners without an id', `${TITLE_2014}2 Hakijan perustiedot\n\nOsatoteuttajat\n`, 'Kunta #\n'),
  again('partners without a comma', `${TITLE_2014}2 Hakijan perustiedot\n\nOsatoteuttajat\n`, 'Kunta 0164690-3\n'),
  again('partners on one line', `${TITLE_2014}2 Hakijan perustiedot\n\nOsatoteuttajat\n`, 'Kunta, 0164690-3, '),
  again('partners under many headings', `${TITLE_2014}2 Hakijan perustiedot\n\n`, 'Osatoteuttajat\nKunta, 0164690-3\n'),
  again('paragraphs', `${TITLE_2014}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`, 'Tämä on tekstiä.\n\n'),
  again('lists', `${TITLE_2014}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`, '- tekstiä\n'),
  again('addresses in text', `${TITLE_2014}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`, 'a.b@c.fi '),
  again('half addresses in text', `${TITLE_2014}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`, 'a.b@'),
  again('identity codes in text', `${TITLE_2014}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`, '131052-308T '),
  again(
    'labels in text',
    `${TITLE_2014}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`,
    'Y-tunnus: 0176478-2\n',
  ),
];

const HEADINGS: readonly Pattern[] = [
  again('one heading', TITLE_2014, '9 Loppuraportin tiivistelmä\n\n'),
  again('one heading with text', TITLE_2014, '9 Loppuraportin tiivistelmä\n\nTekstiä.\n\n'),
  again('a heading after its parent', TITLE_2014, '8.1 Sukupuolten tasa-arvo\n\n', '1 Hanke\n'),
  again('two headings in disorder', TITLE_2007, '2. Projektin toteuttaja\nAsema: x\n1. Projekti\n'),
  again(
    'headings in disorder',
    TITLE_2014,
    '9 Loppuraportin tiivistelmä\n\n8.1 Sukupuolten tasa-arvo\n\n5 Projektin julkinen rahoitus, euroa\n\n',
  ),
  again('misspelt headings', TITLE_2014, '9 Loppuraportin tivistelmä\n\n'),
  again('decorated headings', TITLE_2014, '## **9) LOPPURAPORTIN TIIVISTELMÄ** ..... 12\n\n'),
  again(
    'contents above the sheet',
    TITLE_2014,
    '1 Hanke\n2 Hakijan perustiedot\n9 Loppuraportin tiivistelmä\n',
    seed('S20884'),
  ),
  again('numbered lists', `${TITLE_2014}9 Loppuraportin tiivistelmä\n\n`, '# Hanke\n'),
  again('titles', '', TITLE_2014),
  again('banners', '', 'Euroopan unioni Vipuvoimaa EU:lta\n'),
];

const SHEETS: readonly Pattern[] = [
  ...sheetSeeds.map((code) => again(`the sheet ${code}`, '', seed(code))),
  again('a dense sheet', '', dense(seed('S20884'))),
  again('a sheet upside down', '', seed('S11825').split('\n').reverse().join('\n')),
  again('a page', '', seed('S20015')),
  again('a sheet of CR alone', '', seed('S20884').replaceAll('\n', '\r')),
  again('a sheet of form feeds', '', seed('S20884').replaceAll('\n', '\f')),
  again('parts in a page’s bar', '', '30.03.2015 – 30.06.2017 | ', PAGE),
  again('long parts in a page’s bar', '', `${'Toimintalinja 3 '.repeat(30)} | `, PAGE),
  again('bars on a page', '', 'Toimintalinja 3 (ESR) | 30.03.2015 | Keski-Suomi\n', PAGE),
  again('sections of a page', `Hanke\n${PAGE}`, 'Tulokset\n\nTekstiä.\n\n'),
];

/** What a line, a heading and a label are made of. */
const PARTS = [
  ...['a', '1', ' ', '.', ':', ',', '|', '#', '*', '(', '- ', 'a: ', '1.', 'a, '],
  ...['\u0301', '\u200B', '\uD83D', '\n', '\r', '\f', '\u2028', ' \n', 'a\n'],
];

/** One thing again and again: alone, in the title, in a heading and in a label. */
function longLines(part: string): Pattern {
  const count = Math.round(SIZE / 4 / part.length);
  return {
    name: `lines of ${JSON.stringify(part)}`,
    text: (times) => {
      const more = part.repeat(count * times);
      return `${more}\n${TITLE_2014.trimEnd()}${more}x\n\n1 Hanke${more}x\n\nHankekoodi${more}x: S20884\n\n9${more}\n`;
    },
  };
}

/** Lines and sections of every kind, by the hundred. */
export const manyLines: readonly Pattern[] = [...LINES, ...HEADINGS, ...SHEETS];

/** Long stretches of one thing on a line, in a label, in a value. */
export const longStretches: readonly Pattern[] = [...PARTS.map(longLines), ...VALUES.map(longValues)];
