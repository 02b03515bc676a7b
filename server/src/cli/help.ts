import type { Locale } from '../forms/form.ts';
import { en } from './help/en.ts';
import { fi } from './help/fi.ts';
import type { Help } from './help/help.ts';
import { sv } from './help/sv.ts';

/** The help of `esr` in each language. */
export const help: Readonly<Record<Locale, Help>> = { en, fi, sv };
