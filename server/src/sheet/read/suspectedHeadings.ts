import { type FormIndex, liesIn, type SectionSpec } from '../../forms/formIndex.ts';
import { outOfOrder } from '../align.ts';
import { type Line, nextLine } from '../lines.ts';
import type { Headings } from './headings.ts';
import { looksLikePartner } from './rows.ts';
import { canHold } from './segments.ts';

/*
 * A heading alone tells nothing of whether its section is empty, or whether the heading was moved away from the section's
 * text. Those that nothing of their own follows are suspects; the text is cut without them, and what is then found of
 * their sections elsewhere, by its labels or its place, confirms that they are detached.
 */

/** Sections by the line of a heading of theirs. */
export type SectionsByLine = ReadonlyMap<number, SectionSpec>;

/** The lines of headings that stand out of the form's order: the fewest to move. */
export function outOfPlace({ byLine }: Headings): Set<number> {
  const standing = [...byLine];
  const wrong = outOfOrder(standing.map(([, { spec }]) => spec.order));
  return new Set(standing.flatMap(([line], place) => (wrong.has(place) ? [line] : [])));
}

/** The headings, the only ones of their sections, that nothing of their own section follows. */
export function suspectedHeadings(
  index: FormIndex,
  { byLine }: Headings,
  lines: readonly Line[],
  displaced: ReadonlySet<number>,
): SectionsByLine {
  const times = new Map<SectionSpec, number>();
  for (const { spec } of byLine.values()) times.set(spec, (times.get(spec) ?? 0) + 1);
  const suspects = new Map<number, SectionSpec>();
  for (const [line, { spec }] of byLine) {
    if (times.get(spec) === 1 && !ownTextFollows(spec, line)) suspects.set(line, spec);
  }
  return suspects;

  function ownTextFollows(spec: SectionSpec, heading: number): boolean {
    const next = nextLine(lines, heading);
    const line = lines[next];
    if (!line) return false;
    const below = byLine.get(next)?.spec;
    if (below) return liesIn(below, spec);
    return displaced.has(heading) ? isOwn(spec, line) && !isOfAnother(index, spec, line) : mayHold(spec, line);
  }
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
