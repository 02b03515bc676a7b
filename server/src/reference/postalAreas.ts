import { foldCase } from '../values/text.ts';
import { lineage } from './membership.ts';
import { LONGEST_NAME, type Place } from './place.ts';
import { findPlaces } from './places.ts';
import { placeByCode } from './placeTables.ts';
import { POSTAL_AREAS } from './postalAreas.table.ts';
import { lazy } from './table.ts';

const CODE_LENGTH = 5;
/** Behind a village's name, the area in the middle of it. */
const CENTRE = / Keskus$/;

/** A street-delivery postal area. Source: Statistics Finland, Paavo 2025 (README.md). */
export interface PostalArea {
  /** Five digits. */
  readonly code: string;
  /** Its own Finnish name, often a village or a part of a town: "Korpilahti", "Kamppi - Ruoholahti". */
  readonly name: string;
  /** The municipality most of it lies in. */
  readonly municipality: Place;
}

/** The area that has the code. None for PO-box and organisation codes, nor for a code never given: they look alike. */
export function postalArea(code: string): PostalArea | undefined {
  const [, municipalityCode = '', name = ''] = lines().get(code)?.split('|') ?? [];
  const municipality = placeByCode('municipality', municipalityCode);
  return municipality && { code, name, municipality };
}

/**
 * Whether an address's postal place may go with the area: the area's municipality, one merged into it or it into, in
 * either language, or the area's own name or a part of it. `false` only when the place is known as another
 * municipality; `undefined` when it is no municipality: post offices are often villages.
 */
export function isPlaceOf(area: PostalArea, place: string): boolean | undefined {
  if (place.length > LONGEST_NAME) return undefined;
  if (isPartOfName(area.name, place)) return true;
  const named = findPlaces('municipality', place);
  if (named.length === 0) return undefined;
  const here = lineage(area.municipality);
  return named.some((it) => [...lineage(it)].some((later) => here.has(later)));
}

/** The codes of the areas in a municipality, or in those it was merged into, by number; none for a name that is no municipality. */
export function postalCodesIn(municipality: string): string[] {
  const places = findPlaces('municipality', municipality).flatMap((place) => [...lineage(place)]);
  return [...new Set(places)].flatMap(({ code }) => codesByMunicipality().get(code) ?? []).sort();
}

/** The areas in a place, a municipality or an area itself, by number, those named after it first; none for a name that is neither. */
export function postalAreasOf(place: string): PostalArea[] {
  if (place.length > LONGEST_NAME) return [];
  const codes = [...postalCodesIn(place), ...(codesByName().get(foldCase(place)) ?? [])];
  const areas = [...new Set(codes)].flatMap((code) => postalArea(code) ?? []);
  const isNamed = ({ name }: PostalArea) => isPartOfName(name, place);
  return [...areas.filter(isNamed), ...areas.filter((area) => !isNamed(area))];
}

/** The areas whose codes begin with some digits, by number. */
export function postalAreasFrom(digits: string): PostalArea[] {
  return [...lines().keys()].filter((code) => code.startsWith(digits)).flatMap((code) => postalArea(code) ?? []);
}

/** What the post office of an area may be called beside its municipality: a village or a former municipality; none for a part of a town. */
export function officeIn({ name, municipality }: PostalArea): string | undefined {
  const office = name.replace(CENTRE, '');
  return office.includes(' ') || office === municipality.name ? undefined : office;
}

/** Whether the text is the area's name or a whole word of it, as dashes and spaces part words. */
function isPartOfName(areaName: string, text: string): boolean {
  const words = (it: string) => ` ${foldCase(it).replace(/[ -]+/g, ' ').trim()} `;
  return words(areaName).includes(words(text));
}

/** The lines of the table by the code each begins with; one is read when it is asked for. */
const lines = lazy(() => new Map(POSTAL_AREAS.split('\n').map((line) => [line.slice(0, CODE_LENGTH), line])));

const codesByMunicipality = lazy(() => codesBy(([, municipality = '']) => municipality));

const codesByName = lazy(() => codesBy(([, , name = '']) => foldCase(name)));

function codesBy(keyOf: (columns: readonly string[]) => string): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, line] of lines()) {
    const key = keyOf(line.split('|'));
    const known = codes.get(key);
    if (known) known.push(code);
    else codes.set(key, [code]);
  }
  return codes;
}
