import type { FormIndex } from '../../forms/formIndex.ts';
import { dotlessHeading } from '../../forms/heading.ts';
import { nearness } from '../../values/near.ts';
import { fold } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { LineRange } from './contents.ts';

/** Where a second sheet stands below the first. */
export interface SecondSheet extends LineRange {
  readonly titleLine: number;
  /** Whether it says word for word what the first one says. */
  readonly isCopy: boolean;
}

/** Finds where a second sheet begins, pasted below the first. */
export type SecondSheetFinder = (text: string, lines: readonly Line[]) => SecondSheet | undefined;

/** A title is that of a second sheet below so many labels. */
const LABELS_ABOVE = 2;

/** Prepares the search for a second sheet of any of the forms: its title has labels above it and its first heading or a label right below. */
export function secondSheetFinder(indexes: readonly FormIndex[]): SecondSheetFinder {
  const titled = indexes.filter(({ form }) => form.title);
  const titles = new Set(titled.map(({ form }) => fold(form.title ?? '')));
  const banner = new Set(titled.flatMap(({ form }) => [...form.banner, form.banner.join(' ')].map(fold)));
  const labels = new Set(titled.flatMap(({ byLabel }) => [...byLabel.keys()]));
  const firstHeadings = new Set(
    titled.flatMap(({ byHeading }) => [...byHeading.keys()].filter((heading) => byHeading.get(heading)?.order === 0)),
  );
  // Only a heading with a number is one of these, and few lines begin with a digit.
  const isFirstHeading = (head: string | undefined) =>
    head !== undefined && head.charCodeAt(0) <= 0x39 && firstHeadings.has(dotlessHeading(head));
  const isTitle = (head: string | undefined) => head !== undefined && titles.has(head);
  const isNearTitle = (head: string | undefined) =>
    head !== undefined && [...titles].some((title) => nearness(head, title) !== undefined);

  return (text, lines) => {
    let labelsAbove = 0;
    let above = -1;
    for (let line = 0; line < lines.length; line++) {
      const { blank, head, label } = lines[line] as Line;
      if (blank) continue;
      const isLabel = label !== undefined && labels.has(label);
      if (labelsAbove >= LABELS_ABOVE) {
        const title = lines[above]?.head;
        if (isLabel ? isTitle(title) : isFirstHeading(head) && isNearTitle(title)) {
          return secondSheet(text, lines, above);
        }
      }
      if (isLabel) labelsAbove++;
      above = line;
    }
    return undefined;
  };

  function secondSheet(text: string, lines: readonly Line[], titleLine: number): SecondSheet {
    let first = titleLine;
    for (let line = titleLine - 1; lines[line]?.blank || banner.has(lines[line]?.head ?? ''); line--) {
      if (!lines[line]?.blank) first = line;
    }
    const said = (part: readonly Line[]) =>
      part.flatMap(({ blank, head, start, end }) => (blank || banner.has(head ?? '') ? [] : text.slice(start, end)));
    const [mine, theirs] = [said(lines.slice(0, first)), said(lines.slice(first))];
    return {
      first,
      last: lines.findLastIndex(({ blank }) => !blank),
      titleLine,
      isCopy: mine.length === theirs.length && mine.every((line, place) => line === theirs[place]),
    };
  }
}
