import { isWithinAny, type PlaceKind } from '../reference/places.ts';
import { type NamedPlace, placeFields } from '../sheet/placeNames.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** The names of a kind that were never, in any year, in any of the larger places the sheet lists; none where one of those is unknown. */
export function placesOutside(sheet: Sheet, kind: 'subRegion' | 'municipality'): readonly NamedPlace[] {
  const listed = (kind: PlaceKind) => placeFields(sheet).flatMap((field) => (field.kind === kind ? field.names : []));
  const around = kind === 'subRegion' ? listed('region') : [...listed('subRegion'), ...listed('region')];
  // A name that is not known may be the very place it lies in.
  if (around.some(({ places }) => places.length === 0)) return [];
  const outer = [...new Set(around.flatMap(({ places }) => places))];
  return listed(kind).filter(({ places }) => isWithinAny(places, outer) === false);
}
