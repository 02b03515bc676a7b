/** One written item against the form: the slots (places in the form's order) it could take. */
export interface Alignment {
  /** The slot taken; `undefined` for a duplicate beyond what the form has. */
  readonly slot: number | undefined;
  /** Whether it stands outside the form's order: among the fewest items that would have to move. */
  readonly misplaced: boolean;
}

/**
 * Aligns written items with the slots of a form, so that as many as can be stand in order and the first of two equal
 * ones is kept. Time is the number of items times the number of slots.
 *
 * @param candidates for each item the slots it could take, ascending
 * @param slots how many slots the form has
 */
export function align(candidates: readonly (readonly number[])[], slots: number): Alignment[] {
  const ordered = inOrder(candidates) ?? longestInOrder(candidates, slots);
  const taken = new Set(ordered);
  return candidates.map((choices, item) => {
    const slot = ordered[item];
    if (slot !== undefined) return { slot, misplaced: false };
    const free = choices.find((choice) => !taken.has(choice));
    if (free === undefined) return { slot: undefined, misplaced: false };
    taken.add(free);
    return { slot: free, misplaced: true };
  });
}

/** The slots when every item can stand in order, taken greedily; `undefined` otherwise. */
function inOrder(candidates: readonly (readonly number[])[]): number[] | undefined {
  const taken: number[] = [];
  let next = 0;
  for (const choices of candidates) {
    const slot = choices.find((choice) => choice >= next);
    if (slot === undefined) return undefined;
    taken.push(slot);
    next = slot + 1;
  }
  return taken;
}

/** The longest set of items that stand in order, by dynamic programming from the end so that earlier items win. */
function longestInOrder(candidates: readonly (readonly number[])[], slots: number): (number | undefined)[] {
  const width = slots + 1;
  // best[item * width + slot]: how many items from `item` on can stand in slots from `slot` on.
  const best = new Int32Array((candidates.length + 1) * width);
  const at = (item: number, slot: number) => best[item * width + slot] as number;
  for (let item = candidates.length - 1; item >= 0; item--) {
    const choices = candidates[item] as readonly number[];
    for (let slot = slots; slot >= 0; slot--) {
      const choice = choices.find((one) => one >= slot);
      const kept = choice === undefined ? 0 : 1 + at(item + 1, choice + 1);
      best[item * width + slot] = Math.max(kept, at(item + 1, slot));
    }
  }
  let slot = 0;
  return candidates.map((choices, item) => {
    const choice = choices.find((one) => one >= slot);
    if (choice === undefined || 1 + at(item + 1, choice + 1) < at(item, slot)) return undefined;
    slot = choice + 1;
    return choice;
  });
}

/**
 * The places in a sequence of numbers that are not part of its heaviest run of members that never falls: what is to move
 * so that the rest stands in order. Without weights, the fewest.
 */
export function outOfOrder(sequence: readonly number[], weights?: readonly number[]): Set<number> {
  // Nearly every sheet stands in order, and is asked at each keystroke.
  if (sequence.every((value, place) => place === 0 || value >= (sequence[place - 1] as number))) return new Set();
  const ranks = new Map([...new Set(sequence)].sort((a, b) => a - b).map((value, rank) => [value, rank + 1]));
  const sums: number[] = [];
  const before: number[] = [];
  // A Fenwick tree of maxima: the place with the heaviest run so far that ends in a value of so high a rank or lower.
  const heaviest: number[] = new Array(ranks.size + 1).fill(-1);
  const heavier = (one: number, other: number) => {
    const difference = (sums[one] ?? 0) - (sums[other] ?? 0);
    return difference > 0 || (difference === 0 && one > other) ? one : other;
  };
  const endUpTo = (rank: number) => {
    let place = -1;
    for (let node = rank; node > 0; node -= node & -node) place = heavier(heaviest[node] as number, place);
    return place;
  };
  sequence.forEach((value, place) => {
    const rank = ranks.get(value) as number;
    before[place] = endUpTo(rank);
    sums[place] = (sums[before[place]] ?? 0) + (weights?.[place] ?? 1);
    for (let node = rank; node <= ranks.size; node += node & -node)
      heaviest[node] = heavier(place, heaviest[node] as number);
  });
  const misplaced = new Set(sequence.keys());
  for (let place = endUpTo(ranks.size); place >= 0; place = before[place] as number) misplaced.delete(place);
  return misplaced;
}
