import type { Locale } from '../../forms/form.ts';

/** A ratio in per cent with one decimal, without the sign, as the language writes it. */
export function percent(ratio: number, locale: Locale): string {
  const number = (ratio * 100).toFixed(1);
  return locale === 'en' ? number : number.replace('.', ',');
}
