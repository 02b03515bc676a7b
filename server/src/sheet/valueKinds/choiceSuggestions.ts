import { type NumberedOption, ofFund, writeNumbered } from '../../values/choice.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** The options of a vocabulary in the form's order, each found by what else people call it. */
export function choiceSuggestions({ type: { options, otherNames = {} } }: TypedValue<'choice'>): Suggestion[] {
  return options.map((text) => ({ text, otherNames: otherNames[text] ?? [] }));
}

/** The options of the form's fund in its order, but those of another priority than the sheet's last. */
export function numberedSuggestions(
  { type: { options, separator } }: TypedValue<'numberedChoice'>,
  context: SuggestionContext,
): Suggestion[] {
  const all = ofFund(options, context.form).map((option) => suggestionOf(option, separator, context));
  return [...all.filter(({ unlikely }) => !unlikely), ...all.filter(({ unlikely }) => unlikely)];
}

/** An option as it is offered; one that belongs to another priority than the sheet's is not likely. */
function suggestionOf(option: NumberedOption, separator: string, { priority: own, t }: SuggestionContext): Suggestion {
  const { number, title, priority } = option;
  return {
    text: writeNumbered(option, separator),
    // As people type it: the forms write different signs behind the number.
    otherNames: [`${number} ${title}`],
    ...(priority && priority !== own && { note: t('suggestion.ofPriority', { priority }) }),
    ...(priority && own && priority !== own && { unlikely: true }),
  };
}
