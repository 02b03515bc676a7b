import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import { beginsWithDigit } from '../../forms/heading.ts';
import { nearness } from '../../values/near.ts';
import { isVariation } from '../../values/variation.ts';
import { type Line, nextLine } from '../lines.ts';
import { type PlainHeading, plainHeadings } from './decoration.ts';
import { headingsInOwnWords } from './headingsInOwnWords.ts';

/** A line that can be the heading of a section. */
export interface HeadingCandidate {
  /** The section that begins below it. */
  readonly spec: SectionSpec;
  /** Whether number and title are the official ones, without decoration. */
  readonly spelledRight: boolean;
  /** Whether the official heading says the same: false for one in somebody's own words. */
  readonly certain: boolean;
  /** The section whose heading it is, where that has changed places with the other's. */
  readonly exchangedWith?: SectionSpec;
}

/** The heading candidates of a text by line, in the order they stand, and the sections that have one. */
export interface Headings {
  readonly byLine: ReadonlyMap<number, HeadingCandidate>;
  readonly present: ReadonlySet<SectionSpec>;
}

/** A title alone is a heading that lost its number when it is this long, or when a line of its section follows: a short one may be a word of prose. */
const SHORTEST_UNNUMBERED = 8;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)(\.? |\.)(\S.*)$/;

/** Finds the section, if the form still lacks its heading, that a line is the heading of. */
type Recogniser = (heading: PlainHeading, line: number) => SectionSpec | undefined;

/**
 * Finds the lines that can be headings (docs/format.md, "Lines"). What is written exactly comes first; what is decorated,
 * misspelt, shortened, wrongly numbered or in other words is a heading only where the form's section would else be missing, so that
 * prose stays prose, and the surer reading comes before the bolder one wherever it stands.
 *
 * @param first the first line that can belong to a section
 */
export function findHeadings(index: FormIndex, lines: readonly Line[], first: number): Headings {
  const byLine = new Map<number, HeadingCandidate>();
  const present = new Set<SectionSpec>();
  const unknown: { readonly line: number; readonly head: string }[] = [];

  const accept = (line: number, spec: SectionSpec, spelledRight: boolean, certain = true) => {
    byLine.set(line, { spec, spelledRight, certain });
    present.add(spec);
  };
  const inOrder = () => new Map([...byLine].sort((one, other) => one[0] - other[0]));
  const absent = (spec: SectionSpec | undefined) => (spec && !present.has(spec) ? spec : undefined);

  for (let line = first; line < lines.length; line++) {
    const { head, label } = lines[line] as Line;
    if (head === undefined || head.length > index.longestHeading) continue;
    // Most lines begin with a letter: one look is cheaper than the pattern.
    const [, number, separator, title] = (beginsWithDigit(head) && NUMBERED.exec(head)) || [];
    const exact = number ? index.byHeading.get(`${number} ${title}`) : index.plain.get(head);
    if (exact) accept(line, exact, separator !== '.');
    else if (label === undefined || !index.byLabel.has(label)) unknown.push({ line, head });
  }
  // With nothing lacking there is nothing to be found.
  if (index.sections.every((spec) => present.has(spec))) return { byLine, present };
  let doubtful = unknown.map(({ line, head }) => ({ line, readings: plainHeadings(head) }));
  for (const recognise of [numberAndTitle, titleAlone, numberAndNearTitle, nearPlainTitle] satisfies Recogniser[]) {
    doubtful = doubtful.filter(({ line, readings }) => {
      for (const reading of readings) {
        const spec = recognise(reading, line);
        if (spec) {
          accept(line, spec, false);
          return false;
        }
      }
      return true;
    });
  }
  const own = headingsInOwnWords(index, lines, first, inOrder());
  for (const { line, spec } of own) accept(line, spec, false, false);
  return { byLine: inOrder(), present };

  function numberAndTitle({ number, title }: PlainHeading): SectionSpec | undefined {
    return absent(number === undefined ? index.plain.get(title) : index.byHeading.get(`${number} ${title}`));
  }

  function titleAlone({ number, title, plainly }: PlainHeading, line: number): SectionSpec | undefined {
    const spec = index.byTitle.get(title.toLowerCase())?.find(absent);
    if (number !== undefined) return spec;
    if (!plainly) return undefined;
    if (title.length >= SHORTEST_UNNUMBERED) return spec;
    const below = lines[nextLine(lines, line)]?.label;
    return below !== undefined && spec?.byLabel.has(below) ? spec : undefined;
  }

  function numberAndNearTitle({ number, title }: PlainHeading): SectionSpec | undefined {
    const spec = number === undefined ? undefined : absent(index.byNumber.get(number));
    return spec && (nearness(title, spec.title) !== undefined || isVariation(title, spec.title)) ? spec : undefined;
  }

  function nearPlainTitle({ number, title }: PlainHeading): SectionSpec | undefined {
    if (number !== undefined || title.length < SHORTEST_UNNUMBERED) return undefined;
    for (const [official, spec] of index.plain) {
      if (absent(spec) && nearness(title, official) !== undefined) return spec;
    }
    return undefined;
  }
}
