import type { Form } from '../../forms/form.ts';
import type { SectionNode, Sheet } from '../../sheet/sheet.ts';
import { partnerSuggestions } from '../../sheet/valueKinds/organisationSuggestions.ts';
import type { FeatureContext } from '../context.ts';
import type { Offer } from './offer.ts';
import { suggestionContext, suggestionOffers } from './suggestionOffers.ts';

/** Whole rows of a table of partners, in the place of what is typed of one. */
export function partnerOffers(
  sheet: Sheet,
  form: Form,
  table: SectionNode,
  offset: number,
  context: FeatureContext,
): Offer[] {
  // A row is of a line of its own, with no label before it.
  const line = sheet.lines.all[sheet.lines.lineAt(offset)];
  if (!line) return [];
  const typed = { start: line.start, end: line.end };
  const suggestions = partnerSuggestions(table, suggestionContext(sheet, form, context));
  return suggestionOffers(suggestions, { sheet, typed, offset, head: -1 });
}
