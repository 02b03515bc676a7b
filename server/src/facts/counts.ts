import type { CountPair } from '../values/count.ts';

/** The share of the part in the total, a ratio; `undefined` when there is nothing to share. */
export function shareOf({ total, part }: CountPair): number | undefined {
  return total === 0 ? undefined : part / total;
}
