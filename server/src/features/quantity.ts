import type { Translate } from '../messages/catalogue.ts';

/** So many of a thing, in words. */
export function quantity(t: Translate, unit: 'day' | 'month' | 'year' | 'municipality', number: number): string {
  return t(number === 1 ? `unit.${unit}.one` : `unit.${unit}.other`, { number });
}
