import { type Place, type PlaceKind, placesByName, regionsOf } from '../../reference/places.ts';
import { listItems } from '../../values/list.ts';
import type { Span } from '../../values/text.ts';
import { placeFields } from '../placeNames.ts';
import type { Sheet } from '../sheet.ts';
import { type Around, isOfTheTime, membersAmong, nearnessTo, placesAround } from './placesAround.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** Of all at once, so many are named in the note. */
const SHOWN_NAMES = 3;

/** As `listItems` parts them, but for words. */
const BETWEEN_NAMES = /[,;\n\r]/;

/** A list of places, or one place. */
type PlaceBeingTyped = TypedValue<'places'> | TypedValue<'place'>;

/**
 * The places that a list may name at the cursor: first those that lie in the places that the sheet lists already, by name.
 * What the list has is not offered again; a place that is gone, only where the project's time reaches its own.
 */
export function placeSuggestions(typed: PlaceBeingTyped, context: SuggestionContext): Suggestion[] {
  const { of: kind } = typed.type;
  const part = partAt(typed);
  const listed = listedBeside(part, typed, context.sheet);
  const around = placesAround(kind, context.sheet);
  const byNearness: [Place[], Place[], Place[]] = [[], [], []];
  const gone: [Place[], Place[], Place[]] = [[], [], []];
  for (const place of placesByName(kind)) {
    if (listed.has(place) || !isOfTheTime(place.lastYear, context)) continue;
    (place.lastYear === undefined ? byNearness : gone)[nearnessTo(around, place)].push(place);
  }
  const likely = (place: Place) => ({ ...suggestionOf(place, around, context), part });
  const unlikely = (place: Place) => ({ ...likely(place), unlikely: true as const });
  const near = [...byNearness[0], ...byNearness[1]];
  const all = allAtOnce(kind, membersAmong(around, near, context), listed.size > 0, context);
  return [
    ...near.map(likely),
    ...all.map((suggestion) => ({ ...suggestion, part })),
    ...[...gone[0], ...gone[1]].map(unlikely),
    ...byNearness[2].map(around.areKnown ? unlikely : likely),
    ...gone[2].map(unlikely),
  ];
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

/** All places of a listed area, or what is not listed yet of them: a project in a whole area lists each. */
function allAtOnce(kind: PlaceKind, places: readonly Place[], isRest: boolean, { t }: SuggestionContext): Suggestion[] {
  if (kind === 'region' || places.length < 2) return [];
  const names = places.map(({ name }) => name);
  const label = t(isRest ? `suggestion.rest.${kind}` : `suggestion.all.${kind}`, { count: names.length });
  const shown = names.length > SHOWN_NAMES ? [...names.slice(0, SHOWN_NAMES), '…'] : names;
  return [{ text: names.join(', '), label, note: shown.join(', ') }];
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
