import { type FormIndex, liesIn, type SectionSpec, withAncestors } from '../../forms/formIndex.ts';
import { outOfOrder } from '../align.ts';
import { type Line, nextLine } from '../lines.ts';
import { gatherEvidence } from './evidence.ts';
import { withExchanged } from './exchangedHeadings.ts';
import { findHeadings, type HeadingCandidate, type Headings } from './headings.ts';
import { withoutRepeats } from './repeatedHeadings.ts';
import { looksLikePartner } from './rows.ts';
import { canHold, type Segment, Segmenter, type Segments } from './segments.ts';

/** A text cut into sections. */
export interface Division extends Segments {
  /** Headings that were moved away from their sections' text, by line; such a line opens no section. */
  readonly detached: DetachedHeadings;
}

/** Each turn leaves fewer detached headings; one or two are the rule, and a text made to need more is read well enough after these. */
const MAX_TURNS = 4;

/** Sections by the line of a heading that stands away from their text. */
export type DetachedHeadings = ReadonlyMap<number, SectionSpec>;

/**
 * Cuts a text into sections, and tells a heading that was moved from one whose section is empty: what lies in the moved
 * one's section is found elsewhere, by its labels or its place, when the heading is left out of account.
 *
 * @param first the first line that can belong to a section
 */
export function divide(index: FormIndex, lines: readonly Line[], first: number): Division {
  const distinct = withoutRepeats(index, lines, findHeadings(index, lines, first));
  const headings = withExchanged(index, lines, distinct);
  const cut = (detached: DetachedHeadings) => {
    const present = new Set(headings.present);
    for (const spec of detached.values()) present.delete(spec);
    const attached = { ...headings, present };
    const evidence = gatherEvidence(index, lines, first, attached);
    return new Segmenter(index, lines, attached, detached, evidence).cut(first);
  };
  const displaced = outOfPlace(headings.byLine);
  let detached = withoutOwnText(index, headings.byLine, lines, displaced);
  let division = cut(detached);
  for (let turn = 0; turn < MAX_TURNS && detached.size > 0; turn++) {
    const confirmed = awayFromText(detached, headings, division.segments, lines, displaced);
    if (confirmed.size === detached.size) return { ...division, detached };
    detached = confirmed;
    division = cut(detached);
  }
  return { ...division, detached };
}

type HeadingsByLine = ReadonlyMap<number, HeadingCandidate>;

function inOrder(byLine: HeadingsByLine): [number, HeadingCandidate][] {
  return [...byLine].sort(([one], [other]) => one - other);
}

/** The lines of headings that stand out of the form's order: the fewest to move. */
function outOfPlace(byLine: HeadingsByLine): Set<number> {
  const all = inOrder(byLine);
  const wrong = outOfOrder(all.map(([, { spec }]) => spec.order));
  return new Set(all.flatMap(([at], place) => (wrong.has(place) ? [at] : [])));
}

/** The headings, the only ones of their sections, that nothing of their own section follows. */
function withoutOwnText(
  index: FormIndex,
  byLine: HeadingsByLine,
  lines: readonly Line[],
  displaced: ReadonlySet<number>,
): DetachedHeadings {
  const times = new Map<SectionSpec, number>();
  for (const { spec } of byLine.values()) times.set(spec, (times.get(spec) ?? 0) + 1);
  const found = new Map<number, SectionSpec>();
  for (const [at, { spec }] of byLine) {
    if (times.get(spec) === 1 && !ownTextFollows(spec, at)) found.set(at, spec);
  }
  return found;

  function ownTextFollows(spec: SectionSpec, at: number): boolean {
    const next = nextLine(lines, at);
    const line = lines[next];
    if (!line) return false;
    const heading = byLine.get(next)?.spec;
    if (heading) return liesIn(heading, spec);
    return displaced.has(at) ? isOwn(spec, line) && !isOfAnother(index, spec, line) : mayHold(spec, line);
  }
}

/** Of the headings that nothing of their own follows, those whose text stands elsewhere or under a heading that should come first. */
function awayFromText(
  headings: DetachedHeadings,
  { byLine }: Headings,
  segments: readonly Segment[],
  lines: readonly Line[],
  displaced: ReadonlySet<number>,
): DetachedHeadings {
  const startsOf = new Map<SectionSpec, number[]>();
  for (const { spec, heading, from } of segments) {
    for (const one of withAncestors(spec)) {
      const starts = startsOf.get(one);
      if (starts) starts.push(heading ?? from);
      else startsOf.set(one, [heading ?? from]);
    }
  }
  const away = new Map<number, SectionSpec>();
  let together: [number, SectionSpec][] = [];
  const settle = () => {
    const wrong = outOfOrder(together.map(([, { order }]) => order));
    for (const [place, [at, spec]] of together.entries()) if (wrong.has(place)) away.set(at, spec);
    together = [];
  };
  const inPlace = inOrder(byLine).filter(([at]) => !displaced.has(at));
  /** Whether text at a line is not before what comes before its section in the form, nor behind what comes behind it. */
  const standsInOrder = ({ order }: SectionSpec, line: number) =>
    inPlace.every(([at, { spec }]) => spec.order === order || at < line === spec.order < order);
  // From one heading that has its text to the next: those between them share what text follows.
  let run: { at: number; spec: SectionSpec; above: number }[] = [];
  const judge = (next: number) => {
    for (const { at, spec, above } of run) {
      const starts = startsOf.get(spec) ?? [];
      const [start] = starts;
      // One short line right above an empty section's heading may as well be stray.
      const stray = spec.prose && start !== undefined && start > above && isShort(lines, start, at);
      if (start === undefined || stray || (!displaced.has(at) && !standsInOrder(spec, start))) continue;
      let below = nextLine(lines, at);
      while (headings.has(below)) below = nextLine(lines, below);
      const label = lines[below]?.label;
      const previous = segments.findLast(({ heading, from }) => (heading ?? from) < at);
      const goesOn = label !== undefined && previous?.spec.byLabel.has(label);
      const followed = !goesOn && starts.some((one) => one > at && one <= next);
      if (followed && !(displaced.has(at) && start < at)) together.push([at, spec]);
      else away.set(at, spec);
    }
    settle();
    run = [];
  };
  let above = -1;
  for (const [at] of inOrder(byLine)) {
    const spec = headings.get(at);
    if (spec) run.push({ at, spec, above });
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
function isOfAnother(index: FormIndex, spec: SectionSpec, { label }: Line): boolean {
  const owners = label === undefined ? undefined : index.byLabel.get(label);
  return owners !== undefined && !owners.some((owner) => liesIn(owner, spec));
}

/** Whether a line can stand in a section itself. */
function isOwn(spec: SectionSpec, line: Line): boolean {
  return canHold(spec, line) || (spec.rows?.kind === 'partners' && looksLikePartner(line.head ?? ''));
}

/** Whether a line can stand in a section or in one of those it holds. */
function mayHold(spec: SectionSpec, line: Line): boolean {
  return isOwn(spec, line) || spec.children.some((child) => mayHold(child, line));
}
