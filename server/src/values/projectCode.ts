import { fold } from './text.ts';

/** Reads a project code, also in lower case: its canonical writing, or `undefined` when it is not of the pattern. */
export function readProjectCode(text: string, pattern: RegExp): string | undefined {
  const code = fold(text).toUpperCase();
  return pattern.test(code) ? code : undefined;
}
