import { placesOutside } from '../facts/places.ts';
import { isPlaceOf, type PostalArea, postalArea } from '../reference/postalAreas.ts';
import { nearest } from '../values/near.ts';
import { fold } from '../values/text.ts';
import { byField, replace, rulesOf } from './rule.ts';

/** What an address in the area may name as its place. */
function namesOf({ name, municipality }: PostalArea): string[] {
  return [municipality.name, ...(municipality.swedish ? [municipality.swedish] : []), name];
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
      for (const { fields } of sheet.allSections) {
        const code = fields.find(({ field }) => field.role === 'postalCode');
        const place = fields.find(({ field }) => field.role === 'postalPlace');
        const area = code && postalArea(fold(code.text));
        if (!code || !area || !place || place.text === '') continue;
        const belongs = isPlaceOf(area, place.text);
        const near = belongs === undefined ? nearest(place.text, namesOf(area)) : [];
        if (belongs === false || near.length > 0) {
          report(place.value, {
            ...(near.length > 0 && { messageKey: 'postal-code-place.near' }),
            args: { written: place.text, code: area.code, right: near[0] ?? area.municipality.name },
            fixes: near.map((right) => replace(place.value, right)),
            related: [byField(code)],
          });
        }
      }
    },
  },
});
