import type { NumberedOption } from '../forms/form.ts';
import { nearest } from './near.ts';
import { fold } from './text.ts';

/** Letters and digits alone, in lower case: what stays the same when only the style of writing differs. */
function essence(text: string): string {
  return fold(text).toLocaleLowerCase('fi').replaceAll(' ', '');
}

/** The option a text means, whatever its case and spacing; `undefined` when it is none of them. */
export function readChoice(text: string, options: readonly string[]): string | undefined {
  if (options.includes(text)) return text;
  const written = essence(text);
  return options.find((option) => essence(option) === written);
}

/** The options near a text, nearest first. */
export function nearChoices(text: string, options: readonly string[]): string[] {
  return nearest(fold(text), options);
}

/** A numbered choice as written: the number, the title, and the options either belongs to. */
export interface NumberedChoice {
  readonly number: string;
  readonly title: string;
  /** The option with the number. */
  readonly byNumber: NumberedOption | undefined;
  /** The options with the title; two priorities share one. */
  readonly byTitle: readonly NumberedOption[];
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})?)\s*[.:]?\s*(\D[\s\S]*)$/;

/** Reads `3: Title`, `3. Title` or `6.1. Title`; `undefined` when there is no number before a title. */
export function readNumberedChoice(text: string, options: readonly NumberedOption[]): NumberedChoice | undefined {
  const [, number, title] = NUMBERED.exec(fold(text)) ?? [];
  if (number === undefined || title === undefined) return undefined;
  const written = essence(title);
  return {
    number,
    title,
    byNumber: options.find((option) => option.number === number),
    byTitle: options.filter((option) => essence(option.title) === written),
  };
}

/** Writes an option with the form's own separator. */
export function writeNumbered({ number, title }: NumberedOption, separator: string): string {
  return `${number}${separator}${title}`;
}
