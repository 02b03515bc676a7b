import { readProjectCode } from '../values/projectCode.ts';
import { fold } from '../values/text.ts';
import type { FormIndex } from './formIndex.ts';
import { type Family, familiesOf, type MarkerLine, markerFinder, outvotingFamily, strongestFamily } from './markers.ts';
import { findTitle, findVariedTitle, type TitleCandidate, type TitleLines } from './title.ts';

/** What recognition looks at of a line: its folded text when short enough to be a heading, its folded label and value. */
export interface LineFeatures extends TitleCandidate, MarkerLine {
  readonly value: string;
}

/** Which form a text is, and where its title stands when it has one. */
export interface Recognition {
  readonly index: FormIndex;
  readonly title: TitleLines | undefined;
}

/** Finds out which of the forms a text is; `undefined` when it shows none of them. */
export type Recogniser = (lines: readonly LineFeatures[]) => Recognition | undefined;

/**
 * Prepares recognition among the given forms: by the title, unless the text is another form's beyond doubt, else by the
 * headings and labels that only one of them has (docs/format.md, "Which form").
 */
export function recogniser(indexes: readonly FormIndex[]): Recogniser {
  const families = familiesOf(indexes);
  const familyOf = new Map(families.flatMap((family) => family.members.map((index) => [index, family])));
  const findMarkers = markerFinder(families);
  const titles = titlesOf(indexes);

  return (lines) => {
    const title = findTitle(titles, lines);
    const markers = findMarkers(lines);
    const family = title ? outvotingFamily(familyOf.get(title.index) as Family, markers) : strongestFamily(markers);
    if (!family) return title && { index: title.index, title: title.lines };
    const members = codeFirst(family, lines);
    const varied = findVariedTitle(titlesOf(members), lines);
    const index = varied?.index ?? (members[0] as FormIndex);
    if (title) return { index, title: { ...title.lines, exact: false } };
    return { index, title: (varied ?? findVariedTitle(titles, lines))?.lines };
  };
}

/** Forms by their folded titles; of two with one title, the first. */
function titlesOf(indexes: readonly FormIndex[]): Map<string, FormIndex> {
  const titles = new Map<string, FormIndex>();
  for (const index of indexes) {
    const title = index.form.title && fold(index.form.title);
    if (title && !titles.has(title)) titles.set(title, index);
  }
  return titles;
}

/** The forms of a family, that of the text's project code first. */
function codeFirst({ members, codeLabels }: Family, lines: readonly LineFeatures[]): readonly FormIndex[] {
  const code = lines.find(({ label }) => label !== undefined && codeLabels.has(label))?.value;
  const fitting = members.filter(({ form }) => code && readProjectCode(code, form.code.pattern));
  return [...fitting, ...members.filter((index) => !fitting.includes(index))];
}
