import { fold } from './text.ts';

/** Digits plain or in groups of three, by spaces or points; then nothing, cents, or what says that there are none. */
const NUMBER = '(\\d{1,15}|\\d{1,3}(?: \\d{3}){1,4}|\\d{1,3}(?:\\.\\d{3}){1,4})(?:,0|[.,](\\d\\d)| ?[,:]-)?';
const AMOUNT = new RegExp(`^(?:(?:€|eur) ?)?(- ?)?(?:€ ?)?${NUMBER}(?: ?(?:€|e|eur|euro|euroa|euros)\\.?)?$`, 'i');
/** No amount is longer, however it is spaced. */
const LONGEST = 80;
const NOT_DIGITS = /\D/g;
const GROUPS = /\B(?=(\d{3})+$)/g;

/**
 * Reads an amount in euros, grouped in any of the ways people write it, with or without its unit; `undefined` when it is
 * none. One with cents is no whole number.
 */
export function readAmount(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const [, sign, digits, cents = '00'] = AMOUNT.exec(fold(text)) ?? [];
  if (digits === undefined) return undefined;
  const amount = Number(`${digits.replace(NOT_DIGITS, '')}.${cents}`);
  return sign ? -amount : amount;
}

/** Writes an amount as sheets do, in whole euros: `1 030 258`, grouped by U+0020. */
export function writeAmount(amount: number): string {
  const euros = Math.round(Math.abs(amount));
  return `${amount < 0 && euros > 0 ? '-' : ''}${String(euros).replace(GROUPS, ' ')}`;
}

/** Reads a budget range `100000-500000 €`: its two ends, whole euros, in the order written. */
export function readAmountRange(text: string): { low: number; high: number } | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const parts = fold(text).split('-');
  const [low, high] = parts.map(readAmount);
  if (parts.length !== 2 || low === undefined || high === undefined) return undefined;
  return Number.isInteger(low) && Number.isInteger(high) ? { low, high } : undefined;
}
