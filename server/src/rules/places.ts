import { type NamedPlace, placeFields, placesOutside } from '../facts/places.ts';
import { nearPlaceNames } from '../reference/places.ts';
import { isPlaceOf, postalArea } from '../reference/postalAreas.ts';
import { foldCase } from '../values/text.ts';
import { byField, fix, replace, rulesOf } from './rule.ts';

/** Chapter `places`. */
export const placeRules = rulesOf('places', {
  'place-unknown': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { kind, names } of placeFields(sheet)) {
        for (const { span, name, places } of names) {
          if (places.length > 0) continue;
          const near = nearPlaceNames(kind, name);
          report(span, {
            messageKey: near.length > 0 ? `place-unknown.${kind}.near` : `place-unknown.${kind}`,
            args: { written: name, near: near[0] ?? '' },
            fixes: near.map((right) => replace(span, right)),
          });
        }
      }
    },
  },
  'place-duplicate': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { names } of placeFields(sheet)) {
        const seen = new Map<string, NamedPlace>();
        for (const [at, named] of names.entries()) {
          // By name and not by place: a former name beside the present one can be meant.
          const name = foldCase(named.name);
          const first = seen.get(name);
          if (!first) seen.set(name, named);
          if (!first || named.places.length === 0) continue;
          const before = names[at - 1] as NamedPlace;
          const edit = { span: { start: before.span.end, end: named.span.end }, text: '' };
          report(named.span, {
            args: { written: named.name },
            fixes: [fix('fix.remove', named.name, [edit])],
            related: [{ span: first.span, message: { key: 'related.first' } }],
          });
        }
      }
    },
  },
  'place-outside': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { span, name } of placesOutside(sheet, 'subRegion')) {
        report(span, { messageKey: 'place-outside.subRegion', args: { written: name } });
      }
      for (const { span, name } of placesOutside(sheet, 'municipality')) report(span, { args: { written: name } });
    },
  },
  'postal-code': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { field, value, text, section } of sheet.fields) {
        if (field.type.kind !== 'postalCode' || text === '' || /^\d{5}$/.test(text)) continue;
        report(value, { args: { written: text, label: field.label, section: section.spec.title } });
      }
    },
  },
  'postal-code-place': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { fields } of sheet.allSections) {
        const code = fields.find(({ field }) => field.role === 'postalCode');
        const place = fields.find(({ field }) => field.role === 'postalPlace');
        const area = code && postalArea(code.text);
        if (!code || !area || !place || place.text === '' || isPlaceOf(area, place.text) !== false) continue;
        report(place.value, {
          args: { written: place.text, code: area.code, right: area.municipality.name },
          related: [byField(code)],
        });
      }
    },
  },
});
