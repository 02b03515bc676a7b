import { FinnishBusinessIds } from 'finnish-business-ids';
import { fold, isDash, type Span } from './text.ts';

/** A Y-tunnus (business id) read from a text: seven digits and a check digit that may be wrong. */
export interface BusinessId {
  /** Seven digits, a leading zero restored. */
  readonly digits: string;
  /** The check digit as written. */
  readonly check: number;
  /** `1234567-8`. */
  readonly canonical: string;
}

/** How a Y-tunnus stands: right, with a wrong check digit, or one that is never issued. */
export type BusinessIdState =
  | { readonly kind: 'valid' }
  | { readonly kind: 'checksum'; readonly expected: number }
  | { readonly kind: 'unissued' };

/** The weights of the check sum. Source: the Tax Administration's description of the Y-tunnus check digit. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const;
/** No Y-tunnus is longer, however it is spaced. */
const LONGEST = 40;
const READABLE = /^(?:FI)?(?:(\d{7})-?|(\d{6})-)(\d)$/i;
const SEVEN_DIGITS = /^(?:FI)?(\d{6})(\d)$/i;

/**
 * Reads a Y-tunnus, also with a dash for the hyphen or none, spaces, or as a VAT number `FI…`. The leading zero may be lost
 * where the hyphen is there; seven digits alone may as well lack the check digit, or be a telephone number.
 */
export function readBusinessId(text: string): BusinessId | undefined {
  const [, seven, six, check] = READABLE.exec(withoutSpaces(text)) ?? [];
  const digits = seven ?? six?.padStart(7, '0');
  return digits && check ? { digits, check: Number(check), canonical: `${digits}-${check}` } : undefined;
}

const IN_TEXT = /\d{7}(\D)\d(?![\d-])/g;
const BEFORE_IT = /[\p{L}\d-]/u;

/** What is written like a Y-tunnus in running text: seven digits, a dash and a digit, right or not. */
export function findBusinessIds(text: string): { readonly id: BusinessId; readonly span: Span }[] {
  return Array.from(text.matchAll(IN_TEXT)).flatMap(({ 0: written, 1: dash = '', index: start }) => {
    const isApart = !BEFORE_IT.test(text[start - 1] ?? ' ');
    const id = isApart && (dash === '-' || isDash(dash.charCodeAt(0))) ? readBusinessId(written) : undefined;
    return id ? [{ id, span: { start, end: start + written.length } }] : [];
  });
}

/** The valid Y-tunnus that seven digits alone would be if the leading zero were lost; `undefined` when it would be none. */
export function guessBusinessId(text: string): string | undefined {
  const [, digits, check] = SEVEN_DIGITS.exec(withoutSpaces(text)) ?? [];
  const id = digits && readBusinessId(`0${digits}-${check}`);
  return id && judgeBusinessId(id).kind === 'valid' ? id.canonical : undefined;
}

function withoutSpaces(text: string): string {
  return text.length > LONGEST ? '' : fold(text).replaceAll(' ', '');
}

/** Whether the check digit is the right one, and which would be. */
export function judgeBusinessId({ digits, check }: BusinessId): BusinessIdState {
  const expected = FinnishBusinessIds.calculateChecksum(digits);
  if (expected < 0 || Number(digits) === 0) return { kind: 'unissued' };
  return expected === check ? { kind: 'valid' } : { kind: 'checksum', expected };
}

/** Every valid Y-tunnus that comes of swapping two neighbouring digits, the check digit among them. */
export function swappedBusinessIds({ digits, check }: BusinessId): string[] {
  const all = `${digits}${check}`;
  const found: string[] = [];
  for (let at = 0; at + 1 < all.length; at++) {
    if (all[at] === all[at + 1]) continue;
    const swapped = `${all.slice(0, at)}${all[at + 1]}${all[at]}${all.slice(at + 2)}`;
    const id = readBusinessId(swapped);
    if (id && judgeBusinessId(id).kind === 'valid') found.push(id.canonical);
  }
  return found;
}

/** The check-digit sum worked out: each product, their sum and its remainder modulo 11. */
export function businessIdSum(digits: string): { products: string[]; sum: number; remainder: number } {
  const factors = WEIGHTS.map((weight, at) => ({ digit: Number(digits[at]), weight }));
  const sum = factors.reduce((total, { digit, weight }) => total + digit * weight, 0);
  return { products: factors.map(({ digit, weight }) => `${digit}·${weight}`), sum, remainder: sum % 11 };
}
