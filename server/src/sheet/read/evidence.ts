import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import type { Line } from '../lines.ts';
import type { Headings } from './headings.ts';
import { impactTitle } from './rows.ts';

/** What a whole text tells of the sections whose headings it lacks (docs/format.md, "Dense sheets"). */
export interface Evidence {
  /** Whether the fields of at least two sections stand without their headings. */
  readonly dense: boolean;
  /** Whether something below a line is known to belong to a section behind another one in the form's order. */
  goesOnBehind(line: number, spec: SectionSpec): boolean;
}

/** Fields of so many sections without their headings make a sheet dense. */
const FEWEST_SECTIONS = 2;

/**
 * Gathers what headings, labels that one section alone has, and rows tell.
 *
 * @param first the first line that can belong to a section
 */
export function gatherEvidence(index: FormIndex, lines: readonly Line[], first: number, headings: Headings): Evidence {
  const withoutHeading = new Set<SectionSpec>();
  /** Of each line, the last place in the form's order of what stands below it. */
  const below = new Int32Array(lines.length).fill(-1);
  let last = -1;
  for (let line = lines.length - 1; line >= first; line--) {
    below[line] = last;
    const heading = headings.byLine.get(line)?.spec;
    const owner = heading ?? onlyOwner(index, lines[line] as Line);
    if (!owner) continue;
    last = Math.max(last, owner.order);
    if (!heading && owner.fields.length > 0 && !headings.present.has(owner)) withoutHeading.add(owner);
  }
  return {
    dense: withoutHeading.size >= FEWEST_SECTIONS,
    goesOnBehind: (line, { order }) => (below[line] ?? -1) > order,
  };
}

/** The section that alone has a line's label or row. */
export function onlyOwner(index: FormIndex, { label, head }: Line): SectionSpec | undefined {
  const owners = label === undefined ? undefined : index.byLabel.get(label);
  if (owners?.length === 1) return owners[0];
  const title = head === undefined ? undefined : impactTitle(head);
  return title === undefined ? undefined : index.byRowTitle.get(title);
}
