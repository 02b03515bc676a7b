import { findPlaces } from '../../reference/places.ts';
import { listItems } from '../../values/list.ts';
import { fold, foldCase } from '../../values/text.ts';
import { fix, replace } from '../fix.ts';
import { type NamedPlace, namedPlaces } from '../placeNames.ts';
import { placeSuggestions } from './placeSuggestions.ts';
import type { ValueContext, ValueKind, ValueProblem, WrittenValue } from './valueKind.ts';

/** What two writings of one place have in common; a former name is a place of its own, for it can be meant beside the present one. */
function keyOf({ name, places }: NamedPlace): string {
  const folded = foldCase(name);
  const isFormer = places.some(
    ({ kind, otherNames }) => kind === 'municipality' && otherNames.map(foldCase).includes(folded),
  );
  return isFormer ? folded : places.map(({ code }) => code).join();
}

function problemsOfPlaces(
  { text, span, type }: WrittenValue<'places'> | WrittenValue<'place'>,
  { nearPlaceNames }: ValueContext,
): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const seen = new Map<string, NamedPlace>();
  const names = namedPlaces(type.of, text, span);
  for (const [index, named] of names.entries()) {
    const { name, places, span: part } = named;
    if (places.length === 0) {
      const near = nearPlaceNames(type.of, name);
      problems.push({
        code: 'place-unknown',
        span: part,
        messageKey: near.length > 0 ? `place-unknown.${type.of}.near` : `place-unknown.${type.of}`,
        args: { written: name, near: near[0] ?? '' },
        fixes: near.map((right) => replace(part, right)),
      });
      continue;
    }
    const key = keyOf(named);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, named);
      continue;
    }
    const before = names[index - 1] as NamedPlace;
    problems.push({
      code: 'place-duplicate',
      span: part,
      args: { written: name },
      fixes: [fix('fix.remove', name, [{ span: { start: before.span.end, end: part.end }, text: '' }])],
      related: [{ span: first.span, message: { key: 'related.first' } }],
    });
  }
  return problems;
}

/** `Kangasniemi, Mikkeli`. */
export const places: ValueKind<'places'> = {
  anyLength: true,
  canonical(text, { of }) {
    const names = namedPlaces(of, text, { start: 0, end: text.length });
    return names.every((named) => named.places.length > 0) ? names.map(({ name }) => fold(name)).join(', ') : undefined;
  },
  problems: problemsOfPlaces,
  parts: (text) => listItems(text, { start: 0, end: text.length }),
  finishedWhenLeft: false,
  suggestions: placeSuggestions,
  inWords: ({ of }, _, t) => t(`type.places.${of}`),
};

/** `Keski-Suomi`. */
export const place: ValueKind<'place'> = {
  canonical: (text, { of }) => (findPlaces(of, text).length > 0 ? text : undefined),
  problems: problemsOfPlaces,
  finishedWhenLeft: false,
  suggestions: placeSuggestions,
  inWords: ({ of }, _, t) => t(`type.places.${of}`),
};
