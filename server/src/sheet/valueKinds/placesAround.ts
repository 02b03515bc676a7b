import { isKnownWithin, largerPlacesOf, type Place, type PlaceKind } from '../../reference/places.ts';
import { placeFields } from '../placeNames.ts';
import type { Sheet } from '../sheet.ts';
import type { SuggestionContext } from './valueKind.ts';

/** The codes of the larger places that the sheet lists. */
export interface Around {
  readonly subRegions: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Whether all of their names are known: one that is not may be the very place that something lies in. */
  readonly areKnown: boolean;
}

/** How far a place is from what the sheet lists: in the smallest larger places, in the next larger ones, in none of them. */
export type Nearness = 0 | 1 | 2;

/** The larger places that the sheet lists, of those that places of a kind may lie in. */
export function placesAround(kind: PlaceKind, sheet: Sheet): Around {
  const subRegions = new Set<string>();
  const regions = new Set<string>();
  let areKnown = true;
  for (const { kind: larger, names } of placeFields(sheet)) {
    if (larger === 'municipality' || larger === kind || kind === 'region') continue;
    for (const { places } of names) {
      areKnown &&= places.length > 0;
      for (const { code } of places) (larger === 'region' ? regions : subRegions).add(code);
    }
  }
  return { subRegions, regions, areKnown };
}

/** Where nothing is listed, every place is as near. */
export function nearnessTo({ subRegions, regions }: Around, place: Place): Nearness {
  if ((subRegions.size === 0 && regions.size === 0) || isKnownWithin(place, subRegions)) return 0;
  return isKnownWithin(place, regions) ? 1 : 2;
}

/** Of some places, those that lay in the smallest larger places that the sheet lists, in the project's time. */
export function membersAmong(
  { subRegions, regions }: Around,
  places: readonly Place[],
  context: SuggestionContext,
): Place[] {
  const [kind, codes] = subRegions.size > 0 ? (['subRegion', subRegions] as const) : (['region', regions] as const);
  const isMember = (place: Place) =>
    largerPlacesOf(place, kind).some((larger) => codes.has(larger.place.code) && isOfTheTime(larger.lastYear, context));
  return codes.size > 0 ? places.filter(isMember) : [];
}

/** Whether what ended with a year reaches into the time of the project or, where the sheet does not tell, of its programme; what has not ended always does. */
export function isOfTheTime(lastYear: number | undefined, { period, programme }: SuggestionContext): boolean {
  if (lastYear === undefined) return true;
  const time = period ?? programme;
  return time !== undefined && lastYear >= time.first.year;
}
