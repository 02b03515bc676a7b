import { type FormIndex, liesIn, type SectionSpec } from '../../forms/formIndex.ts';
import { type Line, nextLine } from '../lines.ts';
import { onlyOwner } from './evidence.ts';
import type { HeadingCandidate, Headings } from './headings.ts';
import { impactTitle, looksLikePartner } from './rows.ts';

/** The headings of a text, and the lines that read like one of them and only repeat it. */
export interface DistinctHeadings extends Headings {
  readonly repeats: ReadonlyMap<number, HeadingCandidate>;
}

/** Tells headings from lines that only repeat one. */
export function withoutRepeats(
  index: FormIndex,
  lines: readonly Line[],
  { byLine, present }: Headings,
): DistinctHeadings {
  const repeats = findRepeats(index, byLine, lines);
  if (repeats.size === 0) return { byLine, repeats: new Map(), present };
  const part = (isRepeat: boolean) => new Map([...byLine].filter(([line]) => repeats.has(line) === isRepeat));
  return { byLine: part(false), repeats: part(true), present };
}

/**
 * Of headings that stand more than once, the lines that only repeat one: an item of a list, say, that reads like a
 * heading. Where a section's fields or rows follow, or else its first subsection, there its heading is; of others, the one
 * that stands in the form's order and has text between it and its neighbours.
 */
function findRepeats(
  index: FormIndex,
  byLine: ReadonlyMap<number, HeadingCandidate>,
  lines: readonly Line[],
): Set<number> {
  const repeats = new Set<number>();
  const doubtful: Occurrence[][] = [];
  for (const [spec, occurrences] of occurrencesOf(byLine, lines)) {
    if (occurrences.length < 2) continue;
    const kept = new Set(aboveOwnLines(spec, occurrences));
    if (kept.size === 0) doubtful.push(occurrences);
    else for (const one of occurrences) if (!kept.has(one)) repeats.add(one.line);
  }
  if (doubtful.length === 0) return repeats;
  const uncertain = new Set([...repeats, ...doubtful.flat().map(({ line }) => line)]);
  const inOrder = betweenNeighbours(index, byLine, lines, uncertain);
  for (const occurrences of doubtful) {
    const rank = (one: Occurrence) => (inOrder.has(one.line) ? 2 : 0) + (isParted(one) ? 1 : 0);
    const best = occurrences.reduce((kept, one) => (rank(one) > rank(kept) ? one : kept));
    for (const one of occurrences) if (one !== best) repeats.add(one.line);
  }
  return repeats;

  /** Where a heading stands with a field or row of its section below; with none such, the first above a subsection. */
  function aboveOwnLines(spec: SectionSpec, occurrences: readonly Occurrence[]): Occurrence[] {
    const withLine = occurrences.filter(({ below }) => hasLine(index, spec, lines[below]));
    if (withLine.length > 0) return withLine;
    const withSection = occurrences.find(({ below }) => {
      const heading = byLine.get(below)?.spec;
      return heading !== undefined && liesIn(heading, spec);
    });
    return withSection ? occurrences.filter(({ below }) => below === withSection.below) : [];
  }

  /** Whether text parts a heading from the heading, question or row above, if that can have any, and from the heading below. */
  function isParted({ line, below }: Occurrence): boolean {
    let above = line - 1;
    while (lines[above]?.blank) above--;
    const owner = byLine.get(above)?.spec ?? (above < 0 ? undefined : onlyOwner(index, lines[above] as Line));
    return !owner?.holdsText && !byLine.has(below);
  }
}

/** One of the lines that read like a heading. */
interface Occurrence {
  readonly line: number;
  /** The first line with text below it that is not the same heading again. */
  readonly below: number;
}

function occurrencesOf(
  byLine: ReadonlyMap<number, HeadingCandidate>,
  lines: readonly Line[],
): Map<SectionSpec, Occurrence[]> {
  const found = new Map<SectionSpec, Occurrence[]>();
  for (const [line, { spec }] of [...byLine].reverse()) {
    const known = found.get(spec) ?? [];
    const next = nextLine(lines, line);
    const later = known.at(-1);
    known.push({ line, below: later?.line === next ? later.below : next });
    found.set(spec, known);
  }
  for (const occurrences of found.values()) occurrences.reverse();
  return found;
}

/** Whether a line is one that a section alone has: a field, a row or a line of its own. */
function hasLine(index: FormIndex, spec: SectionSpec, line: Line | undefined): boolean {
  if (!line) return false;
  const { label, head } = line;
  if (label !== undefined && spec.byLabel.has(label)) return true;
  if (head === undefined) return false;
  if (spec.rows?.kind === 'partners' && looksLikePartner(head)) return true;
  return (
    index.byCaption.get(head) === spec || spec.byRowTitle.has(impactTitle(head) ?? '') || head === spec.insteadOfFields
  );
}

/** Of the doubtful lines, those whose section belongs between what stands above and below without a doubt: a heading, or a question or row among reasons. */
function betweenNeighbours(
  index: FormIndex,
  byLine: ReadonlyMap<number, HeadingCandidate>,
  lines: readonly Line[],
  doubtful: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  const ownerOf = (number: number, line: Line) => {
    const owner = byLine.get(number)?.spec ?? onlyOwner(index, line);
    return byLine.has(number) || owner?.holdsText ? owner : undefined;
  };
  let above = -1;
  lines.forEach((line, number) => {
    const spec = ownerOf(number, line);
    if (!spec) return;
    if (!doubtful.has(number)) above = spec.order;
    else if (above < spec.order) found.add(number);
  });
  let below = Number.POSITIVE_INFINITY;
  for (let number = lines.length - 1; number >= 0; number--) {
    const spec = ownerOf(number, lines[number] as Line);
    if (!spec) continue;
    if (!doubtful.has(number)) below = spec.order;
    else if (below <= spec.order) found.delete(number);
  }
  return found;
}
