import { nearest, nearness } from './near.ts';
import { fold, foldCase } from './text.ts';

/** The fund that pays: the social fund or the regional one. */
export type Fund = 'ESR' | 'EAKR';

/** One of a numbered vocabulary: `3` and `Työllisyys ja työvoiman liikkuvuus`. */
export interface NumberedOption {
  /** `3` or `6.1`. */
  readonly number: string;
  readonly title: string;
  /** The fund it belongs to. */
  readonly fund?: Fund;
  /** Of an objective: the number of the priority it belongs to. */
  readonly priority?: string;
}

/** The options that can be right in a sheet of a fund: those of the other one are known only to be told apart. */
export function ofFund(options: readonly NumberedOption[], { fund: own }: { readonly fund?: Fund }): NumberedOption[] {
  return options.filter(({ fund }) => !own || !fund || fund === own);
}

/** What else people call the options of a vocabulary, by option. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** Letters and digits alone, in lower case: what stays the same when only the style of writing differs. */
function essence(text: string): string {
  return foldCase(text).replaceAll(' ', '');
}

/** The essences of a vocabulary, worked out once: vocabularies are constants and some are long. */
const essences = new WeakMap<readonly unknown[], readonly string[]>();

function essencesOf<T>(options: readonly T[], textOf: (option: T) => string): readonly string[] {
  let known = essences.get(options);
  if (!known) {
    known = options.map((option) => essence(textOf(option)));
    essences.set(options, known);
  }
  return known;
}

/** The option a text means, whatever its case and spacing; `undefined` when it is none of them. */
export function readChoice(text: string, options: readonly string[]): string | undefined {
  if (options.includes(text)) return text;
  const at = essencesOf(options, (option) => option).indexOf(essence(text));
  return options[at];
}

/** The option that a text calls by another name, whatever its case and spacing. */
export function optionNamed(text: string, otherNames: OtherNames = {}): string | undefined {
  const written = essence(text);
  return Object.entries(otherNames).find(([, names]) => names.some((name) => essence(name) === written))?.[0];
}

/** The options near a text, or with another name near it, nearest first. */
export function nearChoices(text: string, options: readonly string[], otherNames: OtherNames = {}): string[] {
  const owners = Object.entries(otherNames).flatMap(([option, names]) => names.map((name) => [name, option] as const));
  const named = new Map(owners);
  const near = nearest(text, [...options, ...named.keys()]);
  return [...new Set(near.map((one) => named.get(one) ?? one))];
}

const WORD = /[\p{L}\p{M}\d]+/gu;
/** Two words that begin with so many letters alike may be forms of one word. */
const STEM = 4;

/** The only option that has all the words of a text, one of which is in no other option in any form: `päättynyt` is `Toiminta päättynyt`. */
export function optionWithWords(text: string, options: readonly string[]): string | undefined {
  const words = wordsOf(text);
  const [option, another] = options.filter((one) => words.every((word) => wordsOf(one).includes(word)));
  if (option === undefined || another !== undefined) return undefined;
  const others = options.filter((one) => one !== option).flatMap(wordsOf);
  const tells = (word: string) => !others.some((other) => other.startsWith(word.slice(0, STEM)));
  return words.some(tells) ? option : undefined;
}

function wordsOf(text: string): string[] {
  return foldCase(text).match(WORD) ?? [];
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
  const titles = essencesOf(options, (option) => option.title);
  return {
    number,
    title,
    byNumber: options.find((option) => option.number === number),
    byTitle: options.filter((_, at) => titles[at] === written),
  };
}

/** Whether a title is another with words left out or cut: `Työllisyys` of `Työllisyys ja työvoiman liikkuvuus`. */
export function isShortened(title: string, whole: string): boolean {
  const words = wordsOf(whole);
  return wordsOf(title).every((word) => words.some((one) => one.startsWith(word)));
}

/** What a numbered choice comes to: an option, a number and title that disagree, or nothing known. */
export interface NumberedJudgement {
  readonly option: NumberedOption | undefined;
  /** The options meant by the number and by the title when the two disagree. */
  readonly disagreeing: readonly NumberedOption[];
  readonly near: readonly NumberedOption[];
}

/** Finds out which option a numbered choice is, or what is wrong with it. */
export function judgeNumbered(text: string, options: readonly NumberedOption[]): NumberedJudgement {
  const written = readNumberedChoice(text, options);
  if (!written) {
    return { option: undefined, disagreeing: [], near: nearOptions(text, options) };
  }
  const { byNumber, byTitle, title } = written;
  if (byNumber && byTitle.includes(byNumber)) return { option: byNumber, disagreeing: [], near: [] };
  if (byNumber && byTitle.length === 0 && nearness(title, byNumber.title) !== undefined) {
    return { option: undefined, disagreeing: [], near: [byNumber] };
  }
  const titled = byTitle.length > 0 ? byTitle : nearOptions(title, options);
  const disagreeing = byNumber ? [byNumber, ...titled] : byTitle;
  return { option: undefined, disagreeing, near: titled };
}

function nearOptions(title: string, options: readonly NumberedOption[]): NumberedOption[] {
  const titles = nearChoices(title, [...new Set(options.map((option) => option.title))]);
  return titles.flatMap((near) => options.filter((option) => option.title === near));
}

/** Writes an option with the form's own separator. */
export function writeNumbered({ number, title }: NumberedOption, separator: string): string {
  return `${number}${separator}${title}`;
}
