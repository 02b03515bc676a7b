import type { Locale, Localized } from '../forms/form.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Catalogue, MessageKey } from './keys.ts';
import { sv } from './sv.ts';

export type { Catalogue, MessageKey, RuleCode } from './keys.ts';

/** The chapters of the rules; each can be switched off. */
export type Category =
  | 'structure'
  | 'identifiers'
  | 'dates'
  | 'funding'
  | 'counts'
  | 'vocabulary'
  | 'places'
  | 'contacts'
  | 'partners'
  | 'principles'
  | 'privacy';

/** What fills the `{names}` of a text; a text in each language, as a form's name, in the one that is spoken. */
export type MessageArgs = Readonly<Record<string, string | number | readonly string[] | Localized>>;

/** Every language's texts; the type proves that none is missing. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { fi, sv, en };

/** The language for an editor's locale: Finnish, Swedish, else English. */
export function localeOf(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return language === 'fi' || language === 'sv' ? language : 'en';
}

/** Says a text in a language. */
export type Translate = (key: MessageKey, args?: MessageArgs) => string;

/** Prepares a language: texts by key, their `{names}` filled in. */
export function translator(locale: Locale): Translate {
  const { codes, texts } = catalogues[locale];
  const all: Readonly<Record<string, string>> = { ...codes, ...texts };
  return (key, args = {}) =>
    (all[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => {
      const arg = args[name] ?? whole;
      if (typeof arg !== 'object') return String(arg);
      return 'fi' in arg ? arg[locale] : arg.join('; ');
    });
}
