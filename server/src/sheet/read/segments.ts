import { type FormIndex, liesIn, type SectionSpec } from '../../forms/formIndex.ts';
import { findPlaces, type PlaceKind } from '../../reference/places.ts';
import { listItems } from '../../values/list.ts';
import { fold } from '../../values/text.ts';
import { type Line, nextLine } from '../lines.ts';
import type { Headings } from './headings.ts';
import { isLikeLabelOf } from './labels.ts';
import { impactTitle, looksLikePartner } from './rows.ts';

/** A run of lines of one section: below its heading, or, with no heading, inferred by what stands in it. */
export interface Segment {
  readonly spec: SectionSpec;
  /** The heading's line; `undefined` when the section is inferred, or goes on after a subsection. */
  readonly heading: number | undefined;
  readonly spelledRight: boolean;
  /** The lines below the heading: first, and one past the last. */
  readonly from: number;
  to: number;
}

/** The end of a line of a list that goes on below it: a separator, or the label itself. */
const LIST_GOES_ON = /[,;:]$/;

/** Whether a line means something in a section, apart from its subsections: text where it may stand, a field, or a line of its own kind. */
export function canHold(spec: SectionSpec, line: Line): boolean {
  const { insteadOfFields, caption, holdsText } = spec;
  const { head } = line;
  if (holdsText) return true;
  const ownLines = [insteadOfFields, caption?.published, caption?.canonical];
  if (head !== undefined && ownLines.some((line) => line !== undefined && fold(line) === head)) return true;
  return isLikeLabelOf(spec, line);
}

/** What follows the last comma of a partner row: meant as a Y-tunnus, right or wrong. */
const ID_BEHIND_COMMA = /,\s*(?:FI)?[\d \u2010-\u2015\u2212-]{3,12}$/i;

/** Whether every name in a line is a place of the kind: the line goes on a list, though nothing says so. */
function namesPlaces({ head }: Line, kind: PlaceKind): boolean {
  if (head === undefined) return false;
  const names = listItems(head, { start: 0, end: head.length });
  return names.every(({ start, end }) => findPlaces(kind, head.slice(start, end)).length > 0);
}

/**
 * Cuts a text into the runs of lines of its sections. A line without a heading of its own goes to the open section
 * where that can hold it, else it opens the section it tells of when that has no heading in the whole text.
 *
 * @param first the first line that can belong to a section
 * @param detached lines of headings that stand away from their text: they open nothing, and what they stand in goes on
 * @returns the segments in the order they stand; the lines above the first one belong to none
 */
export function segment(
  index: FormIndex,
  lines: readonly Line[],
  first: number,
  headings: Headings,
  detached: ReadonlyMap<number, SectionSpec>,
): Segment[] {
  const segments: Segment[] = [];
  /** The sections that have had their heading. */
  const begun = new Set<SectionSpec>();
  const present = (spec: SectionSpec) => headings.present.has(spec);
  let open: SectionSpec | undefined;
  let used = new Map<string, number>();
  /** The last line of the list field that is being read, and what it lists. */
  let list: { readonly line: Line; readonly of: PlaceKind } | undefined;
  let interrupted = false;

  const start = (spec: SectionSpec, line: number, heading: number | undefined, spelledRight = true) => {
    const last = segments.at(-1);
    if (last && !interrupted) last.to = line;
    segments.push({ spec, heading, spelledRight, from: heading === undefined ? line : line + 1, to: lines.length });
    if (heading !== undefined) begun.add(spec);
    if (open !== spec) used = new Map();
    open = spec;
    list = undefined;
    interrupted = false;
  };

  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.blank) {
      list = undefined;
      continue;
    }
    if (detached.has(at)) {
      const last = segments.at(-1);
      if (last && !interrupted) last.to = at;
      interrupted = true;
      continue;
    }
    const heading = headings.byLine.get(at);
    if (heading && fits(heading.spec) && !isListItem(heading.spec, at)) {
      start(heading.spec, at, at, heading.spelledRight);
      continue;
    }
    const inferred = inferredBy(line);
    if (inferred && inferred !== open) start(inferred, at, undefined);
    else if (interrupted && open) start(open, at, undefined);
    if (line.label !== undefined) {
      const fields = open?.byLabel.get(line.label);
      if (fields) used.set(line.label, (used.get(line.label) ?? 0) + 1);
      const type = fields?.[0]?.type;
      list = type?.kind === 'places' ? { line, of: type.of } : undefined;
    } else if (list) list = { ...list, line };
  }
  return segments;

  /** A plain heading means something only where its parent is open, or has lost its own heading. */
  function fits(spec: SectionSpec): boolean {
    return spec.number !== undefined || !spec.parent || liesIn(open, spec.parent) || isLost(spec.parent);
  }

  /** Whether a heading that has stood already is a line of the open prose: it touches other text, and nothing of its own follows. */
  function isListItem(spec: SectionSpec, at: number): boolean {
    if (!open?.holdsText || open === spec || !begun.has(spec)) return false;
    const isText = (line: number) => lines[line]?.blank === false && !headings.byLine.has(line);
    const next = nextLine(lines, at);
    const below = lines[next];
    const goesOn = headings.byLine.has(next) || (below !== undefined && canHold(spec, below));
    return (isText(at - 1) || isText(at + 1)) && !goesOn;
  }

  /** Whether a section has no heading in the text and would come after the open one. */
  function isLost(spec: SectionSpec): boolean {
    return !present(spec) && spec.order > (open?.order ?? -1);
  }

  /** The section that a line without a heading belongs to, when it is not the open one. */
  function inferredBy(line: Line): SectionSpec | undefined {
    if (line.label !== undefined && line.label.length <= index.longestLabel) {
      const owner = ownerOfLabel(line.label);
      if (owner) return owner;
    }
    const head = line.head;
    if (head !== undefined) {
      const owner = index.byCaption.get(head) ?? index.byRowTitle.get(impactTitle(head) ?? '');
      if (owner && (isLost(owner) || liesIn(open, owner))) return owner;
      if (open && looksLikePartner(head)) {
        const table = [open, ...open.children].find(({ rows }) => rows?.kind === 'partners');
        if (table && (table === open || isLost(table))) return table;
      }
    }
    return open && !holds(open, line) ? lostProse(open) : undefined;
  }

  function ownerOfLabel(label: string): SectionSpec | undefined {
    const own = open?.byLabel.get(label);
    if (own && (used.get(label) ?? 0) < own.length) return open;
    const lost = index.byLabel.get(label)?.find(isLost);
    if (lost || own) return lost ?? open;
    if (open?.holdsText) return undefined;
    for (let parent = open?.parent; parent; parent = parent.parent) if (parent.byLabel.has(label)) return parent;
    return undefined;
  }

  /** Whether a line that is no known label can stand in the section. */
  function holds(spec: SectionSpec, line: Line): boolean {
    if (spec.holdsText) return true;
    // Without blank lines nothing else tells a list that goes on from the prose of a section that lost its heading.
    if (list && line.label === undefined)
      return LIST_GOES_ON.test(list.line.head ?? '') || namesPlaces(line, list.of) || !lostProse(spec);
    if (spec.rows?.kind === 'partners' && ID_BEHIND_COMMA.test(line.head ?? '')) return true;
    return canHold(spec, line);
  }

  /** The section with required prose that lost its heading, between a section and the next one that has its own. */
  function lostProse(spec: SectionSpec): SectionSpec | undefined {
    for (const next of index.sections.slice(spec.order + 1)) {
      if (present(next)) return undefined;
      if (next.prose === 'always' || next.prose === 'ended') return next;
    }
    return undefined;
  }
}
