import type { Translate } from '../messages/catalogue.ts';

/** What can be counted in words. */
type Unit = 'day' | 'month' | 'year' | 'municipality' | 'character' | 'word';

/** So many of a thing, in words; the number as it is written, where its digits do not do. */
export function quantity(t: Translate, unit: Unit, number: number, written: string = String(number)): string {
  return t(number === 1 ? `unit.${unit}.one` : `unit.${unit}.other`, { number: written });
}
