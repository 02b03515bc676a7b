import type { SectionSpec } from '../forms/formIndex.ts';
import { outOfOrder } from '../sheet/align.ts';
import type { InsertionPoint } from '../sheet/insertion.ts';
import { memoize } from '../sheet/memoize.ts';
import type { SectionNode, Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { headed, headingOf } from './sections.ts';

/** A section with a heading is moved only where nothing else can be: one that goes on elsewhere is moved first. */
const SECTION = 1000;

/** What stands out of the form's order, with all that lies in it: nothing is placed by where these stand. */
const outOfPlace = memoize((sheet): ReadonlySet<SectionNode> => {
  const found = new Set<SectionNode>();
  const add = (node: SectionNode) => {
    found.add(node);
    for (const child of node.sections) add(child);
  };
  for (const node of wronglyPlaced(sheet, sheet.sections)) add(node);
  return found;
});

/** What a section is placed by: those that stand in the form's order. */
interface InPlace {
  /** Where each section ends, by its order in the form; of one that stands twice the first. */
  readonly ends: ReadonlyMap<number, number>;
  readonly first: SectionNode | undefined;
}

const inPlace = memoize((sheet): InPlace => {
  const ignored = outOfPlace(sheet);
  const ends = new Map<number, number>();
  for (const node of sheet.allSections) {
    const end = ignored.has(node) ? node.detachedHeading?.end : node.ownEnd;
    if (end !== undefined && !ends.has(node.spec.order)) ends.set(node.spec.order, end);
  }
  return { ends, first: sheet.sections.find((node) => !ignored.has(node)) };
});

/** The place of a section: behind the last one before it in the form's order, else before the first, else below all that stands. */
export function placeOfSection(sheet: Sheet, spec: SectionSpec): InsertionPoint {
  const { ends, first } = inPlace(sheet);
  for (let order = spec.order - 1; order >= 0; order--) {
    const offset = ends.get(order);
    if (offset !== undefined) return { offset, side: 'after' };
  }
  if (first) return { offset: first.span.start, side: 'before' };
  return { offset: sheet.text.trimEnd().length, side: 'after' };
}

/**
 * The sections to move so that all stand in the form's order, as few as can be. One without a heading of its own there is
 * among them only where nothing in it has one: its heading stands in its place, and its text does not.
 */
export const misplacedSections = memoize((sheet): ReadonlySet<SectionNode> => {
  if (isInOrder(sheet)) return new Set();
  return new Set(wronglyPlaced(sheet, sheet.sections).flatMap((node) => toMove(sheet, node)));
});

/** A heading that stands below or away from its section's text, which is in its place. */
export interface DisplacedHeading {
  readonly node: SectionNode;
  readonly heading: Span;
}

/** The headings to move to where their sections begin. */
export const displacedHeadings = memoize((sheet): readonly DisplacedHeading[] => {
  if (isInOrder(sheet)) return [];
  const within = (siblings: readonly SectionNode[]): DisplacedHeading[] =>
    siblings.flatMap((node, place) => {
      const below = beginsAbove(node, siblings[place + 1]);
      const heading = below ?? (outOfPlace(sheet).has(node) ? undefined : node.detachedHeading);
      return [...(heading ? [{ node, heading }] : []), ...within(node.sections)];
    });
  return within(sheet.sections);
});

/** Whether every section stands below its own heading and in its place, as in nearly every sheet. */
const isInOrder = memoize((sheet): boolean =>
  sheet.allSections.every(
    ({ heading, spec }, place, all) =>
      heading && (place === 0 || spec.order > (all[place - 1] as SectionNode).spec.order),
  ),
);

/** Of the sections of one level, and of those in them, the ones out of the form's order. */
function wronglyPlaced(sheet: Sheet, siblings: readonly SectionNode[]): SectionNode[] {
  // A heading that is there a second time is told of as that, wherever it stands.
  const judged = siblings.filter((node) => !node.heading || headed(sheet, node.spec) === node);
  const wrong = outOfOrder(
    // What goes on apart from its heading belongs behind it.
    judged.map((node, place) => {
      const behind = goesOn(sheet, node) && !beginsAbove(node, judged[place + 1]);
      return node.spec.order + (behind ? 0.5 : 0);
    }),
    judged.map((node) => (goesOn(sheet, node) ? node.sections.length : SECTION)),
  );
  const here = judged.filter((_, place) => wrong.has(place));
  return [...here, ...siblings.flatMap(({ sections }) => wronglyPlaced(sheet, sections))];
}

/** Whether a section is known by what lies in it, while its heading stands at another place with more of it. */
function goesOn(sheet: Sheet, node: SectionNode): boolean {
  const first = headed(sheet, node.spec);
  return !node.heading && first !== undefined && first !== node;
}

/** The heading of a section that begins above it, where the heading splits what lies in the section without disorder. */
function beginsAbove(node: SectionNode, next: SectionNode | undefined): Span | undefined {
  if (node.heading || next?.spec !== node.spec) return undefined;
  const [above, below] = [node.sections.at(-1), next.sections[0]];
  return (above?.spec.order ?? -1) <= (below?.spec.order ?? 0) ? next.heading : undefined;
}

function toMove(sheet: Sheet, node: SectionNode): SectionNode[] {
  if (node.heading) return headed(sheet, node.spec) === node ? [node] : [];
  const within = node.sections.flatMap((child) => toMove(sheet, child));
  return within.length > 0 || !headingOf(node) ? within : [node];
}
