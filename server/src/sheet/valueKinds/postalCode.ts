import { postalCodesIn } from '../../reference/postalAreas.ts';
import { editDistance } from '../../values/near.ts';
import { fold, foldCase } from '../../values/text.ts';
import { type Fix, guess, replace } from '../fix.ts';
import { postalCodeSuggestions, postalPlaceIn } from './postalSuggestions.ts';
import type { ValueKind, WrittenValue } from './valueKind.ts';

/** A code with spaces in it, or a country before it. */
const SPREAD = /^(?:FI[ -]?)?(\d(?: ?\d){4})$/i;
/** A code with digits lost or added. */
const MISCOUNTED = /^(?:\d{3,4}|\d{6})$/;
/** So many codes of a place are offered; many places have dozens. */
const MAX_OFFERED = 5;
const POSTAL_CODE = /^\d{5}$/;
const WITH_PLACE = /^(\d{5}),? (\p{L}.*)$/u;

/** Five digits. */
export const postalCode: ValueKind<'postalCode'> = {
  canonical: (text) => (POSTAL_CODE.test(fold(text)) ? fold(text) : undefined),
  problems(value) {
    if (POSTAL_CODE.test(fold(value.text))) return [];
    return [{ code: 'postal-code', span: value.span, args: { written: value.text }, fixes: fixesOf(value) }];
  },
  finishedWhenLeft: false,
  suggestions: postalCodeSuggestions,
  suggestionsFollowTyping: true,
  inWords: (_, __, t) => t('type.postalCode'),
};

/** The codes of a municipality that may be meant by a wrong one, a slip away from it first. */
export function likelyPostalCodes(written: string, municipality: string): string[] {
  const slips = (code: string) => Math.min(editDistance(written, code), 2);
  const codes = postalCodesIn(municipality).filter((code) => code !== written);
  return codes.sort((a, b) => slips(a) - slips(b)).slice(0, MAX_OFFERED);
}

function fixesOf(value: WrittenValue<'postalCode'>): Fix[] {
  const { text, span, section } = value;
  const written = fold(text);
  const spread = SPREAD.exec(written)?.[1];
  if (spread) return [replace(span, spread.replaceAll(' ', ''))];
  if (!MISCOUNTED.test(written)) return movingThePlace(value);
  return likelyPostalCodes(written, postalPlaceIn(section)?.text ?? '').map((code) => guess(replace(span, code)));
}

/** Of `50100 Mikkeli`, the fix that moves the place's name to its own field, where that is empty or says the same. */
function movingThePlace({ text, span, section }: WrittenValue<'postalCode'>): Fix[] {
  const [, code, name] = WITH_PLACE.exec(fold(text)) ?? [];
  const place = postalPlaceIn(section);
  if (!code || !name || !place) return [];
  const title = { key: 'fix.movePlace', args: { text: name, label: place.field.label } } as const;
  if (foldCase(place.text) === foldCase(name)) return [replace(span, code)];
  return place.text === ''
    ? [
        {
          title,
          edits: [
            { span, text: code },
            { span: place.value, text: ` ${name}` },
          ],
        },
      ]
    : [];
}
