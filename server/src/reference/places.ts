import { foldCase } from '../values/text.ts';
import { LONGEST_NAME, type Place, type PlaceKind } from './place.ts';
import { placesNamed } from './placeTables.ts';

export {
  isKnownWithin,
  isWithin,
  isWithinAny,
  type LargerPlace,
  largerPlacesOf,
  lineage,
  municipalitiesOf,
  regionsOf,
  smallerPlacesOf,
  subRegionsOf,
} from './membership.ts';
export { nearPlaceNames } from './nearPlaceNames.ts';
export type { Membership, Place, PlaceKind } from './place.ts';
export { placeByCode, placesByName, placesOf } from './placeTables.ts';

const NONE: readonly Place[] = [];

/** What stands between the two languages of one name: `Maarianhamina - Mariehamn`, `Vaasa/Vasa`. */
const BETWEEN_LANGUAGES = / [-–] | ?\/ ?/;

/**
 * The places of any year that have the name, in Finnish, Swedish or both; case and spacing are of no account. None when
 * the name is unknown; two when it was given twice (Parainen was refounded in 2009, Porvoo was a sub-region of two regions).
 */
export function findPlaces(kind: PlaceKind, name: string): readonly Place[] {
  if (name.length > LONGEST_NAME) return NONE;
  const plain = placesNamed(kind, name);
  if (plain) return plain;
  const folded = foldCase(name);
  return placesNamed(kind, folded) ?? inBothLanguages(kind, folded);
}

function inBothLanguages(kind: PlaceKind, folded: string): readonly Place[] {
  const [one = '', other = '', ...more] = folded.split(BETWEEN_LANGUAGES);
  if (one === other || more.length > 0) return NONE;
  const others = placesNamed(kind, other) ?? NONE;
  return (placesNamed(kind, one) ?? NONE).filter((place) => others.includes(place));
}
