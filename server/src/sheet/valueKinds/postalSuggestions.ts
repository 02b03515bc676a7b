import type { Locale } from '../../forms/form.ts';
import { type Place, placesByName } from '../../reference/places.ts';
import { officeIn, type PostalArea, postalArea, postalAreasFrom, postalAreasOf } from '../../reference/postalAreas.ts';
import { fold } from '../../values/text.ts';
import type { FieldNode, SectionNode } from '../sheet.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** So many digits say roughly where in the country. */
const TELLING_DIGITS = /^\d{2,5}$/;
/** The codes of one post office have these in common, those of its boxes too, which the tables do not have. */
const DIGITS_OF_OFFICE = 3;
const WHOLE_CODE = /^\d{5}$/;

/** The field of a section that holds a postal code. */
export function postalCodeIn({ fields }: SectionNode): FieldNode | undefined {
  return fields.find(({ field }) => field.role === 'postalCode');
}

/** The field beside a postal code that names its place. */
export function postalPlaceIn({ fields }: SectionNode): FieldNode | undefined {
  return fields.find(({ field }) => field.role === 'postalPlace');
}

/** The codes of the place that stands beside it; of others, those that begin as what is typed. */
export function postalCodeSuggestions(
  { text, cursor, section }: TypedValue<'postalCode'>,
  { locale }: SuggestionContext,
): Suggestion[] {
  const own = postalAreasOf(postalPlaceIn(section)?.text ?? '').map(({ code, name }) => ({ text: code, note: name }));
  const known = new Set(own.map((suggestion) => suggestion.text));
  const digits = fold(text.slice(0, cursor));
  const others = (TELLING_DIGITS.test(digits) ? postalAreasFrom(digits) : [])
    .filter(({ code }) => !known.has(code))
    .map((area) => ({
      text: area.code,
      note: describe(area, locale),
      ...(own.length > 0 && { unlikely: true as const }),
    }));
  return [...own, ...others];
}

/** The place of the code that stands beside it; where that tells none, municipalities once something is typed. */
export function postalPlaceSuggestions(
  { text, section }: TypedValue<'text'>,
  { locale }: SuggestionContext,
): Suggestion[] {
  const code = fold(postalCodeIn(section)?.text ?? '');
  const area = postalArea(code);
  if (area) {
    const office = officeIn(area);
    const village = office === undefined ? [] : [{ text: office, note: nameOf(area.municipality, locale) }];
    return [suggestionOf(area.municipality), ...village];
  }
  const near = WHOLE_CODE.test(code) ? postalAreasFrom(code.slice(0, DIGITS_OF_OFFICE)) : [];
  const likely = [...new Set(near.map(({ municipality }) => municipality))];
  if (likely.length > 0) return likely.map(suggestionOf);
  const all = text === '' ? [] : placesByName('municipality').filter(({ lastYear }) => lastYear === undefined);
  return all.map(suggestionOf);
}

function suggestionOf({ name, swedish }: Place): Suggestion {
  return { text: name, otherNames: swedish ? [swedish] : [] };
}

function describe({ name, municipality }: PostalArea, locale: Locale): string {
  return name.startsWith(municipality.name) ? name : `${nameOf(municipality, locale)}, ${name}`;
}

function nameOf({ name, swedish }: Place, locale: Locale): string {
  return locale === 'sv' ? (swedish ?? name) : name;
}
