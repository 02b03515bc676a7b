import type { Form } from '../../forms/form.ts';
import type { FieldNode, ImpactRow, SectionNode, Sheet } from '../../sheet/sheet.ts';
import { impactNumberSuggestions } from '../../sheet/valueKinds/impactSuggestions.ts';
import type { Suggestion } from '../../sheet/valueKinds/valueKind.ts';
import { suggestionsFollowTyping, suggestionsFor } from '../../sheet/valueKinds.ts';
import { type Span, trimSpan } from '../../values/text.ts';
import type { FeatureContext } from '../context.ts';
import type { Offer } from './offer.ts';
import { suggestionContext, suggestionOffers } from './suggestionOffers.ts';

/** What may be meant behind a label. */
export function valueOffers(
  sheet: Sheet,
  form: Form,
  node: FieldNode,
  offset: number,
  context: FeatureContext,
): Offer[] {
  const { field, section, separator } = node;
  const typed = valueBeingTyped(sheet, node, offset);
  const text = sheet.text.slice(typed.start, typed.end);
  const cursor = Math.min(offset - typed.start, text.length);
  const suggestions = suggestionsFor(
    { text, cursor, type: field.type, field, section },
    suggestionContext(sheet, form, context),
  );
  const slot = section.spec.fields.indexOf(field);
  // What is typed whole is there: a list of it alone would only keep the key that leads on to the next field.
  const isThere = (suggestion: Suggestion) =>
    suggestion.text === text.slice(suggestion.part?.start ?? 0, suggestion.part?.end ?? text.length);
  return suggestionOffers(
    suggestions.filter((suggestion) => !isThere(suggestion)),
    { sheet, typed, offset, head: separator.end },
    {
      subject: (value) => ({ section: section.spec.order, field: slot, value }),
      followTyping: suggestionsFollowTyping(field.type),
    },
  );
}

/** The two numbers of a row, from what is typed of them; nothing in its title, or behind numbers that are there. */
export function impactOffers(
  sheet: Sheet,
  section: SectionNode,
  { title, span }: ImpactRow,
  offset: number,
  { t }: Pick<FeatureContext, 't'>,
): Offer[] {
  const { rows } = section.spec;
  const { text, lines } = sheet;
  if (rows?.kind !== 'impacts' || offset < title.end) return [];
  const behind = trimSpan(text, title.end, lines.all[lines.lineAt(span.start)]?.to ?? span.end);
  const typed = behind.start < behind.end ? behind : { start: offset, end: offset };
  const suggestions = impactNumberSuggestions(rows, text.slice(typed.start, typed.end), t);
  return suggestionOffers(suggestions, { sheet, typed, offset, head: title.end }, { followTyping: true });
}

/** The value that the cursor is in, or behind; nothing at the cursor where there is none, or where it begins on a line below. */
function valueBeingTyped({ lines }: Sheet, { value }: FieldNode, offset: number): Span {
  const isHere = value.start < value.end && lines.lineAt(value.start) <= lines.lineAt(offset);
  if (!isHere) return { start: offset, end: offset };
  // Among the spaces before a value the cursor is at its beginning.
  return { start: Math.min(value.start, offset), end: value.end };
}
