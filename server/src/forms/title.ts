import { TITLE_LINES } from '../../../shared/protocol.ts';
import { nearness } from '../values/near.ts';
import { hasNearlyAllWords, isVariation } from '../values/variation.ts';
import type { FormIndex } from './formIndex.ts';

/** What a title is looked for in: a line's folded text, when it is short enough to be a heading. */
export interface TitleCandidate {
  readonly blank: boolean;
  readonly head: string | undefined;
}

/** Where a sheet's title stands: its first and last line, which are two where it is broken. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
  /** Whether it stands on one line, as the form prints it. */
  readonly exact: boolean;
}

/** A title, and the form that has it. */
export interface Title {
  readonly index: FormIndex;
  readonly lines: TitleLines;
}

/** A stretch of the text that may be the title: a line, or two. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Finds the title of one of the forms: exact in any line, else nearly in one of the first, or in two of them together. */
export function findTitle(titles: ReadonlyMap<string, FormIndex>, lines: readonly TitleCandidate[]): Title | undefined {
  for (const [line, { head }] of lines.entries()) {
    const index = head === undefined ? undefined : titles.get(head);
    if (index) return { index, lines: { first: line, last: line, exact: true } };
  }
  let nearest: { title: Title; edits: number } | undefined;
  for (const { first, last, text } of stretchesAtTop(lines)) {
    for (const [official, index] of titles) {
      const edits = nearness(text, official);
      if (edits === undefined || edits >= (nearest?.edits ?? Number.POSITIVE_INFINITY)) continue;
      nearest = { title: { index, lines: { first, last, exact: false } }, edits };
    }
  }
  return nearest?.title;
}

/** Finds among the first lines what is one of the titles decorated, shortened, or with a word changed or lost; the first title that fits. */
export function findVariedTitle(
  titles: Iterable<readonly [string, FormIndex]>,
  lines: readonly TitleCandidate[],
): Title | undefined {
  const stretches = stretchesAtTop(lines);
  for (const [official, index] of titles) {
    const found = stretches.find(({ text }) => isVariation(text, official) || hasNearlyAllWords(text, official));
    if (found) return { index, lines: { first: found.first, last: found.last, exact: false } };
  }
  return undefined;
}

/** The first lines of a text, one by one, and then each together with the next one that is not blank. */
function stretchesAtTop(lines: readonly TitleCandidate[]): Stretch[] {
  const single: Stretch[] = [];
  const joined: Stretch[] = [];
  for (const [line, { blank, head }] of lines.slice(0, TITLE_LINES).entries()) {
    if (blank) continue;
    const before = single.at(-1);
    if (before && head !== undefined) joined.push({ first: before.first, last: line, text: `${before.text} ${head}` });
    single.push({ first: line, last: line, text: head ?? '' });
  }
  return [...single, ...joined];
}
