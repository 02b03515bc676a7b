import { foldCase } from '../../values/text.ts';
import type { Organisation } from '../organisation.ts';
import { type SectionNode, textOf, valueOfRole } from '../sheet.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** The ids of the organisations that the open sheets name: where the sheet says whose it is, the others are not likely. */
export function businessIdSuggestions(
  _: TypedValue<'businessId'>,
  { sheet, organisations }: SuggestionContext,
): Suggestion[] {
  const own = foldCase(valueOfRole(sheet, 'applicantName'));
  const all = organisations.flatMap(({ name, businessId }) => {
    const isOther = own !== '' && foldCase(name) !== own;
    return businessId
      ? [{ text: businessId, otherNames: [name], note: name, ...(isOther && { unlikely: true as const }) }]
      : [];
  });
  return [...all.filter(({ unlikely }) => !unlikely), ...all.filter(({ unlikely }) => unlikely)];
}

/** The names of the organisations that the open sheets name, but for what is being typed itself. */
export function applicantSuggestions({ text }: TypedValue<'text'>, { organisations }: SuggestionContext): Suggestion[] {
  return organisations
    .filter(({ name }) => name !== text)
    .map(({ name, businessId }) => ({ text: name, ...(businessId && { otherNames: [businessId], note: businessId }) }));
}

/** Whole rows of a table of partners: organisations that the open sheets name and that take no part in this sheet yet. */
export function partnerSuggestions(table: SectionNode, { sheet, organisations }: SuggestionContext): Suggestion[] {
  const named = [
    valueOfRole(sheet, 'applicantName'),
    valueOfRole(sheet, 'applicantId'),
    ...table.partners.flatMap(({ name, id }) => [textOf(sheet, name), id ? textOf(sheet, id) : '']),
  ];
  const taken = new Set(named.map(foldCase));
  const isTaken = ({ name, businessId }: Organisation) =>
    taken.has(foldCase(name)) || (businessId !== undefined && taken.has(businessId));
  return organisations
    .filter((organisation) => !isTaken(organisation))
    .map(({ name, businessId }) => {
      const row = `${name}, ${businessId ?? ''}`;
      return businessId ? { text: row, otherNames: [businessId] } : { text: row, label: name, cursor: row.length };
    });
}
