/** No answer is longer, in bytes: an editor that gets 50 MB for an outline stands still. */
export const MAX_ANSWER_BYTES = 5_000_000;

/** Whether a value, written as JSON, is short enough to be sent. */
export function fits(value: unknown, limit = MAX_ANSWER_BYTES): boolean {
  const { length } = JSON.stringify(value) ?? '';
  // No character of a JavaScript string takes more than three bytes.
  return length * 3 <= limit || sizeOf(value) <= limit;
}

/** As many items from the beginning of a list as fit; of the first that does not, as many of its `children`. */
export function fitting<Item extends object>(items: readonly Item[], limit = MAX_ANSWER_BYTES): Item[] {
  const kept: Item[] = [];
  let room = limit - 2;
  for (const item of items) {
    const size = sizeOf(item) + 1;
    if (size > room) {
      const { children } = item as { children?: readonly object[] };
      const bare = { ...item, children: [] };
      if (children && sizeOf(bare) < room) kept.push({ ...item, children: fitting(children, room - sizeOf(bare)) });
      return kept;
    }
    kept.push(item);
    room -= size;
  }
  return kept;
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
