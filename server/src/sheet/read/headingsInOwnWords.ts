import { type FormIndex, liesIn, type SectionSpec } from '../../forms/formIndex.ts';
import { type Line, nextLine } from '../lines.ts';

/*
 * `3 Tiivistelmä` for `3 Suunnitelman mukainen tiivistelmä toteutuksesta`: the number is right, the words are somebody's
 * own (docs/format.md, "Lines"). A line of prose may look the same, so all of its surroundings must agree.
 */

/** A heading in somebody's own words. */
export interface OwnHeading {
  readonly line: number;
  readonly spec: SectionSpec;
}

/** A line that begins with a number. */
interface NumberedLine {
  readonly line: number;
  readonly number: string;
  /** What stands behind the number, when that may be a title. */
  readonly title: string | undefined;
}

/** The lines between two headings, with what the form's order leaves room for between them. */
interface Gap {
  readonly above: SectionSpec | undefined;
  readonly numbered: readonly NumberedLine[];
  /** The sections that may stand here are behind this place in the form's order, and before the other one. */
  readonly after: number;
  readonly before: number;
}

const NUMBERED = /^\(?(\d{1,2}(?:\.\d{1,2})*)[.):]?(?: (.*))?$/;
/** A title begins with a capital and is no sentence: no sign ends it, and no figure stands in it. */
const TITLE = /^\p{Lu}[^.!?;:\d]*$/u;
const WORD = /[\p{L}\p{M}]{4,}/gu;
/** A word that stands in more of the form's titles than these tells none of them. */
const MOST_TITLES = 3;

/**
 * Finds the lines that begin with the number of a section that has no heading, in its place in the form's order, and say
 * in half of their words or more what its title says.
 *
 * @param first the first line that can belong to a section
 * @param byLine the headings found so far, in the order they stand
 */
export function headingsInOwnWords(
  index: FormIndex,
  lines: readonly Line[],
  first: number,
  byLine: ReadonlyMap<number, Pick<OwnHeading, 'spec'>>,
): OwnHeading[] {
  const present = new Set(Array.from(byLine.values(), ({ spec }) => spec));
  const lacking = index.sections.filter((spec) => spec.number && !present.has(spec));
  if (lacking.length === 0) return [];
  const titlesWith = new Map<string, number>();
  for (const { title } of index.sections) {
    for (const word of new Set(wordsOf(title))) titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1);
  }

  const found: OwnHeading[] = [];
  for (const gap of gapsBetween(lines, first, byLine)) {
    const meant = gap.numbered.map((one) => {
      const spec = lacking.find(({ number }) => number === one.number);
      return spec && says(spec, one) ? spec : undefined;
    });
    let { above, after } = gap;
    for (const [place, spec] of meant.entries()) {
      if (!spec || spec.order <= after || spec.order >= gap.before) continue;
      const { line } = gap.numbered[place] as NumberedLine;
      // An own list of somebody's has the number before above it, or the number behind below.
      const [previous, next] = neighboursOf(spec);
      const isOther = (other: number, number: string | undefined) =>
        !meant[other] && number !== undefined && gap.numbered[other]?.number === number;
      if (isOther(place - 1, previous) || isOther(place + 1, next) || !isParted(line, spec, above)) continue;
      found.push({ line, spec });
      above = spec;
      after = spec.order;
    }
  }
  return found;

  /** Whether a line says what a title says, in more than half of its words; in half where what follows is of the section. */
  function says(spec: SectionSpec, { line, title }: NumberedLine): boolean {
    if (title === undefined || title.length > index.longestHeading) return false;
    const official = new Set(wordsOf(spec.title));
    const words = wordsOf(title);
    const shared = words.filter((word) => official.has(word));
    if (!shared.some((word) => (titlesWith.get(word) ?? 0) <= MOST_TITLES)) return false;
    return 2 * shared.length > words.length || (2 * shared.length === words.length && isFollowedByOwn(line, spec));
  }

  function isFollowedByOwn(line: number, spec: SectionSpec): boolean {
    const below = nextLine(lines, line);
    return liesIn(byLine.get(below)?.spec, spec) || spec.byLabel.has(lines[below]?.label ?? '');
  }

  /** Whether a line stands apart from prose above and from whatever is not its section's below. */
  function isParted(line: number, spec: SectionSpec, above: SectionSpec | undefined): boolean {
    const isApartAbove = lines[line - 1]?.blank !== false || !above?.holdsText;
    return isApartAbove && (lines[line + 1]?.blank !== false || isFollowedByOwn(line, spec));
  }
}

/** The stretches of lines above, between and below the headings that have numbered lines in them. */
function gapsBetween(
  lines: readonly Line[],
  first: number,
  byLine: ReadonlyMap<number, Pick<OwnHeading, 'spec'>>,
): readonly Gap[] {
  const headings = [...byLine];
  const before: number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const [place, [, { spec }]] of [...headings.entries()].reverse()) {
    before[place] = lowest = Math.min(lowest, spec.order);
  }
  const gaps: Gap[] = [];
  let [from, after] = [first, -1];
  for (let place = 0; place <= headings.length; place++) {
    const numbered: NumberedLine[] = [];
    const to = headings[place]?.[0] ?? lines.length;
    for (let line = from; line < to; line++) numbered.push(...numberedLine(lines[line] as Line, line));
    const above = headings[place - 1]?.[1].spec;
    if (numbered.length > 0) gaps.push({ above, numbered, after, before: before[place] ?? Number.POSITIVE_INFINITY });
    from = to + 1;
    after = Math.max(after, headings[place]?.[1].spec.order ?? -1);
  }
  return gaps;
}

function numberedLine({ head }: Line, line: number): NumberedLine[] {
  const [whole = '', number, title = ''] = (head && NUMBERED.exec(head)) || [];
  if (number === undefined) return [];
  const isBare = whole.startsWith(number) && /^\d[\d.]* /.test(whole);
  return [{ line, number, title: isBare && TITLE.test(title) ? title : undefined }];
}

/** The numbers beside a section's own: `3.1` and `3.3` beside `3.2`. */
function neighboursOf({ number = '' }: SectionSpec): string[] {
  const [, outer = '', last] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return [Number(last) - 1, Number(last) + 1].map((beside) => `${outer}${beside}`);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
