import { FinnishSSN } from 'finnish-ssn';
import type { Span } from './text.ts';

/**
 * The shape of a Finnish personal identity code. Source: Digital and Population Data Services Agency, century signs in
 * use since 2023 among them.
 */
const SHAPE = /\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]/gi;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** Every valid personal identity code in a text, with no letter or digit next to it: `100000-500000 €` has only half of one. */
export function findIdentityCodes(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const start = match.index;
    const end = start + match[0].length;
    const neighbours = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
    if (!LETTER_OR_DIGIT.test(neighbours) && FinnishSSN.validate(match[0].toUpperCase())) found.push({ start, end });
  }
  return found;
}

/** The text with every valid personal identity code made unreadable, for whatever leaves the document. */
export function maskIdentityCodes(text: string): string {
  return findIdentityCodes(text).reduceRight(
    (masked, { start, end }) => `${masked.slice(0, start)}●●●●●●-●●●●${masked.slice(end)}`,
    text,
  );
}
