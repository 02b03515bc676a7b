import type { Locale } from '../../forms/form.ts';
import type { Translate } from '../../messages/catalogue.ts';
import {
  findPlaces,
  type LargerPlace,
  largerPlacesOf,
  type Place,
  type PlaceKind,
  placeByCode,
  smallerPlacesOf,
} from '../../reference/places.ts';
import { postalArea } from '../../reference/postalAreas.ts';
import type { HoverContext } from './hoverContext.ts';

/** Of a place, or of each that had the name: what it lies in and what lies in it; nothing of a name that is unknown. */
export function aboutPlace(kind: PlaceKind, name: string, context: HoverContext): string | undefined {
  const paragraphs = findPlaces(kind, name).map((place) => {
    const { t, locale, markup } = context;
    const other = locale === 'sv' ? place.name : place.swedish;
    const own = nameOf(place, locale);
    const heading = markup.bold(own) + (other && other !== own ? ` (${other})` : '');
    return [heading, ...surroundings(place, t, locale)].join('\n\n');
  });
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : undefined;
}

/** The place that a postal code belongs to; nothing of a code that is none of a street area. */
export function aboutPostalCode(code: string, { t, locale }: HoverContext): string | undefined {
  const area = postalArea(code);
  return area && t('hover.postalCode', { area: area.name, municipality: nameOf(area.municipality, locale) });
}

function surroundings(place: Place, t: Translate, locale: Locale): string[] {
  const names = (places: readonly Place[]) => places.map((one) => nameOf(one, locale)).join(', ');
  const larger = (places: readonly LargerPlace[]) =>
    places
      .map(({ place, lastYear: year }) => {
        const name = nameOf(place, locale);
        return year === undefined ? name : t('hover.place.until', { name, year });
      })
      .join(', ');
  const subRegions = larger(largerPlacesOf(place, 'subRegion'));
  const regions = larger(largerPlacesOf(place, 'region'));
  const smaller = names(smallerPlacesOf(place));
  const now = names(place.successors.flatMap((code) => placeByCode(place.kind, code) ?? []));
  const lines = [
    subRegions && t('hover.place.subRegion', { names: subRegions }),
    regions && t('hover.place.region', { names: regions }),
    smaller && t(place.kind === 'region' ? 'hover.place.subRegions' : 'hover.place.municipalities', { names: smaller }),
    place.lastYear === undefined ? '' : t('hover.place.ended', { year: place.lastYear }),
    now && t('hover.place.now', { names: now }),
  ];
  return lines.filter((line) => line !== '');
}

/** The name of a place in a language; Finnish where it has no Swedish one. */
export function nameOf({ name, swedish }: Place, locale: Locale): string {
  return locale === 'sv' ? (swedish ?? name) : name;
}
