import type { FormIndex, SectionEntry } from '../forms/formIndex.ts';
import { outOfOrder } from './align.ts';
import { findHeadings, type HeadingCandidate, type Headings } from './headings.ts';
import { type Line, nextLine } from './lines.ts';
import { looksLikePartner } from './rows.ts';
import { canHold, type Segment, segment } from './segments.ts';

/** A text cut into sections. */
export interface Division {
  readonly segments: readonly Segment[];
  /** Headings that were moved away from their sections' text, by line; such a line opens no section. */
  readonly stranded: Stranded;
}

/** Sections by the line of a heading that stands away from their text. */
export type Stranded = ReadonlyMap<number, SectionEntry>;

/**
 * Cuts a text into sections, and tells a heading that was moved from one whose section is empty: what lies in the moved
 * one's section is found elsewhere, by its labels or its place, when the heading is left out of account.
 *
 * @param first the first line that can belong to a section
 */
export function divide(index: FormIndex, lines: readonly Line[], first: number): Division {
  const headings = findHeadings(index, lines, first);
  const cut = (stranded: Stranded) => {
    const present = new Set(headings.present);
    for (const entry of stranded.values()) present.delete(entry);
    return segment(index, lines, first, { ...headings, present }, stranded);
  };
  const displaced = outOfPlace(headings.byLine);
  let stranded = withoutOwnText(index, headings.byLine, lines, displaced);
  let segments = cut(stranded);
  // Each turn leaves fewer; two or three are the rule.
  while (stranded.size > 0) {
    const confirmed = awayFromText(stranded, headings, segments, lines, displaced);
    if (confirmed.size === stranded.size) break;
    stranded = confirmed;
    segments = cut(stranded);
  }
  return { segments, stranded };
}

type HeadingsByLine = ReadonlyMap<number, HeadingCandidate>;

function inOrder(byLine: HeadingsByLine): [number, HeadingCandidate][] {
  return [...byLine].sort(([one], [other]) => one - other);
}

/** The lines of headings that stand out of the form's order: the fewest to move. */
function outOfPlace(byLine: HeadingsByLine): Set<number> {
  const all = inOrder(byLine);
  const wrong = outOfOrder(all.map(([, { entry }]) => entry.order));
  return new Set(all.flatMap(([at], place) => (wrong.has(place) ? [at] : [])));
}

/** The headings, the only ones of their sections, that nothing of their own section follows. */
function withoutOwnText(
  index: FormIndex,
  byLine: HeadingsByLine,
  lines: readonly Line[],
  displaced: ReadonlySet<number>,
): Stranded {
  const times = new Map<SectionEntry, number>();
  for (const { entry } of byLine.values()) times.set(entry, (times.get(entry) ?? 0) + 1);
  const found = new Map<number, SectionEntry>();
  for (const [at, { entry }] of byLine) {
    if (times.get(entry) === 1 && !ownTextFollows(entry, at)) found.set(at, entry);
  }
  return found;

  function ownTextFollows(entry: SectionEntry, at: number): boolean {
    const next = nextLine(lines, at);
    const line = lines[next];
    if (!line) return false;
    const heading = byLine.get(next)?.entry;
    if (heading) return isWithin(heading, entry);
    return displaced.has(at) ? isOwn(entry, line) && !isOfAnother(index, entry, line) : mayHold(entry, line);
  }
}

/** Of the headings that nothing of their own follows, those whose text stands elsewhere or under a heading that should come first. */
function awayFromText(
  headings: Stranded,
  { byLine }: Headings,
  segments: readonly Segment[],
  lines: readonly Line[],
  displaced: ReadonlySet<number>,
): Stranded {
  const startsOf = new Map<SectionEntry, number[]>();
  for (const { entry, heading, from } of segments) {
    for (let one: SectionEntry | undefined = entry; one; one = one.parent) {
      const starts = startsOf.get(one);
      if (starts) starts.push(heading ?? from);
      else startsOf.set(one, [heading ?? from]);
    }
  }
  const away = new Map<number, SectionEntry>();
  let together: [number, SectionEntry][] = [];
  const settle = () => {
    const wrong = outOfOrder(together.map(([, { order }]) => order));
    for (const [place, [at, entry]] of together.entries()) if (wrong.has(place)) away.set(at, entry);
    together = [];
  };
  // From one heading that has its text to the next: those between them share what text follows.
  let run: { at: number; entry: SectionEntry; above: number }[] = [];
  const judge = (next: number) => {
    for (const { at, entry, above } of run) {
      const starts = startsOf.get(entry) ?? [];
      const [start] = starts;
      // One short line right above an empty section's heading may as well be stray.
      const stray = entry.section.prose && start !== undefined && start > above && isShort(lines, start, at);
      if (start === undefined || stray) continue;
      let below = nextLine(lines, at);
      while (headings.has(below)) below = nextLine(lines, below);
      const label = lines[below]?.label;
      const previous = segments.findLast(({ heading, from }) => (heading ?? from) < at);
      const goesOn = label !== undefined && previous?.entry.byLabel.has(label);
      const followed = !goesOn && starts.some((one) => one > at && one <= next);
      if (followed && !(displaced.has(at) && start < at)) together.push([at, entry]);
      else away.set(at, entry);
    }
    settle();
    run = [];
  };
  let above = -1;
  for (const [at] of inOrder(byLine)) {
    const entry = headings.get(at);
    if (entry) run.push({ at, entry, above });
    else judge(at);
    above = at;
  }
  judge(Number.POSITIVE_INFINITY);
  return away;
}

/** Whether the text from one line to another is a single line no longer than a heading. */
function isShort(lines: readonly Line[], from: number, to: number): boolean {
  return from < to && lines[from]?.head !== undefined && nextLine(lines, from) >= to;
}

/** Whether a line begins with a label of the form that no section within the given one has. */
function isOfAnother(index: FormIndex, entry: SectionEntry, { label }: Line): boolean {
  const owners = label === undefined ? undefined : index.byLabel.get(label);
  return owners !== undefined && !owners.some((owner) => isWithin(owner, entry));
}

/** Whether a line can stand in a section itself. */
function isOwn(entry: SectionEntry, line: Line): boolean {
  return canHold(entry, line) || (entry.section.rows?.kind === 'partners' && looksLikePartner(line.head ?? ''));
}

/** Whether a line can stand in a section or in one of those it holds. */
function mayHold(entry: SectionEntry, line: Line): boolean {
  return isOwn(entry, line) || entry.children.some((child) => mayHold(child, line));
}

function isWithin(inner: SectionEntry, outer: SectionEntry): boolean {
  for (let one: SectionEntry | undefined = inner; one; one = one.parent) if (one === outer) return true;
  return false;
}
