/**
 * Official texts as regular expressions, in the part of the syntax that JavaScript and Oniguruma (the engine of
 * TextMate grammars) share. In both, `\s` takes every space that a reader of sheets takes for one; a byte order mark is
 * one to JavaScript only, which is where one can be met.
 */
import { fold } from '../../server/src/values/text.ts';

/** One letter of an official text. An accented one may also be written as a letter and a combining mark. */
function letter(character: string): string {
  const decomposed = character.normalize('NFD');
  if (decomposed === character) return character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  return `(?:${character}|${decomposed.replace(/\P{ASCII}/gu, escaped)})`;
}

const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** An official text, whatever the spaces between its words. */
export function literal(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => Array.from(word, letter).join(''))
    .join('\\s+');
}

/** One of several patterns; each is tried once, whoever names it how many times. */
export function anyOf(patterns: Iterable<string>): string {
  return `(?:${[...new Set(patterns)].join('|')})`;
}
