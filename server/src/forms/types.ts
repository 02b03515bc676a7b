import type { PlaceKind } from '../reference/place.ts';
import type { NumberedOption, OtherNames } from '../values/choice.ts';
import type { ValueType } from './form.ts';
import { answers } from './vocabularies.ts';

/** Short names for the value types, so that a form reads like the form. */
export const text: ValueType = { kind: 'text' };
export const projectCode: ValueType = { kind: 'projectCode' };
export const businessId: ValueType = { kind: 'businessId' };
export const period: ValueType = { kind: 'period' };
export const date: ValueType = { kind: 'date' };
export const amount: ValueType = { kind: 'amount' };
export const amountRange: ValueType = { kind: 'amountRange' };
export const count: ValueType = { kind: 'count' };
export const answer: ValueType = { kind: 'answer', options: answers };
export const postalCode: ValueType = { kind: 'postalCode' };
export const phone: ValueType = { kind: 'phone' };
export const email: ValueType = { kind: 'email' };
export const web: ValueType = { kind: 'web', sentences: false };
export const webOrSentence: ValueType = { kind: 'web', sentences: true };
export const places = (of: PlaceKind): ValueType => ({ kind: 'places', of });
export const place = (of: PlaceKind): ValueType => ({ kind: 'place', of });
export const countOf = (...units: string[]): ValueType => ({ kind: 'count', units });
export const countPair = (subset: string, words: { variants?: string[]; units?: string[] } = {}): ValueType => ({
  kind: 'countPair',
  subset,
  ...words,
});
export const choice = (options: readonly string[], otherNames: OtherNames = {}): ValueType => ({
  kind: 'choice',
  options,
  open: false,
  otherNames,
});
export const openChoice = (options: readonly string[], otherNames: OtherNames = {}): ValueType => ({
  kind: 'choice',
  options,
  open: true,
  otherNames,
});
export const numbered = (options: readonly NumberedOption[], separator: string, open = false): ValueType => ({
  kind: 'numberedChoice',
  options,
  separator,
  open,
});
