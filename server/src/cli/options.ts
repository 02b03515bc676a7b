import type { Locale } from '../forms/form.ts';
import { localeOf } from '../messages/catalogue.ts';
import { readDate } from '../values/date.ts';
import { UserError } from './context.ts';
import { locales, type Words } from './words.ts';

/** The variables of the environment, as of `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the value of an option that has a few. */
export function oneOf(option: string, values: readonly string[], t: Words): (written: string) => string {
  return (written) => {
    if (values.includes(written)) return written;
    throw new UserError(t('usage.value', { written, option, values: values.join(', ') }));
  };
}

/** Reads the value of an option that is a day, written `YYYY-MM-DD`. */
export function dayFrom(t: Words): (written: string) => string {
  return (written) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(written) && readDate(written)?.date) return written;
    throw new UserError(t('usage.day', { written }));
  };
}

/**
 * The language that all of a run is in, its help and its complaints too, so that it is looked for before the call is
 * understood: that of `--locale`, else that of the system by the variables POSIX names, the weightiest first.
 */
export function localeFrom(args: readonly string[], { LC_ALL, LC_MESSAGES, LANG }: Environment): Locale {
  const asked = args.flatMap((arg, index) => {
    if (arg.startsWith('--locale=')) return [arg.slice('--locale='.length)];
    return arg === '--locale' ? [args[index + 1]] : [];
  });
  return locales.find((locale) => locale === asked.at(-1)) ?? localeOf(LC_ALL || LC_MESSAGES || LANG);
}
