import { distance } from 'fastest-levenshtein';
import { foldCase } from '../values/text.ts';
import { LONGEST_NAME, namesOf, type Place, type PlaceKind } from './place.ts';
import { placesOf } from './placeTables.ts';
import { lazy } from './table.ts';

/** How many names are worth offering. */
const MAX_OFFERED = 3;

/** Edits allowed, as a part of the known name's length; one is always allowed. */
const NEARNESS = 0.2;

/** A way of writing a name, and the name to offer to who wrote nearly so. */
interface KnownName {
  readonly folded: string;
  readonly plain: string;
  /** See `lettersOf`. */
  readonly letters: number;
  readonly offer: string;
  readonly historic: boolean;
}

/**
 * Known names near an unknown one, nearest first, at most three, none twice. Dots and rings left out (`Jyvaskyla`) are
 * not counted as edits, so that they are found whatever their number. A sub-region is offered in the genitive.
 */
export function nearPlaceNames(kind: PlaceKind, name: string): string[] {
  if (name.length > LONGEST_NAME) return [];
  const folded = foldCase(name);
  const plain = withoutMarks(folded);
  const letters = lettersOf(plain);
  const near: { known: KnownName; edits: number; strictly: number }[] = [];
  for (const known of knownNames[kind]()) {
    const allowed = Math.max(1, Math.floor(known.plain.length * NEARNESS));
    if (Math.abs(known.plain.length - plain.length) > allowed) continue;
    // An edit brings in one letter and takes out one, at most.
    if (bitsIn(letters ^ known.letters) > 2 * allowed) continue;
    const edits = distance(plain, known.plain);
    if (edits <= allowed) near.push({ known, edits, strictly: distance(folded, known.folded) });
  }
  near.sort((a, b) => a.edits - b.edits || a.strictly - b.strictly || +a.known.historic - +b.known.historic);
  return [...new Set(near.map(({ known }) => known.offer))].slice(0, MAX_OFFERED);
}

const knownNames: Readonly<Record<PlaceKind, () => KnownName[]>> = {
  region: lazy(() => placesOf('region').flatMap(knownNamesOf)),
  subRegion: lazy(() => placesOf('subRegion').flatMap(knownNamesOf)),
  municipality: lazy(() => placesOf('municipality').flatMap(knownNamesOf)),
};

function knownNamesOf(place: Place): KnownName[] {
  return [...new Set([...namesOf(place), ...place.genitives])].map((text) => {
    const folded = text.toLowerCase();
    const plain = withoutMarks(folded);
    return {
      folded,
      plain,
      letters: lettersOf(plain),
      offer: offered(place, text),
      historic: place.lastYear !== undefined,
    };
  });
}

/** The name itself where a sheet may print it so; else the one sheets print. */
function offered(place: Place, text: string): string {
  if (text === place.swedish) return text;
  const printed = place.kind === 'municipality' ? place.otherNames : place.kind === 'subRegion' ? place.genitives : [];
  return printed.includes(text) ? text : place.name;
}

function withoutMarks(folded: string): string {
  return folded.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Which letters a text has, as bits: what most names differ in is told without counting edits. */
function lettersOf(plain: string): number {
  let letters = 0;
  for (let index = 0; index < plain.length; index++) letters |= 1 << (plain.charCodeAt(index) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
