import { readFileSync, statSync } from 'node:fs';
import { UserError } from './context.ts';
import { type DecodedText, decode } from './decode.ts';
import type { Words } from './words.ts';

/** The largest file that is read, in megabytes of 2²⁰ bytes: a sheet has some 15 kilobytes. */
const LARGEST = 64;

/**
 * Reads a file as text.
 *
 * @throws UserError when there is no such file, or it cannot be read, is too large, or is a pipe or the like
 */
export function readText(path: string, t: Words): DecodedText {
  try {
    const stats = statSync(path);
    // A pipe may never end.
    if (!stats.isFile()) throw new UserError(t('file.special', { path }));
    if (stats.size > LARGEST * 2 ** 20) throw new UserError(t('file.large', { path, megabytes: LARGEST }));
    return decode(readFileSync(path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(t('file.unreadable', { path, reason: reasonOf(error) }));
  }
}

/** Why the system refused, in its own short name where it has one. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
