import type { Locale } from '../forms/form.ts';
import type { CheckSummary } from './check.ts';

/** What the `esr` command says itself, beside the messages of the rules. */
export interface Words {
  readonly summary: (counts: CheckSummary) => string;
  readonly noSuchPath: (path: string) => string;
  readonly noSheets: (paths: string) => string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly badSettings: (path: string) => string;
  readonly badDay: (day: string) => string;
  readonly legacyEncoding: (path: string) => string;
}

/** A number with its noun, singular or plural. */
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

/** Puts the counts of a summary in words, in its order. */
function summarizer(nouns: Readonly<Record<keyof CheckSummary, (count: number) => string>>): Words['summary'] {
  return (counts) => (Object.keys(nouns) as (keyof CheckSummary)[]).map((key) => nouns[key](counts[key])).join(', ');
}

/** The command's own words in each language. */
export const words: Readonly<Record<Locale, Words>> = {
  en: {
    summary: summarizer({
      sheets: counted('sheet', 'sheets'),
      errors: counted('error', 'errors'),
      warnings: counted('warning', 'warnings'),
      information: (count) => `${count} information`,
      hints: counted('hint', 'hints'),
    }),
    noSuchPath: (path) => `there is no file or folder ${path}`,
    noSheets: (paths) => `no sheets in ${paths}`,
    unreadable: (path, reason) => `${path} cannot be read (${reason})`,
    badSettings: (path) => `${path} is not readable as JSON`,
    badDay: (day) => `“${day}” is not a day: write it like 2026-01-31`,
    legacyEncoding: (path) => `${path} is not UTF-8; it was read as Windows-1252`,
  },
  fi: {
    summary: summarizer({
      sheets: counted('kuvaus', 'kuvausta'),
      errors: counted('virhe', 'virhettä'),
      warnings: counted('varoitus', 'varoitusta'),
      information: counted('huomio', 'huomiota'),
      hints: counted('vihje', 'vihjettä'),
    }),
    noSuchPath: (path) => `tiedostoa tai kansiota ${path} ei ole`,
    noSheets: (paths) => `ei kuvauksia: ${paths}`,
    unreadable: (path, reason) => `tiedostoa ${path} ei voi lukea (${reason})`,
    badSettings: (path) => `${path} ei ole kelvollista JSONia`,
    badDay: (day) => `”${day}” ei ole päivä: kirjoita esimerkiksi 2026-01-31`,
    legacyEncoding: (path) => `${path} ei ole UTF-8:aa; se luettiin Windows-1252:na`,
  },
  sv: {
    summary: summarizer({
      sheets: counted('beskrivning', 'beskrivningar'),
      errors: counted('fel', 'fel'),
      warnings: counted('varning', 'varningar'),
      information: counted('anmärkning', 'anmärkningar'),
      hints: counted('tips', 'tips'),
    }),
    noSuchPath: (path) => `det finns ingen fil eller mapp ${path}`,
    noSheets: (paths) => `inga beskrivningar i ${paths}`,
    unreadable: (path, reason) => `${path} kan inte läsas (${reason})`,
    badSettings: (path) => `${path} går inte att läsa som JSON`,
    badDay: (day) => `”${day}” är ingen dag: skriv till exempel 2026-01-31`,
    legacyEncoding: (path) => `${path} är inte UTF-8; den lästes som Windows-1252`,
  },
};
