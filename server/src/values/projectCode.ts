import { fold } from './text.ts';

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
  const ways = pattern.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('N', '[0-9]'));
  return `^(?:${ways.join('|')})$`;
}

function isMadeAs(code: string, pattern: string): boolean {
  const isRight = (character: string, index: number) =>
    pattern[index] === 'N' ? /^[0-9]$/.test(character) : character === pattern[index];
  return code.length === pattern.length && code.split('').every(isRight);
}
