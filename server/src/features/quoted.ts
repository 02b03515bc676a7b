import { maskIdentityCodes } from '../values/identityCode.ts';

/** Characters of a text that are shown where it is only quoted. */
const SHOWN = 100;
/** A text that is longer is cut before it is looked into. */
const READ = 2000;
const LINE_ENDS_AND_CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Direction marks among them, which would turn the rest of a message about. */
const INVISIBLE = /\p{Cf}/gu;
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;

/** A text of a sheet as a message quotes it: its first hundred characters, without what cannot be seen or must not be repeated. */
export function quoted(text: string): string {
  const clean = maskIdentityCodes(text.slice(0, READ)).replace(LINE_ENDS_AND_CONTROLS, ' ').replace(INVISIBLE, '');
  return clean.length > SHOWN || text.length > READ ? `${clean.slice(0, SHOWN).replace(HALF_A_PAIR, '')}…` : clean;
}
