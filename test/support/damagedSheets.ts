import fc from 'fast-check';
import { type Piece, type Pieces, piecesOf } from './personsWords.ts';
import { seed, service, sheetSeeds } from './sheets.ts';

/** One way a sheet comes to harm: `nth` picks the place, and `put` is one of the texts that can be put there. */
interface Damage {
  readonly puts: readonly string[];
  readonly change: (pieces: Pieces, nth: number, put: string) => Pieces;
}

const WORDS = ['noin', 'ei', 'vähintään', 'uusi', 'noin 15 kpl', 'ei ole', 'melkein', 'ja', 'joista'];
const NUMBERS = ['42', '7', '0', '1 234,56', '2014', '3,5 %', '01234567'];
const LINES = [
  'Lisäksi sovittiin näin.',
  'Puhelinnumero: 014 123 456',
  'Suunniteltu: noin 30',
  'Väri: sininen',
  'Kyllä, mutta ei vielä',
  'Materiaalit ja jätteet 1 2 3',
  'Oma otsikko',
  'Oy Esimerkki Ab 1234567-1',
];

const damages: Readonly<Record<string, Damage>> = {
  'a letter lost from the form': inForm((letter) => letter.replace(/\p{L}/u, '')),
  'a letter of the form doubled': inForm((letter) => letter + letter),
  'a letter of the form exchanged': inForm((letter) => letter.replace(/\p{L}/u, 'x')),
  'the form in capitals': ofForm([''], (text) => [forms(text.toUpperCase())]),
  'the form decorated': ofForm(['## ', '**', '- ', '• ', '| ', '(a) ', '2) ', '> '], (text, put) => [
    forms(put + text),
  ]),
  'another sign for the colon': ofForm([';', ' –', '?', '：', ' :', '\t', ''], (text, put) => [
    forms(text.replace(/:$/, put)),
  ]),
  'the form cut short': ofForm(['', ':'], (text, put, nth) => [forms(text.slice(0, spaceIn(text, nth)) + put)]),
  'their words in the form': ofForm(WORDS, (text, put, nth) => {
    const at = spaceIn(text, nth);
    return [forms(text.slice(0, at)), persons(` ${put} `), forms(text.slice(at))];
  }),
  'their words before the form': ofForm(WORDS, (text, put) => [persons(`${put} `), forms(text)]),
  'their words behind the form': ofForm(WORDS, (text, put) => [forms(text), persons(` ${put}`)]),
  'their words between their own': ofPerson([...WORDS, ...NUMBERS], (text, put, nth) => {
    const at = spaceIn(text, nth);
    return [persons(`${text.slice(0, at)} ${put} ${text.slice(at)}`)];
  }),
  'a sign of theirs exchanged': ofPerson(
    ['', 'x', '5', '0', ' ', ',', '.', '-', '–', ':', '(at)'],
    (text, put, nth) => {
      const at = 1 + (nth % Math.max(1, text.length - 2));
      // A space that goes makes two numbers one, and a sign at the edge may stick to the form's words.
      if (/^\s?$/.test(text[at] ?? '') || at >= text.length - 1) return [persons(text)];
      return [persons(text.slice(0, at) + put + text.slice(at + 1))];
    },
  ),
  'a line broken': lines([''], (pieces, at) => {
    const line = pieces[at] ?? [];
    const last = line.at(-1) ?? persons('');
    const place = /(?<=\p{L}) (?=\p{L})/u.exec(last.text)?.index ?? last.text.length;
    const [before, behind] = [last.text.slice(0, place), last.text.slice(place + 1)];
    return [[...line.slice(0, -1), { ...last, text: before }], [{ ...last, text: behind }]];
  }),
  'a line of theirs more': lines(LINES, (pieces, at, put) => [[persons(put)], pieces[at] ?? []]),
  'a line lost': lines([''], () => []),
  'a line twice': lines([''], (pieces, at) => [pieces[at] ?? [], pieces[at] ?? []]),
  'a line moved': {
    puts: [''],
    change: (pieces, nth) => {
      const at = nth % pieces.length;
      return pieces.toSpliced(at, 1).toSpliced((nth * 7) % pieces.length, 0, pieces[at] ?? []);
    },
  },
  'a page lost': { puts: [''], change: (pieces, nth) => pieces.toSpliced(nth % pieces.length, 20) },
  'the blank lines lost': { puts: [''], change: (pieces) => pieces.filter((line) => line.length > 0) },
  'the headings lost': {
    puts: [''],
    change: (pieces) => pieces.filter((line) => line.length > 1 || line[0]?.own),
  },
};

