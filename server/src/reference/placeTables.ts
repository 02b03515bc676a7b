import { REGIONS, SUB_REGIONS } from './divisions.table.ts';
import { MUNICIPALITIES } from './municipalities.table.ts';
import { type Membership, namesOf, type Place, type PlaceKind } from './place.ts';
import { lazy, records, several, year } from './table.ts';

/** Every place of the kind, those that exist no more included, in the order of their codes. */
export function placesOf(kind: PlaceKind): readonly Place[] {
  return tables[kind]().places;
}

/** Every place of the kind in the order of their names, as Finnish has its letters. */
export function placesByName(kind: PlaceKind): readonly Place[] {
  return inOrder[kind]();
}

/** The place that has the code, if one has. */
export function placeByCode(kind: PlaceKind, code: string): Place | undefined {
  return tables[kind]().byCode.get(code);
}

/** The places known by a name: as the tables write it, or as `foldCase` folds it. */
export function placesNamed(kind: PlaceKind, name: string): readonly Place[] | undefined {
  return tables[kind]().byName.get(name);
}

const tables = {
  region: lazy(() => index(records(REGIONS).map(region))),
  subRegion: lazy(() => index(records(SUB_REGIONS).map(subRegion))),
  municipality: lazy(() => index(records(MUNICIPALITIES).map(municipality))),
};

const inOrder = {
  region: lazy(() => sorted('region')),
  subRegion: lazy(() => sorted('subRegion')),
  municipality: lazy(() => sorted('municipality')),
};

function sorted(kind: PlaceKind): Place[] {
  const { compare } = new Intl.Collator('fi');
  return [...placesOf(kind)].sort((a, b) => compare(a.name, b.name));
}

function index(places: readonly Place[]) {
  const byCode = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  const enter = (name: string, place: Place) => {
    const namesakes = byName.get(name);
    if (!namesakes) byName.set(name, [place]);
    else if (!namesakes.includes(place)) namesakes.push(place);
  };
  for (const place of places) {
    byCode.set(place.code, place);
    for (const name of namesOf(place)) {
      // The plain spelling is a key too: what published sheets print is found without folding anything.
      enter(name, place);
      // The tables are in NFC with single spaces (a test holds them to it), so this is all that `foldCase` would do.
      enter(name.toLowerCase(), place);
    }
  }
  return { places, byCode, byName };
}

function region([code = '', name = '', genitive, swedish, lastYear, successor]: string[]): Place {
  return {
    kind: 'region',
    code,
    name,
    swedish: swedish || undefined,
    genitives: several(genitive),
    otherNames: [],
    firstYear: undefined,
    lastYear: year(lastYear),
    memberships: [],
    inferred: false,
    successors: several(successor),
  };
}

function subRegion([code = '', genitive, nominative, swedish, lastYear]: string[]): Place {
  const genitives = several(genitive);
  return {
    kind: 'subRegion',
    code,
    name: genitives[0] ?? '',
    swedish: swedish || undefined,
    genitives,
    otherNames: several(nominative),
    firstYear: undefined,
    lastYear: year(lastYear),
    memberships: [{ code: regionCodeOf(code), lastYear: year(lastYear) }],
    inferred: false,
    successors: [],
  };
}

function municipality([code = '', name = '', swedish, others, firstYear, spells = '', successors]: string[]): Place {
  const memberships = spells.replace('~', '').split(' ').map(membership);
  return {
    kind: 'municipality',
    code,
    name,
    swedish: swedish || undefined,
    genitives: [],
    otherNames: several(others),
    firstYear: year(firstYear),
    lastYear: memberships.at(-1)?.lastYear,
    memberships,
    inferred: spells.startsWith('~'),
    successors: several(successors),
  };
}

function membership(spell: string): Membership {
  const [code = '', lastYear] = spell.split('-');
  return { code, lastYear: year(lastYear) };
}

/** Code of the region a place of the code lies in. Statistics Finland numbers the sub-regions so: region, then a digit. */
export function regionCodeOf(subRegionOrRegion: string): string {
  return subRegionOrRegion.slice(0, 2);
}
