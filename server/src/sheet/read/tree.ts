import { type SectionSpec, withAncestors } from '../../forms/formIndex.ts';
import type { Span } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { SectionNode } from '../sheet.ts';
import { type BodyContext, readBody } from './body.ts';

import type { HeadingCandidate } from './headings.ts';
import type { Segment } from './segments.ts';
import type { SectionsByLine } from './suspectedHeadings.ts';

type Growing = {
  -readonly [K in keyof SectionNode]: SectionNode[K];
} & { sections: SectionNode[] };

/** Builds the tree of sections from the runs of lines; a section whose parent is not open gets an inferred one. */
export function buildTree(
  context: BodyContext,
  lines: readonly Line[],
  segments: readonly Segment[],
  detached: SectionsByLine,
): SectionNode[] {
  const roots: SectionNode[] = [];
  /** Every section in the order they stand, with its own lines. */
  const linesOf = new Map<Growing, Line[]>();
  const open: Growing[] = [];

  const enter = (
    spec: SectionSpec,
    heading: Span | undefined,
    candidate: HeadingCandidate | undefined,
    start: number,
  ): Growing => {
    const parent = open.at(-1);
    const node: Growing = {
      spec,
      parent,
      heading,
      detachedHeading: undefined,
      exchangedWith: candidate?.exchangedWith,
      spelledRight: candidate?.spelledRight ?? true,
      certain: candidate?.certain ?? true,
      span: { start, end: start },
      ownEnd: heading?.end ?? start,
      fields: [],
      unknown: [],
      partners: [],
      impacts: [],
      caption: undefined,
      insteadOfFields: undefined,
      prose: [],
      strays: [],
      sections: [],
    };
    (parent ? parent.sections : roots).push(node);
    linesOf.set(node, []);
    open.push(node);
    return node;
  };

  for (const { spec, heading, candidate, from, to } of segments) {
    const headingLine = heading === undefined ? undefined : (lines[heading] as Line);
    const first = headingLine ?? (lines[from] as Line);
    const goesOn = headingLine === undefined ? open.findIndex((node) => node.spec === spec) : -1;
    if (goesOn >= 0) open.length = goesOn + 1;
    else {
      const lineage = [...withAncestors(spec.parent)].reverse();
      while (open.length > 0 && !lineage.includes((open.at(-1) as Growing).spec)) open.pop();
      const known = open.at(-1)?.spec;
      for (const ancestor of lineage.slice(known ? lineage.indexOf(known) + 1 : 0)) {
        enter(ancestor, undefined, undefined, first.start);
      }
      const heading = headingLine && { start: headingLine.start, end: headingLine.end };
      enter(spec, heading, candidate, first.start);
    }
    const node = open.at(-1) as Growing;
    const own = linesOf.get(node) as Line[];
    for (let line = from; line < to; line++) own.push(lines[line] as Line);
    let last = to - 1;
    while (last >= from && (lines[last] as Line).blank) last--;
    const end = last >= from ? (lines[last] as Line).end : first.end;
    if (goesOn < 0) node.ownEnd = Math.max(node.ownEnd, end);
    for (const one of open) one.span = { start: one.span.start, end };
  }
  const all = [...linesOf.keys()];
  for (const [line, spec] of detached) {
    const node = all.find((one) => one.spec === spec);
    const { start, end } = lines[line] as Line;
    if (node) node.detachedHeading = { start, end };
  }
  for (const [node, own] of linesOf) Object.assign(node, readBody(context, own, node));
  return roots;
}
