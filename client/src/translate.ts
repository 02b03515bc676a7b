import { locale } from './language.ts';
import { en, type Texts } from './messages/en.ts';
import { fi } from './messages/fi.ts';
import { sv } from './messages/sv.ts';

const catalogues = { en, fi, sv } as const;

/**
 * Says a text in the language in which sheets are spoken of, with its `{names}` filled in. The editor's own way to
 * translate an extension follows the editor's language only, and there is none in Finnish.
 */
export function t(key: keyof Texts, args: Readonly<Record<string, string | number>> = {}): string {
  return catalogues[locale()][key].replace(/\{(\w+)\}/g, (whole, name) => String(args[name] ?? whole));
}
