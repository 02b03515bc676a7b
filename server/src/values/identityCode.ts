import { FinnishSSN } from 'finnish-ssn';
import { INVISIBLE, isDash, isInvisible, isSpace, type Span } from './text.ts';

/**
 * What a Finnish personal identity code is made of: the day of birth, a sign for its century, a number and a check
 * character. Source: Digital and Population Data Services Agency, century signs in use since 2023 among them.
 */
const DIGIT = /^\d$/;
const CENTURY_SIGN = /^[-+A-FU-Y]$/;
const CHECK_CHARACTER = /^[\dA-FHJ-NPR-Y]$/;
const SHAPE: readonly RegExp[] = [...Array(6).fill(DIGIT), CENTURY_SIGN, ...Array(3).fill(DIGIT), CHECK_CHARACTER];
const SIGN_AT = SHAPE.indexOf(CENTURY_SIGN);

/** A number of just as many digits as a day of birth has, invisible characters between them of no account. */
const DAY = new RegExp(`(?<!\\d[${INVISIBLE}]*)\\d(?:[${INVISIBLE}]*\\d){5}(?![${INVISIBLE}]*\\d)`, 'g');

const MASK = '●●●●●●-●●●●';

/**
 * Every valid personal identity code in a text, as people write them: in either case, with any dash, spaces round the
 * sign, invisible characters inside, glued to letters. A digit more where it begins or ends in one makes it a longer number, as in
 * `100000-500000 €`. None overlaps another.
 */
export function findIdentityCodes(text: string): Span[] {
  const found: Span[] = [];
  for (const { index: start } of text.matchAll(DAY)) {
    const end = endOfCode(text, start);
    if (end !== undefined) found.push({ start, end });
  }
  return found;
}

/** Where the valid code that begins at an offset ends; `undefined` when none begins there. */
function endOfCode(text: string, start: number): number | undefined {
  let code = '';
  let index = start;
  for (; code.length < SHAPE.length; index++) {
    const unit = text.charCodeAt(index);
    if (isInvisible(unit)) continue;
    if (isSpace(unit) && (code.length === SIGN_AT || code.length === SIGN_AT + 1)) continue;
    const character = isDash(unit) ? '-' : (text[index] ?? '').toUpperCase();
    if (!SHAPE[code.length]?.test(character)) return undefined;
    code += character;
  }
  return goesOn(text, index, code) || !FinnishSSN.validate(code) ? undefined : index;
}

/** Whether the digit that a code would end in is not the last of its number. */
function goesOn(text: string, end: number, code: string): boolean {
  let next = end;
  while (isInvisible(text.charCodeAt(next))) next++;
  return DIGIT.test(code.at(-1) ?? '') && DIGIT.test(text[next] ?? '');
}

/** The text with every valid personal identity code made unreadable, for whatever leaves the document. */
export function maskIdentityCodes(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findIdentityCodes(text)) {
    masked += text.slice(from, start) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}
