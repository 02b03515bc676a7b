/**
 * What people and programs put round a heading or a label without meaning anything by it (docs/format.md, "Lines"):
 * marks of lists, tables and emphasis before it, a dotted line, a page number or a count in brackets behind it.
 */

/** What may stand before, one at a time: `## `, a bullet, `> `, a table's bar, emphasis. */
const BEFORE = /^(?:#{1,6} ?|[-*•▪◦·+>|] |\*\*|__|[*_|](?=\S))/;
/** What may stand behind, one at a time: emphasis, a bar, a closing `##`, a dotted line, a colon. */
const BEHIND = /(?:\*\*|__|[*_|]| #{1,6}| ?[.…·]|:)$/;
/** A count in brackets, `(3 kpl)`, behind a title. */
const COUNT_BEHIND = / \(\d{1,3}(?: \p{L}{1,4}\.?)?\)$/u;
/** A page number behind a title, as a table of contents has it. */
const PAGE_BEHIND = /(?<=[^\d\s]) ?\d{1,3}$/;
/** A number as people write it before a title: `5`, `5.`, `5)`, `(5)`, `5:`, `5 -`, `5.0`; none as long as a year. */
const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})\)?[.):]? ?(?:- )?(?=\p{L})/u;
/** The same in Roman numerals, which need something behind them to be no word. */
const ROMAN = /^\(?([IVX]{1,4})(?:[.):] ?|\) ?| (?:- )?)(?=\p{L})/u;
/** What is put round headings only. */
const HEADING_MARKS = /^(?:#{1,6} ?)?(?:\*\*|__)?|(?:\*\*|__)$/g;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** How many characters of decoration stand before the words of a folded text. */
export function decorationBefore(text: string): number {
  let length = 0;
  for (let match = BEFORE.exec(text); match; match = BEFORE.exec(text.slice(length))) length += match[0].length;
  return length;
}

/** A heading line taken apart: its number, if it has one, and its title without decoration. */
export interface PlainHeading {
  /** `5` or `3.1`; `undefined` when the line begins with its title. */
  readonly number: string | undefined;
  readonly title: string;
  /** Whether nothing was taken away but what is put round headings only: `## ` and emphasis. A bullet or a colon may be a list's. */
  readonly plainly: boolean;
}

/** The ways a folded line can be read as a heading with decoration, the least taken away first. */
export function plainHeadings(head: string): PlainHeading[] {
  const text = head.slice(decorationBefore(head));
  const [whole, numeral] = NUMBER.exec(text) ?? ROMAN.exec(text) ?? [''];
  const number = numeral && numberOf(numeral);
  const title = withoutEnd(text.slice(whole.length), BEHIND);
  const shorter = withoutEnd(title.replace(COUNT_BEHIND, '').replace(PAGE_BEHIND, ''), BEHIND);
  const titles = shorter === title || shorter === '' ? [title] : [title, shorter];
  const plainly = head.replace(HEADING_MARKS, '').length;
  return titles.map((one) => ({ number, title: one, plainly: number === undefined && one.length === plainly }));
}

/** `5.0` is 5, `V` is 5. */
function numberOf(numeral: string): string {
  if (/^\d/.test(numeral)) return numeral.replace(/\.0$/, '');
  const digits = [...numeral].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  const sum = digits.reduce((total, digit, place) => total + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0);
  return String(sum);
}

function withoutEnd(text: string, end: RegExp): string {
  let rest = text;
  for (let match = end.exec(rest); match && match.index > 0; match = end.exec(rest))
    rest = rest.slice(0, match.index).trimEnd();
  return rest;
}
