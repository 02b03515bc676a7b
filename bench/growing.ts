import { longStretches, manyLines } from '../test/proof/growth/patterns.ts';
import { answersOf } from '../test/support/answers.ts';
import type { Row } from './table.ts';

const LENGTH = 100_000;
const TRIES = 3;
const SHOWN = 8;
/** Milliseconds below which a ratio says nothing. */
const MEASURABLE = 20;

/**
 * Measures what twice as long a text costs, for each kind of text that the growth test knows, every question asked. The
 * worst kinds, with the milliseconds of a megabyte; the ratio is that of a text to one of half its length.
 */
export function benchGrowing(): Row[] {
  const rows = [...longStretches, ...manyLines].flatMap(({ name, text }): Row[] => {
    const times = Math.ceil(LENGTH / text(1).length);
    const [half, whole] = [text(times), text(2 * times)];
    const [less, more] = [least(half), least(whole)];
    if (more < MEASURABLE) return [];
    return [{ what: name, value: (more / whole.length) * 1_000_000, unit: 'ms', ratio: more / less }];
  });
  return rows.sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0)).slice(0, SHOWN);
}

function least(text: string): number {
  const taken = Array.from({ length: TRIES }, () => {
    const { user } = process.cpuUsage();
    answersOf(text);
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.min(...taken);
}
