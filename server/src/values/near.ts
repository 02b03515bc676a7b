import { distance } from 'fastest-levenshtein';
import { foldCase } from './text.ts';

/** Edits allowed between a written word and the official one: a fifth of the official one's length (FORMAT §2). */
const NEARNESS = 0.2;
/** An official text this long may have one letter wrong, though a fifth of it is less. */
const SHORTEST = 4;

/** The number of edits between a written text and an official one, case aside, or `undefined` when they are not near. */
export function nearness(written: string, official: string): number | undefined {
  const allowed = Math.max(Math.floor(official.length * NEARNESS), official.length >= SHORTEST ? 1 : 0);
  if (Math.abs(written.length - official.length) > allowed) return undefined;
  const edits = distance(foldCase(written), foldCase(official));
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
