import { FinnishSSN } from 'finnish-ssn';
import type { Span } from './text.ts';

/**
 * The shape of a Finnish personal identity code, with no letter or digit next to it: `100000-500000 €` has the first
 * half of one. Source: Digital and Population Data Services Agency, century signs in use since 2023 among them.
 */
const SHAPE = /(?<![\p{L}\d])\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y](?![\p{L}\d])/giu;

/** Every valid personal identity code in a text. */
export function findIdentityCodes(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(SHAPE)) {
    if (FinnishSSN.validate(match[0].toUpperCase()))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The text with every valid personal identity code made unreadable, for whatever leaves the document. */
export function maskIdentityCodes(text: string): string {
  return text.replace(SHAPE, (code) => (FinnishSSN.validate(code.toUpperCase()) ? '●●●●●●-●●●●' : code));
}
