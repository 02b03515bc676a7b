import type { SectionSpec } from '../forms/formIndex.ts';
import { memoize } from '../sheet/memoize.ts';
import type { SectionNode, Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';

const headedSections = memoize((sheet) => firstOfEach(sheet, (node) => headingOf(node) !== undefined));
const inferredSections = memoize((sheet) => firstOfEach(sheet, (node) => headingOf(node) === undefined));

/** The heading of a section, wherever it stands. */
export function headingOf({ heading, detachedHeading }: SectionNode): Span | undefined {
  return heading ?? detachedHeading;
}

/** The first node of a section that has a heading. */
export function headed(sheet: Sheet, spec: SectionSpec): SectionNode | undefined {
  return headedSections(sheet).get(spec);
}

/** The first node of a section that is known only by what lies in it. */
export function inferred(sheet: Sheet, spec: SectionSpec): SectionNode | undefined {
  return inferredSections(sheet).get(spec);
}

function firstOfEach(sheet: Sheet, isOne: (node: SectionNode) => boolean): ReadonlyMap<SectionSpec, SectionNode> {
  const found = new Map<SectionSpec, SectionNode>();
  for (const node of sheet.allSections) if (isOne(node) && !found.has(node.spec)) found.set(node.spec, node);
  return found;
}
