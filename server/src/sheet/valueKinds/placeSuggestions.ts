import { isKnownWithin, type Place, type PlaceKind, placesByName, regionsOf } from '../../reference/places.ts';
import { listItems } from '../../values/list.ts';
import type { Span } from '../../values/text.ts';
import { placeFields } from '../placeNames.ts';
import type { Sheet } from '../sheet.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** As `listItems` parts them, but for words. */
const BETWEEN_NAMES = /[,;\n\r]/;

/** A list of places, or one place. */
type PlaceBeingTyped = TypedValue<'places'> | TypedValue<'place'>;

/** The codes of the larger places that the sheet lists. */
interface Around {
  readonly subRegions: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Whether all of their names are known: one that is not may be the very place that something lies in. */
  readonly areKnown: boolean;
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
  const listed = listedBeside(part, typed, context.sheet);
  const around = placesAround(kind, context.sheet);
  const byNearness: [Suggestion[], Suggestion[], Suggestion[]] = [[], [], []];
  const gone: [Suggestion[], Suggestion[], Suggestion[]] = [[], [], []];
  for (const place of placesByName(kind)) {
    if (listed.has(place) || !isOfTheTime(place, context)) continue;
    const nearness = nearnessTo(around, place);
    const isGone = place.lastYear !== undefined;
    const isUnlikely = (nearness === 2 && around.areKnown) || isGone;
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
  if (type.kind === 'place') return { start: 0, end: text.length };
  let start = cursor;
  while (start > 0 && !BETWEEN_NAMES.test(text[start - 1] as string)) start--;
  let end = cursor;
  while (end < text.length && !BETWEEN_NAMES.test(text[end] as string)) end++;
  const items = listItems(text, { start, end });
  return items.find((item) => item.start <= cursor && cursor <= item.end) ?? { start: cursor, end: cursor };
}

/** The places that the list names elsewhere than at a part of it. */
function listedBeside(part: Span, { field, section, text }: PlaceBeingTyped, sheet: Sheet): ReadonlySet<Place> {
  const fields = placeFields(sheet).filter(({ node }) => node.section === section && node.field === field);
  const { node, names = [] } = fields.find((one) => one.node.text === text) ?? {};
  const listed = new Set<Place>();
  for (const { span, places } of names) {
    if (node && span.start === node.value.start + part.start) continue;
    for (const place of places) listed.add(place);
  }
  return listed;
}

function placesAround(kind: PlaceKind, sheet: Sheet): Around {
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
function nearnessTo({ subRegions, regions }: Around, place: Place): Nearness {
  if ((subRegions.size === 0 && regions.size === 0) || isKnownWithin(place, subRegions)) return 0;
  return isKnownWithin(place, regions) ? 1 : 2;
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
  const larger = regionsOf(place);
  const region = larger.find(({ code }) => regions.has(code)) ?? larger[0];
  const regionName = (locale === 'sv' && region?.swedish) || region?.name;
  const until = lastYear && t('suggestion.until', { year: lastYear });
  const note = [regionName, until].filter(Boolean).join(', ');
  return {
    text: name,
    otherNames: [...(swedish ? [swedish] : []), ...otherNames],
    ...(note && { note }),
  };
}
