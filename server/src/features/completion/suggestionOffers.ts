import { agreedOption } from '../../facts/classification.ts';
import { periodOf, programmeOf } from '../../facts/period.ts';
import type { Form } from '../../forms/form.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { Suggestion, SuggestionContext } from '../../sheet/valueKinds/valueKind.ts';
import type { Span } from '../../values/text.ts';
import type { FeatureContext } from '../context.ts';
import type { Offer, Subject } from './offer.ts';

/** What suggestions of values may depend on, worked out of a sheet and what is asked with. */
export function suggestionContext(
  sheet: Sheet,
  form: Form,
  { today, organisations, t, locale }: FeatureContext,
): SuggestionContext {
  return {
    form,
    sheet,
    today,
    priority: agreedOption(sheet, 'priority')?.option.number,
    period: periodOf(sheet),
    programme: programmeOf(sheet),
    organisations: organisations?.() ?? [],
    t,
    locale,
  };
}

/** What is typed of a value, and where. */
export interface TypedPart {
  readonly sheet: Sheet;
  /** The text that is typed, without spaces round it; empty at the cursor where there is none. */
  readonly typed: Span;
  /** Where the cursor is: in what is typed, or among the spaces behind it. */
  readonly offset: number;
  /** Where a label or a title ends, from which a space must part the value. */
  readonly head: number;
}

/** Suggestions as offers: each in the place of the part that it is meant for, with the cursor in it. */
export function suggestionOffers(
  suggestions: readonly Suggestion[],
  place: TypedPart,
  {
    subject,
    followTyping,
  }: { readonly subject?: (value: string) => Subject; readonly followTyping?: true | undefined } = {},
): Offer[] {
  return suggestions.map(({ text, label = text.trim(), part, cursor, otherNames, note, unlikely }) => {
    const span = spanOf(part, place);
    const gap = gapBefore(span.start, place);
    const snippet = (at: number) => `${asSnippet(gap + text.slice(0, at))}$0${asSnippet(text.slice(at))}`;
    return {
      kind: 'value',
      label,
      span,
      text: gap + text,
      ...(cursor !== undefined && { snippet: snippet(cursor) }),
      // What comes next may be suggested too, as the last day behind a first one.
      ...(cursor === text.length && { leadsToValue: true as const }),
      ...(otherNames && { otherNames }),
      note,
      unlikely,
      ...(subject && { subject: subject(text) }),
      ...(followTyping && { followsTyping: true as const }),
    };
  });
}

/** A part of what is typed in the sheet; at its end it goes on to the cursor, over the spaces there. */
function spanOf(part: Span | undefined, { typed, offset }: TypedPart): Span {
  const start = typed.start + (part?.start ?? 0);
  const end = part ? typed.start + part.end : typed.end;
  if (end < typed.end || offset <= end) return { start, end };
  return { start: start === end ? offset : start, end: offset };
}

/** The space that a value wants behind a label, and an item of a list behind its comma, where none is there. */
function gapBefore(start: number, { sheet, head }: TypedPart): string {
  return start === head || sheet.text[start - 1] === ',' ? ' ' : '';
}

/** A text as a snippet has it. */
function asSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
