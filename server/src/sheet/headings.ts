import type { FormIndex, SectionEntry } from '../forms/formIndex.ts';
import { nearness } from '../values/near.ts';
import { type Line, nextLine } from './lines.ts';

/** A line that can be the heading of a section. */
export interface HeadingCandidate {
  readonly entry: SectionEntry;
  /** Whether number and title are the official ones. */
  readonly spelledRight: boolean;
}

/** The heading candidates of a text by line, and the sections that have one. */
export interface Headings {
  readonly byLine: ReadonlyMap<number, HeadingCandidate>;
  readonly present: ReadonlySet<SectionEntry>;
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
  const present = new Set<SectionEntry>();
  const doubtful: number[] = [];

  const accept = (line: number, entry: SectionEntry, spelledRight: boolean) => {
    byLine.set(line, { entry, spelledRight });
    present.add(entry);
  };

  for (let at = first; at < lines.length; at++) {
    const head = (lines[at] as Line).head;
    if (head === undefined || head.length > index.longestHeading) continue;
    const [, number, separator, title] = NUMBERED.exec(head) ?? [];
    const exact = number ? index.byHeading.get(`${number} ${title}`) : index.plain.get(head);
    if (exact) accept(at, exact, separator !== '.');
    else doubtful.push(at);
  }

  const absent = (entry: SectionEntry | undefined) => (entry && !present.has(entry) ? entry : undefined);
  for (const at of doubtful) {
    const head = (lines[at] as Line).head as string;
    const [, number, , title] = NUMBERED.exec(head) ?? [];
    const entry = number ? misnumbered(number, title as string) : unnumbered(head, at);
    if (entry) accept(at, entry, false);
  }
  return { byLine, present };

  function misnumbered(number: string, title: string): SectionEntry | undefined {
    const sameTitle = index.byTitle.get(title)?.find(absent);
    if (sameTitle) return sameTitle;
    const sameNumber = absent(index.byNumber.get(number));
    return sameNumber && nearness(title, sameNumber.section.title) !== undefined ? sameNumber : undefined;
  }

  function unnumbered(head: string, at: number): SectionEntry | undefined {
    const sameTitle = index.byTitle.get(head)?.find(absent);
    if (head.length < SHORTEST_UNNUMBERED) {
      const below = lines[nextLine(lines, at)]?.label;
      return below !== undefined && sameTitle?.byLabel.has(below) ? sameTitle : undefined;
    }
    if (sameTitle) return sameTitle;
    for (const [title, entry] of index.plain) {
      if (absent(entry) && nearness(head, title) !== undefined) return entry;
    }
    return undefined;
  }
}
