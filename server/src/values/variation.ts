/** A shortened text keeps at least so many words; one that differs in a word, or lacks one, has more. */
const FEWEST_WORDS = 2;

const WORD = /[\p{L}\p{M}\d]+/gu;

/** Whether a text is the beginning of an official one, two whole words or more, or has all of its three or more words but one. */
export function isVariation(written: string, official: string): boolean {
  const [words, rights] = [wordsOf(written), wordsOf(official)];
  const differing = words.filter((word, place) => word !== rights[place]).length;
  if (words.length === rights.length) return words.length > FEWEST_WORDS && differing === 1;
  return words.length >= FEWEST_WORDS && words.length < rights.length && differing === 0;
}

/** Whether a text has the words of an official one of three or more, case and signs aside, but for one at most that it lacks. */
export function hasNearlyAllWords(written: string, official: string): boolean {
  const [words, rights] = [wordsOf(written), wordsOf(official)];
  if (rights.length <= FEWEST_WORDS) return false;
  const lacking = rights.findIndex((word, place) => word !== words[place]);
  const left = words.length < rights.length ? rights.toSpliced(lacking, 1) : rights;
  return words.length === left.length && words.every((word, place) => word === left[place]);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
