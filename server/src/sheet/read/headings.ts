import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import { nearness } from '../../values/near.ts';
import { type Line, nextLine } from '../lines.ts';

/** A line that can be the heading of a section. */
export interface HeadingCandidate {
  readonly spec: SectionSpec;
  /** Whether number and title are the official ones. */
  readonly spelledRight: boolean;
}

/** The heading candidates of a text by line, and the sections that have one. */
export interface Headings {
  readonly byLine: ReadonlyMap<number, HeadingCandidate>;
  readonly present: ReadonlySet<SectionSpec>;
}

/** A title alone is a heading that lost its number when it is this long, or when a line of its section follows: a short one may be a word of prose. */
const SHORTEST_UNNUMBERED = 8;

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)(\.? |\.)(\S.*)$/;

/**
 * Finds the lines that can be headings (FORMAT §2). What is written exactly comes first; a misspelt title, a wrong or
 * lost number is a heading only where the form's section would else be missing, so that prose stays prose.
 */
export function findHeadings(index: FormIndex, lines: readonly Line[], first: number): Headings {
  const byLine = new Map<number, HeadingCandidate>();
  const present = new Set<SectionSpec>();
  const doubtful: number[] = [];

  const accept = (line: number, spec: SectionSpec, spelledRight: boolean) => {
    byLine.set(line, { spec, spelledRight });
    present.add(spec);
  };

  for (let at = first; at < lines.length; at++) {
    const head = (lines[at] as Line).head;
    if (head === undefined || head.length > index.longestHeading) continue;
    const [, number, separator, title] = NUMBERED.exec(head) ?? [];
    const exact = number ? index.byHeading.get(`${number} ${title}`) : index.plain.get(head);
    if (exact) accept(at, exact, separator !== '.');
    else doubtful.push(at);
  }

  const absent = (spec: SectionSpec | undefined) => (spec && !present.has(spec) ? spec : undefined);
  for (const at of doubtful) {
    const head = (lines[at] as Line).head as string;
    const [, number, , title] = NUMBERED.exec(head) ?? [];
    const spec = number ? misnumbered(number, title as string) : unnumbered(head, at);
    if (spec) accept(at, spec, false);
  }
  return { byLine, present };

  function misnumbered(number: string, title: string): SectionSpec | undefined {
    const sameTitle = index.byTitle.get(title)?.find(absent);
    if (sameTitle) return sameTitle;
    const sameNumber = absent(index.byNumber.get(number));
    return sameNumber && nearness(title, sameNumber.title) !== undefined ? sameNumber : undefined;
  }

  function unnumbered(head: string, at: number): SectionSpec | undefined {
    const sameTitle = index.byTitle.get(head)?.find(absent);
    if (head.length < SHORTEST_UNNUMBERED) {
      const below = lines[nextLine(lines, at)]?.label;
      return below !== undefined && sameTitle?.byLabel.has(below) ? sameTitle : undefined;
    }
    if (sameTitle) return sameTitle;
    for (const [title, spec] of index.plain) {
      if (absent(spec) && nearness(head, title) !== undefined) return spec;
    }
    return undefined;
  }
}
