import { findPlaces, isWithinAny, nearPlaceNames, type Place, type PlaceKind } from '../reference/places.ts';
import { isPlaceOf, postalArea } from '../reference/postalAreas.ts';
import { type FieldNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { listItems } from '../values/list.ts';
import { foldCase, type Span } from '../values/text.ts';
import { perSheet } from './perSheet.ts';
import { byField, fix, replace, rulesOf } from './rule.ts';

/** One name of a list of places, and the places of that name in any year. */
interface Named {
  readonly span: Span;
  readonly name: string;
  readonly places: readonly Place[];
}

/** The names in a field that lists places of a kind; none for any other field. */
function placesIn(sheet: Sheet, { field: { type }, value, text }: FieldNode): Named[] {
  if ((type.kind !== 'places' && type.kind !== 'place') || text === '') return [];
  return listItems(sheet.text, value).map((span) => {
    const name = textOf(sheet, span);
    return { span, name, places: findPlaces(type.of, name) };
  });
}

interface PlaceField {
  readonly kind: PlaceKind;
  readonly names: readonly Named[];
}

const placeFields = perSheet((sheet): PlaceField[] =>
  sheet.fields.flatMap((node) => {
    const { type } = node.field;
    return type.kind === 'places' || type.kind === 'place' ? [{ kind: type.of, names: placesIn(sheet, node) }] : [];
  }),
);

/** Chapter `alue`. */
export const placeRules = rulesOf('alue', {
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
        const seen = new Map<string, Named>();
        for (const [at, named] of names.entries()) {
          // By name and not by place: a former name beside the present one can be meant.
          const name = foldCase(named.name);
          const first = seen.get(name);
          if (!first) seen.set(name, named);
          if (!first || named.places.length === 0) continue;
          const before = names[at - 1] as Named;
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
      const fields = placeFields(sheet);
      const listed = (kind: PlaceKind) => fields.filter((field) => field.kind === kind).flatMap(({ names }) => names);
      const regions = listed('region');
      const subRegions = listed('subRegion');
      const isOutside = (around: readonly Named[]) => {
        // A name that is not known may be the very place it lies in.
        const known = around.every(({ places }) => places.length > 0);
        const places = [...new Set(around.flatMap((named) => named.places))];
        return (named: Named) => known && isWithinAny(named.places, places) === false;
      };
      for (const named of subRegions.filter(isOutside(regions))) {
        report(named.span, { messageKey: 'place-outside.subRegion', args: { written: named.name } });
      }
      for (const named of listed('municipality').filter(isOutside([...subRegions, ...regions]))) {
        report(named.span, { args: { written: named.name } });
      }
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
