import { placesOutside, postalTowns } from '../facts/places.ts';
import { isPlaceOf, type PostalArea } from '../reference/postalAreas.ts';
import type { FieldNode } from '../sheet/sheet.ts';
import { likelyPostalCodes } from '../sheet/valueKinds/postalCode.ts';
import { nearest } from '../values/near.ts';
import { byField, type Fix, guess, replace, rulesOf } from './rule.ts';

/** What an address in the area may name as its place. */
function namesOf({ name, municipality }: PostalArea): string[] {
  return [municipality.name, ...(municipality.swedish ? [municipality.swedish] : []), name];
}

/** Where a code and a place are of two municipalities, either may be the wrong one. */
function eitherOf(code: FieldNode, place: FieldNode, area: PostalArea): Fix[] {
  const codes = likelyPostalCodes(area.code, place.text);
  return [
    guess(replace(place.value, area.municipality.name)),
    ...codes.map((right) =>
      guess({
        title: { key: 'fix.replaceIn', args: { text: right, label: code.field.label } },
        edits: [{ span: code.value, text: right }],
      }),
    ),
  ];
}

/** Chapter `places`. */
export const placeRules = rulesOf('places', {
  'place-unknown': { severity: 'warning' },
  'place-duplicate': { severity: 'warning' },
  'place-outside': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { span, name } of placesOutside(sheet, 'subRegion')) {
        report(span, { messageKey: 'place-outside.subRegion', args: { written: name } });
      }
      for (const { span, name } of placesOutside(sheet, 'municipality')) report(span, { args: { written: name } });
    },
  },
  'postal-code': { severity: 'error' },
  'postal-code-place': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { code, area, place } of postalTowns(sheet)) {
        if (!place?.text) continue;
        const belongs = isPlaceOf(area, place.text);
        const near = belongs === undefined ? nearest(place.text, namesOf(area)) : [];
        if (belongs === false || near.length > 0) {
          report(place.value, {
            ...(near.length > 0 && { messageKey: 'postal-code-place.near' }),
            args: { written: place.text, code: area.code, right: near[0] ?? area.municipality.name },
            fixes: near.length > 0 ? near.map((right) => replace(place.value, right)) : eitherOf(code, place, area),
            related: [byField(code)],
          });
        }
      }
    },
  },
});
