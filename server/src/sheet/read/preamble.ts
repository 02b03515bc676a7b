import type { FormIndex } from '../../forms/formIndex.ts';
import type { TitleLines } from '../../forms/title.ts';
import { fold, type Span } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { Preamble } from '../sheet.ts';

/** A picture in markdown or HTML: stored copies have two rows of them in place of the banner. */
const IMAGE_ROW = /^(?:!?\[|<(?:img|a|p|div)\b)/i;

/** Reads the lines above the first section: banner, title and strays, or a project page's name, bar and status. */
export function readPreamble({ form }: FormIndex, lines: readonly Line[], title: TitleLines | undefined): Preamble {
  const banner: Span[] = [];
  const strays: Span[] = [];
  const bannerWords = fold(form.banner.join(' '));
  let name: Span | undefined;
  let bar: Span | undefined;
  let status: Span | undefined;

  for (const [place, line] of lines.entries()) {
    const head = line.head ?? '';
    if (line.blank || (title && place >= title.first && place <= title.last)) continue;
    if (form.pageHead) {
      // Whatever else stands at the top of a project's own page is the page's business.
      if (form.pageHead.statuses.includes(head)) status ??= { start: line.start, end: line.end };
      else if (head.includes('|')) bar ??= { start: line.start, end: line.end };
      else name ??= { start: line.start, end: line.end };
    } else if ((head !== '' && bannerWords.includes(head)) || IMAGE_ROW.test(head)) {
      banner.push({ start: line.start, end: line.end });
    } else {
      strays.push({ start: line.start, end: line.end });
    }
  }
  return {
    banner,
    title: title && spanOf(lines, title),
    titleSpelledRight: title?.exact ?? true,
    name,
    bar,
    status,
    strays,
  };
}

function spanOf(lines: readonly Line[], { first, last }: TitleLines): Span {
  return { start: (lines[first] as Line).start, end: (lines[last] as Line).end };
}
