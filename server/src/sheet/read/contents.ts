import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import { nearness } from '../../values/near.ts';
import type { Line } from '../lines.ts';
import { plainHeadings } from './decoration.ts';

/** A stretch of lines, by the numbers of its first and last. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A table of contents begins among the first so many lines with text. */
const LINES_ABOVE = 12;
/** It names so many sections, of which so many stand below, and more than half of them. */
const FEWEST_SECTIONS = 3;

/**
 * Finds a table of contents above the form: headings line after line with nothing between, bare or with dots and page
 * numbers, most of which stand again below.
 */
export function findContents(index: FormIndex, lines: readonly Line[]): LineRange | undefined {
  const first = firstNamed(index, lines);
  if (first === undefined) return undefined;
  const named = new Set<SectionSpec>();
  let last = first;
  let below = first;
  for (; below < lines.length; below++) {
    const line = lines[below] as Line;
    if (line.blank) continue;
    const spec = sectionNamed(index, line);
    if (!spec || named.has(spec)) break;
    named.add(spec);
    last = below;
  }
  if (named.size < FEWEST_SECTIONS) return undefined;
  const again = new Set<SectionSpec>();
  for (const line of lines.slice(below)) {
    const spec = sectionNamed(index, line);
    if (spec && named.has(spec)) again.add(spec);
  }
  return again.size >= FEWEST_SECTIONS && 2 * again.size > named.size ? { first, last } : undefined;
}

/** The first line that names a section, near the top and above every label. */
function firstNamed(index: FormIndex, lines: readonly Line[]): number | undefined {
  let above = 0;
  for (const [number, line] of lines.entries()) {
    if (line.blank) continue;
    if (sectionNamed(index, line)) return number;
    if (++above > LINES_ABOVE || index.byLabel.has(line.label ?? '')) return undefined;
  }
  return undefined;
}

function sectionNamed(index: FormIndex, { head }: Line): SectionSpec | undefined {
  if (head === undefined || head.length > index.longestHeading) return undefined;
  for (const { number, title } of plainHeadings(head)) {
    const numbered = number === undefined ? undefined : index.byNumber.get(number);
    if (numbered && nearness(title, numbered.title) !== undefined) return numbered;
    if (number !== undefined) continue;
    const spec = index.plain.get(title) ?? index.byTitle.get(title.toLowerCase())?.[0];
    if (spec) return spec;
  }
  return undefined;
}
