import type { en } from './en.ts';

/** The code of a rule: every code has a text, so the texts are the list of codes. */
export type RuleCode = keyof typeof en.codes;

/** The key of a text. */
export type MessageKey = RuleCode | keyof typeof en.texts;

/** All texts of one language. */
export interface Catalogue {
  readonly codes: Readonly<Record<RuleCode, string>>;
  readonly texts: Readonly<Record<keyof typeof en.texts, string>>;
}
