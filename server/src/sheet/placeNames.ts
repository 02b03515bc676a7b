import { findPlaces, type Place, type PlaceKind } from '../reference/places.ts';
import { listItems } from '../values/list.ts';
import type { Span } from '../values/text.ts';
import { within } from './fix.ts';
import { memoize } from './memoize.ts';
import type { FieldNode } from './sheet.ts';

/** One name of a list of places, and the places of that name in any year. */
export interface NamedPlace {
  readonly span: Span;
  readonly name: string;
  readonly places: readonly Place[];
}

/** The names in a list of places of a kind, which stands at a span of the sheet. */
export function namedPlaces(kind: PlaceKind, text: string, span: Span): NamedPlace[] {
  return listItems(text, { start: 0, end: text.length }).map((item) => {
    const name = text.slice(item.start, item.end);
    return { span: within(span, item), name, places: findPlaces(kind, name) };
  });
}

/** A field that lists places of a kind. */
export interface PlaceField {
  readonly node: FieldNode;
  readonly kind: PlaceKind;
  readonly names: readonly NamedPlace[];
}

/** The fields of a sheet that list places, in the order they stand. */
export const placeFields = memoize((sheet): readonly PlaceField[] =>
  sheet.fields.flatMap((node) => {
    const { type } = node.field;
    if (type.kind !== 'places' && type.kind !== 'place') return [];
    return [{ node, kind: type.of, names: namedPlaces(type.of, node.text, node.value) }];
  }),
);
