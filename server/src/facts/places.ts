import { isWithinAny, type PlaceKind } from '../reference/places.ts';
import { memoize } from '../sheet/memoize.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { type NamedPlace, namedPlaces } from '../sheet/valueKinds/places.ts';

/** A field that lists places of a kind. */
export interface PlaceField {
  readonly kind: PlaceKind;
  readonly names: readonly NamedPlace[];
}

/** The fields of a sheet that list places, in the order they stand. */
export const placeFields = memoize((sheet): readonly PlaceField[] =>
  sheet.fields.flatMap((node) => {
    const { type } = node.field;
    if (type.kind !== 'places' && type.kind !== 'place') return [];
    return [{ kind: type.of, names: namedPlaces(type.of, node.text, node.value) }];
  }),
);

/** The names of a kind that were never, in any year, in any of the larger places the sheet lists; none where one of those is unknown. */
export function placesOutside(sheet: Sheet, kind: 'subRegion' | 'municipality'): readonly NamedPlace[] {
  const listed = (kind: PlaceKind) => placeFields(sheet).flatMap((field) => (field.kind === kind ? field.names : []));
  const around = kind === 'subRegion' ? listed('region') : [...listed('subRegion'), ...listed('region')];
  // A name that is not known may be the very place it lies in.
  if (around.some(({ places }) => places.length === 0)) return [];
  const outer = [...new Set(around.flatMap(({ places }) => places))];
  return listed(kind).filter(({ places }) => isWithinAny(places, outer) === false);
}
