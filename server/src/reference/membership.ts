import type { Place, PlaceKind } from './place.ts';
import { placeByCode, placesOf, regionCodeOf } from './placeTables.ts';

/** The first year whose memberships the tables record; earlier ones are inferred or unknown (README.md). */
const RECORDED_FROM = 2013;

const SIZE: Readonly<Record<PlaceKind, number>> = { municipality: 1, subRegion: 2, region: 3 };

/**
 * Whether the inner place was a member of the outer one in any year. A municipality counts as a member where its
 * successors are: the land lies there now. `undefined` when the tables cannot tell, and when the question makes no
 * sense because the inner place is not the smaller kind.
 */
export function isWithin(inner: Place, outer: Place): boolean | undefined {
  if (SIZE[inner.kind] >= SIZE[outer.kind]) return undefined;
  const codes = placesAround(inner);
  if (codes.has(outer.code)) return true;
  return inner.inferred || mayHaveHeld(outer, codes) ? undefined : false;
}

/**
 * Whether any of the places a name may mean was ever in any of the others: `false` only when none was, for sure.
 * `undefined` when some pair is in doubt, or when either side is empty.
 */
export function isWithinAny(inners: readonly Place[], outers: readonly Place[]): boolean | undefined {
  let sure = inners.length > 0 && outers.length > 0;
  for (const inner of inners) {
    for (const outer of outers) {
      const within = isWithin(inner, outer);
      if (within) return true;
      if (within === undefined) sure = false;
    }
  }
  return sure ? false : undefined;
}

/** Whether a place is known to have been, in any year, in one of the places whose codes are given; the codes of regions and sub-regions differ. */
export function isKnownWithin(inner: Place, outerCodes: ReadonlySet<string>): boolean {
  for (const code of placesAround(inner)) if (outerCodes.has(code)) return true;
  return false;
}

/** The sub-regions that ever were in the region; those that exist no more have a `lastYear`. */
export function subRegionsOf(region: Place): Place[] {
  return placesOf('subRegion').filter((place) => isWithin(place, region));
}

/** The municipalities that ever were in the region or sub-region; those that exist no more have a `lastYear`. */
export function municipalitiesOf(outer: Place): Place[] {
  return placesOf('municipality').filter((place) => isWithin(place, outer));
}

/** A larger place that a place has been in, and the last year of it when that is over and the place itself is not. */
export interface LargerPlace {
  readonly place: Place;
  readonly lastYear: number | undefined;
}

/** The larger places of a kind that a place has been in, newest first; none where the tables do not know. */
export function largerPlacesOf(inner: Place, kind: 'subRegion' | 'region'): LargerPlace[] {
  const found = new Map<Place, LargerPlace>();
  for (const { code, lastYear } of [...inner.memberships].reverse()) {
    const place = placeByCode(kind, kind === 'region' ? regionCodeOf(code) : code);
    // A place that has ended says so itself.
    const over = lastYear ?? place?.lastYear;
    if (place && !found.has(place)) found.set(place, { place, lastYear: over === inner.lastYear ? undefined : over });
  }
  return [...found.values()];
}

const regions = new WeakMap<Place, readonly Place[]>();

/** The regions that a smaller place has been in, newest first; none where the tables do not know. */
export function regionsOf(inner: Place): readonly Place[] {
  let known = regions.get(inner);
  if (!known) {
    known = inner.kind === 'region' ? [] : largerPlacesOf(inner, 'region').map(({ place }) => place);
    regions.set(inner, known);
  }
  return known;
}

/** The smaller places that are in a place now, or were when it ended: a region's sub-regions, a sub-region's municipalities. */
export function smallerPlacesOf(outer: Place): Place[] {
  if (outer.kind === 'municipality') return [];
  const smaller = placesOf(outer.kind === 'region' ? 'subRegion' : 'municipality');
  return smaller.filter(({ kind, lastYear, memberships }) => {
    const code = memberships.at(-1)?.code ?? '';
    const isIn = (kind === 'subRegion' ? regionCodeOf(code) : code) === outer.code;
    return isIn && (lastYear === undefined || lastYear === outer.lastYear);
  });
}

/** The place and everything it became part of, and that became part of. */
export function lineage(place: Place): Set<Place> {
  const found = new Set([place]);
  // A set visits what is added on the way, so this follows the mergers to their end.
  for (const { kind, successors } of found) {
    for (const code of successors) {
      const successor = placeByCode(kind, code);
      if (successor) found.add(successor);
    }
  }
  return found;
}

const around = new WeakMap<Place, ReadonlySet<string>>();

/** Codes of the regions and sub-regions that it, or what it became part of, ever was in; the two differ in length. */
function placesAround(place: Place): ReadonlySet<string> {
  let codes = around.get(place);
  if (!codes) {
    codes = new Set([...lineage(place)].flatMap(largerPlaces));
    around.set(place, codes);
  }
  return codes;
}

function largerPlaces({ memberships }: Place): string[] {
  return memberships.flatMap(({ code }) => [code, ...regionsAt(code)]);
}

/** The region a sub-region's or a region's code names, and the one that region became part of. */
function regionsAt(code: string): string[] {
  const region = placeByCode('region', regionCodeOf(code));
  return region ? [...lineage(region)].map((place) => place.code) : [];
}

/** Whether a place ended before memberships were recorded, and lay in one of the regions: then its members are unknown. */
function mayHaveHeld(outer: Place, regions: ReadonlySet<string>): boolean {
  if (outer.lastYear === undefined || outer.lastYear >= RECORDED_FROM) return false;
  return regionsAt(outer.code).some((code) => regions.has(code));
}
