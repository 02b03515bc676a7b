import { isWithinAny, largerPlacesOf, type Place, type PlaceKind, placesByName } from '../../reference/places.ts';
import { listItems } from '../../values/list.ts';
import type { Span } from '../../values/text.ts';
import { type NamedPlace, namedPlaces, placeFields } from '../placeNames.ts';
import type { Sheet } from '../sheet.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** A list of places, or one place. */
type PlaceBeingTyped = TypedValue<'places'> | TypedValue<'place'>;

/** The larger places that the sheet lists. */
interface Around {
  readonly subRegions: readonly Place[];
  readonly regions: readonly Place[];
}

/** How far a place is from what the sheet lists: in the smallest larger places, in the next larger ones, in none of them. */
type Nearness = 0 | 1 | 2;

/**
 * The places that a list may name at the cursor: first those that lie in the places that the sheet lists already, by name.
 * What the list has is not offered again; a place that is gone, only where the project's time reaches its own.
 */
export function placeSuggestions(typed: PlaceBeingTyped, context: SuggestionContext): Suggestion[] {
  const { of: kind } = typed.type;
  const part = partAt(typed);
  const listed = new Set(
    namedPlaces(kind, typed.text, { start: 0, end: typed.text.length })
      .filter(({ span }) => span.start !== part.start)
      .flatMap(({ places }) => places),
  );
  const around = {
    subRegions: namesAround(kind, 'subRegion', context.sheet),
    regions: namesAround(kind, 'region', context.sheet),
  };
  const byNearness: [Suggestion[], Suggestion[], Suggestion[]] = [[], [], []];
  const gone: [Suggestion[], Suggestion[], Suggestion[]] = [[], [], []];
  for (const place of placesByName(kind)) {
    if (listed.has(place) || !isOfTheTime(place, context)) continue;
    const nearness = nearnessTo(around, place);
    const isGone = place.lastYear !== undefined;
    const isUnlikely = nearness === 2 || isGone;
    const suggestion = {
      ...suggestionOf(place, around, context),
      part,
      ...(isUnlikely && { unlikely: true as const }),
    };
    (isGone ? gone : byNearness)[nearness].push(suggestion);
  }
  return [byNearness[0], byNearness[1], gone[0], gone[1], byNearness[2], gone[2]].flat();
}

/** The name that the cursor is in, or the empty place where one may begin; a field of one place is that place. */
function partAt({ type, text, cursor }: PlaceBeingTyped): Span {
  const whole = { start: 0, end: text.length };
  if (type.kind === 'place') return whole;
  const items = listItems(text, whole);
  return items.find(({ start, end }) => start <= cursor && cursor <= end) ?? { start: cursor, end: cursor };
}

/** The larger places of a kind that the sheet lists; none where they are no larger, or one is not known and may be the very place. */
function namesAround(kind: PlaceKind, larger: 'subRegion' | 'region', sheet: Sheet): readonly Place[] {
  if (kind === larger || kind === 'region') return [];
  const named: NamedPlace[] = placeFields(sheet).flatMap((field) => (field.kind === larger ? field.names : []));
  return named.some(({ places }) => places.length === 0) ? [] : named.flatMap(({ places }) => places);
}

/** Where nothing is listed, every place is as near. */
function nearnessTo({ subRegions, regions }: Around, place: Place): Nearness {
  if (subRegions.length === 0 && regions.length === 0) return 0;
  if (isWithinAny([place], subRegions)) return 0;
  return isWithinAny([place], regions) ? 1 : 2;
}

/** Whether a place was there in any year of the project or, where the sheet does not tell, of its programme; one that is there now may always be named. */
function isOfTheTime({ lastYear }: Place, { period, programme }: SuggestionContext): boolean {
  if (lastYear === undefined) return true;
  const time = period ?? programme;
  return time !== undefined && lastYear >= time.first.year;
}

/** A place as it is offered, with its region: of several that it has been in, the one that the sheet lists. */
function suggestionOf(place: Place, { regions }: Around, { t, locale }: SuggestionContext): Suggestion {
  const { name, swedish, otherNames, lastYear } = place;
  const larger = place.kind === 'region' ? [] : largerPlacesOf(place, 'region').map((one) => one.place);
  const region = larger.find((one) => regions.includes(one)) ?? larger[0];
  const regionName = (locale === 'sv' && region?.swedish) || region?.name;
  const until = lastYear && t('suggestion.until', { year: lastYear });
  const note = [regionName, until].filter(Boolean).join(', ');
  return {
    text: name,
    otherNames: [...(swedish ? [swedish] : []), ...otherNames],
    ...(note && { note }),
  };
}
