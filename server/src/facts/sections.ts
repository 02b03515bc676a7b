import type { SectionSpec } from '../forms/formIndex.ts';
import type { SectionNode, Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { memoize } from './memoize.ts';

interface FirstNodes {
  headed?: SectionNode;
  inferred?: SectionNode;
}

const firstNodes = memoize((sheet): ReadonlyMap<SectionSpec, FirstNodes> => {
  const found = new Map<SectionSpec, FirstNodes>();
  for (const node of sheet.allSections) {
    const first: FirstNodes = found.get(node.spec) ?? {};
    if (headingOf(node)) first.headed ??= node;
    else first.inferred ??= node;
    found.set(node.spec, first);
  }
  return found;
});

/** The heading of a section, wherever it stands. */
export function headingOf({ heading, detachedHeading }: SectionNode): Span | undefined {
  return heading ?? detachedHeading;
}

/** The first node of a section that has a heading. */
export function headed(sheet: Sheet, spec: SectionSpec): SectionNode | undefined {
  return firstNodes(sheet).get(spec)?.headed;
}

/** The first node of a section that is known only by what lies in it. */
export function inferred(sheet: Sheet, spec: SectionSpec): SectionNode | undefined {
  return firstNodes(sheet).get(spec)?.inferred;
}
