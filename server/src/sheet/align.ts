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

/** The places in a sequence of numbers that are not part of its longest run of members that never falls: the fewest to move. */
export function outOfOrder(sequence: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  sequence.forEach((value, place) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sequence[tails[middle] as number] as number) <= value) low = middle + 1;
      else high = middle;
    }
    before[place] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = place;
  });
  const misplaced = new Set(sequence.keys());
  for (let place = tails.at(-1) ?? -1; place >= 0; place = before[place] as number) misplaced.delete(place);
  return misplaced;
}