function forms(text: string): Piece {
  return { text, own: false };
}

function persons(text: string): Piece {
  return { text, own: true };
}

/** A change of the nth piece with text of the person's, or of the form's where that begins a line. */
function ofPieces(
  own: boolean,
  puts: readonly string[],
  change: (text: string, put: string, nth: number) => Piece[],
): Damage {
  return {
    puts,
    change: (pieces, nth, put) => {
      const places = pieces.flatMap((line, at) =>
        line.flatMap((piece, place) =>
          piece.own === own && (own || place === 0) && piece.text.trim() !== '' ? [{ at, place }] : [],
        ),
      );
      const { at, place } = places[nth % places.length] ?? { at: 0, place: -1 };
      const changed = (pieces[at] ?? []).flatMap((piece, other) =>
        other === place ? change(piece.text, put, Math.floor(nth / places.length)) : [piece],
      );
      return pieces.with(at, changed);
    },
  };
}

function ofForm(puts: readonly string[], change: (text: string, put: string, nth: number) => Piece[]): Damage {
  return ofPieces(false, puts, change);
}

function ofPerson(puts: readonly string[], change: (text: string, put: string, nth: number) => Piece[]): Damage {
  return ofPieces(true, puts, change);
}

/** A change of one letter of the form's. */
function inForm(change: (letter: string) => string): Damage {
  return ofForm([''], (text, _, nth) => {
    const at = nth % text.length;
    return [forms(text.slice(0, at) + change(text[at] ?? '') + text.slice(at + 1))];
  });
}

/** Other lines in place of the nth one. */
function lines(puts: readonly string[], change: (pieces: Pieces, at: number, put: string) => Pieces): Damage {
  return {
    puts,
    change: (pieces, nth, put) => pieces.toSpliced(nth % pieces.length, 1, ...change(pieces, nth % pieces.length, put)),
  };
}

/** The place of a space behind a word; the end of a text that has none. */
function spaceIn(text: string, nth: number): number {
  const spaces = [...text.matchAll(/(?<=\p{L}) /gu)].map(({ index }) => index);
  return spaces[nth % spaces.length] ?? text.length;
}

const wholeSheets = new Map(sheetSeeds.map((code) => [code as string, piecesOf(service.read(seed(code)))]));

/** A seed and what is done to it, in order; short to print, so that a test that fails says what it was. */
export interface DamagedSheet {
  readonly code: string;
  readonly changes: readonly (readonly [damage: string, nth: number, put: string])[];
}

/** Seeds with up to four damages. */
export const damagedSheets: fc.Arbitrary<DamagedSheet> = fc.record({
  code: fc.constantFrom(...sheetSeeds),
  changes: fc.array(
    fc
      .constantFrom(...Object.entries(damages))
      .chain(([name, { puts }]) => fc.tuple(fc.constant(name), fc.nat(100_000), fc.constantFrom(...puts))),
    { minLength: 1, maxLength: 4 },
  ),
});

/** The damaged sheet itself. */
export function damagedPieces({ code, changes }: DamagedSheet): Pieces {
  let pieces = wholeSheets.get(code) ?? [];
  for (const [name, nth, put] of changes) {
    if (pieces.length > 0) pieces = damages[name]?.change(pieces, nth, put) ?? pieces;
  }
  return pieces;
}
