import { applicantSuggestions } from './organisationSuggestions.ts';
import { postalPlaceSuggestions } from './postalSuggestions.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** What a text may say can be told by what its field is for alone. Of a person nothing is ever offered. */
export function textSuggestions(typed: TypedValue<'text'>, context: SuggestionContext): readonly Suggestion[] {
  switch (typed.field.role) {
    case 'postalPlace':
      return postalPlaceSuggestions(typed, context);
    case 'applicantName':
      return applicantSuggestions(typed, context);
    default:
      return [];
  }
}
