import { foldCase } from './text.ts';

/** Edits allowed in a whole text: a fifth of the official one's letters. */
const NEARNESS = 0.2;
/** An official text this long may have one letter wrong, though a fifth of it is less. */
const SHORTEST = 4;

/** Letters and digits, and what parts them. */
const WORD = /[\p{L}\p{M}\d]+/gu;
const NOT_DIGITS = /\D+/g;
const NOT_LETTERS = /[^\p{L}\d]+/gu;
/** What parts two words of one text and may as well be missing or the other of the two. */
const SPACE_OR_HYPHEN = /^[ -]$/;

/** Edits allowed in one word that differs: one from two letters on, two from eight, three from twelve. */
function allowedInWord(length: number): number {
  if (length < 2) return 0;
  return length < 8 ? 1 : length < 12 ? 2 : 3;
}

/**
 * The number of edits between a written text and an official one, case aside; `undefined` when they are not near: when
 * they are more than a fifth of the letters, or one word differs by more than its length allows, or a digit differs. Two
 * neighbouring letters changed about are one edit, and so is a space or hyphen lost, added or exchanged.
 */
export function nearness(written: string, official: string): number | undefined {
  if (written === official) return 0;
  const most = Math.max(Math.floor(official.length * NEARNESS), SHORTEST);
  if (Math.abs(written.length - official.length) > most) return undefined;
  const [text, right] = [foldCase(written), foldCase(official)];
  const letters = right.replace(NOT_LETTERS, '').length;
  const allowed = Math.max(Math.floor(letters * NEARNESS), letters >= SHORTEST ? 1 : 0);
  if (Math.abs(text.length - right.length) > allowed || digitsOf(text) !== digitsOf(right)) return undefined;
  if (!haveLikeLetters(text, right, allowed)) return undefined;
  const edits = editsBetween(partsOf(text), partsOf(right), allowed);
  return edits <= allowed ? edits : undefined;
}

/** The official texts that are near the written one, nearest first. */
export function nearest(written: string, officials: Iterable<string>): string[] {
  const found: { official: string; edits: number }[] = [];
  for (const official of officials) {
    const edits = nearness(written, official);
    if (edits !== undefined) found.push({ official, edits });
  }
  return found.sort((a, b) => a.edits - b.edits).map(({ official }) => official);
}

/** Whether so many edits could make one text's letters the other's, whatever their order: a quick look that spares most of the work. */
function haveLikeLetters(written: string, right: string, allowed: number): boolean {
  const surplus = new Int8Array(64);
  const count = (text: string, by: 1 | -1) => {
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index) & 63;
      surplus[letter] = (surplus[letter] as number) + by;
    }
  };
  count(written, 1);
  count(right, -1);
  let [added, lost] = [0, 0];
  for (const difference of surplus) {
    if (difference > 0) added += difference;
    else lost -= difference;
  }
  return added <= allowed && lost <= allowed;
}

function digitsOf(text: string): string {
  return text.replace(NOT_DIGITS, '');
}

/** A text as its words and what stands before each; a last part with an empty word holds what stands behind them. */
interface Part {
  readonly before: string;
  readonly word: string;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    parts.push({ before: text.slice(end, index), word });
    end = index + word.length;
  }
  return [...parts, { before: text.slice(end), word: '' }];
}

/** The fewest edits that make one row of words of another, where each word may be parted in two and two joined; infinite when some word is too far off. */
function editsBetween(written: readonly Part[], right: readonly Part[], allowed: number): number {
  const width = right.length + 1;
  const fewest = new Array<number>((written.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  fewest[0] = 0;
  for (let row = 1; row <= written.length; row++) {
    // More words lost or added than edits are allowed is out of reach.
    for (let column = Math.max(1, row - allowed); column <= Math.min(right.length, row + allowed); column++) {
      const [mine, theirs] = [written[row - 1] as Part, right[column - 1] as Part];
      const ways = [
        came(row - 1, column - 1) + parting(mine.before, theirs.before) + wordEdits(mine.word, theirs.word),
      ];
      const [myLast, theirLast] = [written[row - 2], right[column - 2]];
      if (myLast && SPACE_OR_HYPHEN.test(mine.before)) {
        const edits = joinedEdits(myLast.word + mine.before + mine.word, theirs.word);
        ways.push(came(row - 2, column - 1) + parting(myLast.before, theirs.before) + edits);
      }
      if (theirLast && SPACE_OR_HYPHEN.test(theirs.before)) {
        const edits = joinedEdits(mine.word, theirLast.word + theirs.before + theirs.word);
        ways.push(came(row - 1, column - 2) + parting(mine.before, theirLast.before) + edits);
      }
      fewest[row * width + column] = Math.min(...ways);
    }
  }
  return came(written.length, right.length);

  function came(row: number, column: number): number {
    return fewest[row * width + column] as number;
  }
}

/** Edits between what parts two words: none, one for a space or hyphen instead of the other, or one a sign. */
function parting(written: string, right: string): number {
  return written === right ? 0 : editDistance(written, right);
}

/** Edits between a word and two taken together, in which no more may be lost than what parts them and a letter: a word would say something else. */
function joinedEdits(word: string, right: string): number {
  const edits = wordEdits(word, right);
  return edits <= 2 ? edits : Number.POSITIVE_INFINITY;
}

function wordEdits(word: string, right: string): number {
  if (word === right) return 0;
  if (Math.abs(word.length - right.length) > allowedInWord(right.length)) return Number.POSITIVE_INFINITY;
  const edits = editDistance(word, right);
  return edits <= allowedInWord(right.length) ? edits : Number.POSITIVE_INFINITY;
}

/** Letters lost, added, exchanged, or two neighbours changed about, between two short texts (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let edits = Math.min(
        (before[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (before[column - 1] as number) + (same ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && row > 1 && column > 1) {
        edits = Math.min(edits, (twoBefore[column - 2] as number) + 1);
      }
      current.push(edits);
    }
    [twoBefore, before] = [before, current];
  }
  return before[other.length] as number;
}
