import { maskIdentityCodes } from '../values/identityCode.ts';

/** How much of a text from outside a message repeats, in characters. */
const LONGEST = 100;

/** What would break a line, steer a terminal or turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The text as it may be printed: on one line, and without a personal identity code. */
export function printable(text: string): string {
  return maskIdentityCodes(text).replace(UNPRINTABLE, '\uFFFD');
}

/** A printable text of at most a hundred characters; of a longer one the beginning is left. */
export function shortened(text: string): string {
  const clean = printable(text);
  return isShort(clean) ? clean : `${beginning(clean, LONGEST - 1)}…`;
}

/** A printable path of at most a hundred characters; of a longer one the middle is left out, as its end names the file. */
export function shortenedPath(path: string): string {
  const clean = printable(path);
  if (isShort(clean)) return clean;
  const half = Math.floor(LONGEST / 2);
  return `${beginning(clean, LONGEST - half - 1)}…${ending(clean, half)}`;
}

function isShort(text: string): boolean {
  return beginning(text, LONGEST).length === text.length;
}

/** By characters, so that none is cut in two. */
function beginning(text: string, length: number): string {
  return new RegExp(`^.{0,${length}}`, 'su').exec(text)?.[0] ?? '';
}

function ending(text: string, length: number): string {
  return new RegExp(`.{0,${length}}$`, 'su').exec(text.slice(-2 * length))?.[0] ?? '';
}
