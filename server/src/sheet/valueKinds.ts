import type { Field, Form, ValueType } from '../forms/form.ts';
import type { Translate } from '../messages/catalogue.ts';
import { findIdentityCodes } from '../values/identityCode.ts';
import type { Span } from '../values/text.ts';
import { within } from './fix.ts';
import { type FieldNode, LONGEST_VALUE } from './sheet.ts';
import { answer, choice, numberedChoice } from './valueKinds/choices.ts';
import { email, phone, web } from './valueKinds/contacts.ts';
import { date, period } from './valueKinds/dates.ts';
import { businessId, projectCode } from './valueKinds/identifiers.ts';
import { amount, amountRange, count, countPair } from './valueKinds/numbers.ts';
import { place, places } from './valueKinds/places.ts';
import { postalCode } from './valueKinds/postalCode.ts';
import { textSuggestions } from './valueKinds/textSuggestions.ts';
import type {
  Kind,
  Suggestion,
  SuggestionContext,
  TypedValue,
  TypeOf,
  ValueContext,
  ValueKind,
  ValueProblem,
  WrittenValue,
} from './valueKinds/valueKind.ts';

/** Anything at all: what a name or an address is cannot be told from its writing. */
const text: ValueKind<'text'> = {
  canonical: () => undefined,
  problems: () => [],
  finishedWhenLeft: false,
  suggestions: textSuggestions,
  suggestionsFollowTyping: true,
  inWords: (_, __, t) => t('type.text'),
};

/** All that depends on the type of a value, by its kind: a new kind is one entry here, and whoever reads values knows it. */
export const valueKinds: { readonly [K in Kind]: ValueKind<K> } = {
  text,
  projectCode,
  businessId,
  period,
  date,
  amount,
  amountRange,
  count,
  countPair,
  places,
  place,
  choice,
  numberedChoice,
  answer,
  postalCode,
  phone,
  email,
  web,
};

function isTooLong(type: ValueType, text: string): boolean {
  return text.length > LONGEST_VALUE && !kindOf<Kind>(type).anyLength;
}

function kindOf<K extends Kind>(type: TypeOf<K>): ValueKind<K> {
  return valueKinds[type.kind as K];
}

/** The canonical writing of a field's value; `undefined` when the value cannot be read without doubt. */
export function canonicalValue(
  { field: { type }, text }: Pick<FieldNode, 'text'> & { readonly field: Pick<Field, 'type'> },
  form: Form,
): string | undefined {
  return isTooLong(type, text) ? undefined : kindOf<Kind>(type).canonical(text, type, form);
}

/** What is wrong with a value. One that is longer than any sheet's is not looked into: that is all that is said of it. */
export function problemsOf(value: WrittenValue<Kind>, context: ValueContext): readonly ValueProblem[] {
  const { text, span, type, label } = value;
  if (isTooLong(type, text))
    return [{ code: 'value-length', span, args: { label, written: text, longest: LONGEST_VALUE } }];
  return kindOf<Kind>(type).problems(value, context);
}

/** The parts of a value that are pointed at one by one, as spans of the sheet; none where it is one part. */
export function partsOf({ field: { type }, text, value }: FieldNode): readonly Span[] {
  return (kindOf<Kind>(type).parts?.(text) ?? []).map((part) => within(value, part));
}

/**
 * What may be meant where a value is being typed, best first; what does not go with the typed letters is not left out. What
 * would repeat a personal identity code is.
 */
export function suggestionsFor(typed: TypedValue<Kind>, context: SuggestionContext): readonly Suggestion[] {
  if (isTooLong(typed.type, typed.text)) return [];
  const suggestions = kindOf<Kind>(typed.type).suggestions?.(typed, context) ?? [];
  return suggestions.filter(({ text, note = '' }) => findIdentityCodes(`${text} ${note}`).length === 0);
}

/** Whether other values may be meant once more is typed. */
export function suggestionsFollowTyping(type: ValueType): true | undefined {
  return kindOf<Kind>(type).suggestionsFollowTyping;
}

/** A value type in words. */
export function typeInWords(type: ValueType, form: Form, t: Translate): string {
  return kindOf<Kind>(type).inWords(type, form, t);
}
