import assert from 'node:assert/strict';
import { answersOf } from '../support/answers.ts';
import { seed, sheetSeeds } from '../support/sheets.ts';

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
    it(`gets an answer: ${name}`, () => assert.ok(answersOf(text()).diagnostics.length <= 1000)).timeout(20_000);
  }

  it('gets one when it is cut off anywhere, or begins anywhere', () => {
    for (const code of ['S20884', 'S11825'] as const) {
      const text = seed(code);
      for (let at = 0; at < text.length; at += 1499) {
        answersOf(text.slice(0, at));
        answersOf(text.slice(at));
      }
    }
  });
});
