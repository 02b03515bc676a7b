/** One small change of the code that a test should notice. */
export interface Mutant {
  readonly id: string;
  /** From the project's root. */
  readonly path: string;
  readonly location: Location;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly original: string;
  /** What the mutant puts there. */
  readonly replacement: string;
}

/** Lines and columns, from 0. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The part of a text at a location. */
export function excerpt(text: string, { start, end }: Location): Pick<Mutant, 'start' | 'end' | 'original'> {
  const lines = text.split('\n');
  const offset = ({ line, column }: Location['start']) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column);
  const [from, to] = [offset(start), offset(end)];
  return { start: from, end: to, original: text.slice(from, to) };
}

/** A file with the mutant in it. */
export function mutated(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** A change as one line tells it: `a < b → a <= b`. */
export function change({ original, replacement }: Pick<Mutant, 'original' | 'replacement'>): string {
  return `${oneLine(original)} → ${oneLine(replacement)}`;
}

/** Code on one line, of which no more than so many characters are shown. */
export function oneLine(code: string, shown = 80): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

/** Some of many, the same ones for the same seed, in their order. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  let state = seed;
  // mulberry32: a few lines that spread well enough for a draw.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const order = items.map((item, index) => ({ item, index, rank: random() })).sort((a, b) => a.rank - b.rank);
  return order
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
