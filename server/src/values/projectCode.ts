import { fold, type Span } from './text.ts';

/**
 * How a project code is made, as data that is safe from a stranger's file: `S1NNNN`, where `N` is a digit and every
 * other character, a capital where it is a letter, is itself. A code may be made in one of several ways.
 */
export type CodePattern = readonly string[];

/** Reads a project code, also in lower case: its canonical writing, or `undefined` when it is not of the pattern. */
export function readProjectCode(text: string, pattern: CodePattern): string | undefined {
  const code = fold(text).toUpperCase();
  return pattern.some((one) => isMadeAs(code, one)) ? code : undefined;
}

/** The same as a regular expression, for a program that has nothing else of ours; it takes codes in lower case with the flag `i`. */
export function codeExpression(pattern: CodePattern): string {
  return `^(?:${waysOf(pattern)})$`;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

function waysOf(pattern: CodePattern): string {
  return pattern.map((one) => one.replace(SPECIAL, '\\$&').replaceAll('N', '[0-9]')).join('|');
}

/** The project codes of a pattern that stand as words in running text, each in its canonical writing. */
export function findProjectCodes(text: string, pattern: CodePattern): { readonly code: string; readonly span: Span }[] {
  if (pattern.length === 0) return [];
  const found: { code: string; span: Span }[] = [];
  for (const { 0: written, index: start } of text.matchAll(new RegExp(waysOf(pattern), 'gi'))) {
    const end = start + written.length;
    const isWord = !WORD_CHARACTER.test(text[start - 1] ?? ' ') && !WORD_CHARACTER.test(text[end] ?? ' ');
    if (isWord) found.push({ code: written.toUpperCase(), span: { start, end } });
  }
  return found;
}

function isMadeAs(code: string, pattern: string): boolean {
  const isRight = (character: string, index: number) =>
    pattern[index] === 'N' ? /^[0-9]$/.test(character) : character === pattern[index];
  return code.length === pattern.length && code.split('').every(isRight);
}
