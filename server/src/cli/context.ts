import type { Locale } from '../forms/form.ts';
import { type Words, wordsIn } from './words.ts';

/** What `esr` ends with: all well, an error in a sheet, or a call that makes no sense or something that cannot be read. */
export const exitCode = { ok: 0, errors: 1, failed: 2 } as const;

/** What makes a command give up; its message says why, in the user's language. */
export class UserError extends Error {}

/** What every command is given. */
export interface CommandContext {
  readonly locale: Locale;
  readonly t: Words;
  /** Writes to standard output; done when the text has left, or cannot. */
  readonly print: (text: string) => Promise<void>;
  /** Says one line on standard error. */
  readonly warn: (message: string) => void;
  /** Says one line about what cannot be read or written: the command goes on, and ends with 2. */
  readonly fail: (message: string) => void;
  /** Whether something could not be read or written so far. */
  readonly hasFailed: () => boolean;
  /** Ends with this code, unless a greater one is asked for. */
  readonly endWith: (code: number) => void;
}

/** The same command, speaking the language that was asked for. */
export function inLanguage(locale: Locale | undefined, context: CommandContext): CommandContext {
  return locale === undefined ? context : { ...context, locale, t: wordsIn(locale) };
}
