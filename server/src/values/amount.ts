const SPACE = '[\\t \\u00A0\\u2009\\u202F]';
/** Digits plain or in groups of three, by spaces or points; whole euros, so decimals only as zeros. */
const NUMBER = new RegExp(`^(\\d{1,15}|\\d{1,3}(?:${SPACE}\\d{3}){1,4}|\\d{1,3}(?:\\.\\d{3}){1,4})(?:,00?|,-)?$`);
const SIGN = /^[-\u2012-\u2014\u2212]/;
const UNIT = new RegExp(`${SPACE}*(?:€|euroa|euro|eur)\\.?$`, 'i');
const NOT_DIGITS = /\D/g;
const GROUPS = /\B(?=(\d{3})+$)/g;

/** Reads an amount of whole euros, grouped in any of the ways people write it, with or without its unit; `undefined` when it is none. */
export function readAmount(text: string): number | undefined {
  if (text.length > 60) return undefined;
  const unsigned = text.replace(SIGN, '').replace(UNIT, '').trim();
  const [, digits] = NUMBER.exec(unsigned) ?? [];
  if (digits === undefined) return undefined;
  const amount = Number(digits.replace(NOT_DIGITS, ''));
  return SIGN.test(text) ? -amount : amount;
}

/** Writes an amount of whole euros as sheets do: `1 030 258`, grouped by U+0020. */
export function writeAmount(amount: number): string {
  return String(Math.round(amount)).replace(GROUPS, ' ');
}

/** Reads a budget range `100000-500000 €`: its two ends, whole euros, in the order written. */
export function readAmountRange(text: string): { low: number; high: number } | undefined {
  if (text.length > 80) return undefined;
  const parts = text.replace(UNIT, '').split(/[-\u2010-\u2015\u2212]/);
  const [low, high] = parts.map((part) => readAmount(part.trim()));
  return parts.length === 2 && low !== undefined && high !== undefined ? { low, high } : undefined;
}
