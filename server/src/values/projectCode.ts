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

function isMadeAs(code: string, pattern: string): boolean {
  const isRight = (character: string, index: number) =>
    pattern[index] === 'N' ? /^[0-9]$/.test(character) : character === pattern[index];
  return code.length === pattern.length && code.split('').every(isRight);
}
