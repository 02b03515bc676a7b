import { isWithinAny, type PlaceKind } from '../reference/places.ts';
import { type PostalArea, postalArea } from '../reference/postalAreas.ts';
import { memoize } from '../sheet/memoize.ts';
import { type NamedPlace, type PlaceField, placeFields } from '../sheet/placeNames.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { postalCodeIn, postalPlaceIn } from '../sheet/valueKinds/postalSuggestions.ts';
import { fold, foldCase } from '../values/text.ts';

/** The names of a kind that were never, in any year, in any of the larger places the sheet lists; none where one of those is unknown. */
export function placesOutside(sheet: Sheet, kind: 'subRegion' | 'municipality'): readonly NamedPlace[] {
  const listed = (kind: PlaceKind) => placeFields(sheet).flatMap((field) => (field.kind === kind ? field.names : []));
  const around = kind === 'subRegion' ? listed('region') : [...listed('region'), ...listed('subRegion')];
  // A name that is not known may be the very place it lies in.
  if (around.some(({ places }) => places.length === 0)) return [];
  const outer = [...new Set(around.flatMap(({ places }) => places))];
  return listed(kind).filter(({ places }) => isWithinAny(places, outer) === false);
}

/** How many different places a field lists, unknown ones counted. */
export function countPlaces({ names }: PlaceField): number {
  return new Set(names.map(placeKey)).size;
}

/** What two writings of one place have in common. */
export function placeKey({ name, places }: NamedPlace): string {
  return places[0]?.code ?? foldCase(name);
}

/** A postal code that is known, and the field beside it that names its place, where the section has one. */
export interface PostalTown {
  readonly code: FieldNode;
  readonly area: PostalArea;
  readonly place: FieldNode | undefined;
}

/** The first postal code of each section, where its area is known. */
export const postalTowns = memoize((sheet): readonly PostalTown[] =>
  sheet.allSections.flatMap((section) => {
    const code = postalCodeIn(section);
    const area = code && postalArea(fold(code.text));
    return code && area ? [{ code, area, place: postalPlaceIn(section) }] : [];
  }),
);
