import { type SectionSpec, withAncestors } from '../../forms/formIndex.ts';
import { outOfOrder } from '../align.ts';
import { type Line, nextLine } from '../lines.ts';
import type { Headings } from './headings.ts';
import type { Segment } from './segments.ts';
import type { SectionsByLine } from './suspectedHeadings.ts';

/** A text as it is cut when the suspects are left out of account. */
export interface Cut {
  readonly headings: Headings;
  readonly lines: readonly Line[];
  /** The lines of headings that stand out of the form's order. */
  readonly displaced: ReadonlySet<number>;
  readonly segments: readonly Segment[];
}

/** A heading under suspicion. */
interface Suspect {
  readonly line: number;
  readonly spec: SectionSpec;
  /** The line of the heading above it, suspect or not; -1 when there is none. */
  readonly above: number;
}

/** Suspects with no other heading between them: what text follows them they share. */
interface Run {
  readonly suspects: readonly Suspect[];
  /** The line of the heading below them all. */
  readonly next: number;
}

/** Of the suspects, those whose text stands elsewhere, or stands below them under one that should come first. */
export function detachedHeadings(suspects: SectionsByLine, cut: Cut): SectionsByLine {
  const starts = startsOfSections(cut.segments);
  const detached = new Map<number, SectionSpec>();
  for (const run of runsOf(suspects, cut.headings)) {
    const sharing: Suspect[] = [];
    for (const suspect of run.suspects) {
      const place = placeOfText(suspect, starts.get(suspect.spec) ?? [], run.next, suspects, cut);
      if (place === 'elsewhere') detached.set(suspect.line, suspect.spec);
      if (place === 'below') sharing.push(suspect);
    }
    for (const place of outOfOrder(sharing.map(({ spec }) => spec.order))) {
      const { line, spec } = sharing[place] as Suspect;
      detached.set(line, spec);
    }
  }
  return detached;
}

/** The lines where text of each section begins, that of its subsections counted. */
function startsOfSections(segments: readonly Segment[]): Map<SectionSpec, number[]> {
  const starts = new Map<SectionSpec, number[]>();
  for (const { spec, heading, from } of segments) {
    for (const one of withAncestors(spec)) {
      const known = starts.get(one);
      if (known) known.push(heading ?? from);
      else starts.set(one, [heading ?? from]);
    }
  }
  return starts;
}

function runsOf(suspects: SectionsByLine, { byLine }: Headings): Run[] {
  const runs: Run[] = [];
  let run: Suspect[] = [];
  let above = -1;
  for (const line of [...byLine.keys(), Number.POSITIVE_INFINITY]) {
    const spec = suspects.get(line);
    if (spec) run.push({ line, spec, above });
    else if (run.length > 0) {
      runs.push({ suspects: run, next: line });
      run = [];
    }
    above = line;
  }
  return runs;
}

/** Where the text of a suspect's section stands, as far as it can be told: nowhere, when the section may as well be empty. */
function placeOfText(
  { line, spec, above }: Suspect,
  starts: readonly number[],
  next: number,
  suspects: SectionsByLine,
  cut: Cut,
): 'nowhere' | 'below' | 'elsewhere' {
  const { lines, displaced } = cut;
  const [first] = starts;
  if (first === undefined) return 'nowhere';
  // One short line right above an empty section's heading may as well be stray.
  if (spec.prose && first > above && isShort(lines, first, line)) return 'nowhere';
  if (!displaced.has(line) && !standsInOrder(spec, first, cut)) return 'nowhere';
  const isBelow = starts.some((start) => start > line && start <= next) && !interrupts(line, suspects, cut);
  return isBelow && !(displaced.has(line) && first < line) ? 'below' : 'elsewhere';
}

/** Whether text that begins at a line is behind all headings in their place that come before its section, and before the others. */
function standsInOrder({ order }: SectionSpec, first: number, { headings, displaced }: Cut): boolean {
  for (const [line, { spec }] of headings.byLine) {
    if (!displaced.has(line) && spec.order !== order && line < first !== spec.order < order) return false;
  }
  return true;
}

/** Whether below a heading, and other suspects with it, the section goes on that stands above. */
function interrupts(heading: number, suspects: SectionsByLine, { lines, segments }: Cut): boolean {
  let below = nextLine(lines, heading);
  while (suspects.has(below)) below = nextLine(lines, below);
  const label = lines[below]?.label;
  const previous = segments.findLast((segment) => (segment.heading ?? segment.from) < heading);
  return label !== undefined && previous?.spec.byLabel.has(label) === true;
}

/** Whether the text from one line to another is a single line no longer than a heading. */
function isShort(lines: readonly Line[], from: number, to: number): boolean {
  return from < to && lines[from]?.head !== undefined && nextLine(lines, from) >= to;
}
