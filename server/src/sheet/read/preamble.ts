import type { PageHead } from '../../forms/form.ts';
import type { FormIndex } from '../../forms/formIndex.ts';
import type { TitleLines } from '../../forms/title.ts';
import { fold, type Span } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { Preamble } from '../sheet.ts';

/** A picture in markdown or HTML: stored copies have two rows of them in place of the banner. */
const IMAGE_ROW = /^(?:!?\[|<(?:img|a|p|div)\b)/i;

/** What a text without anything above its first section has. */
export const noPreamble: Preamble = {
  banner: [],
  title: undefined,
  titleSpelledRight: true,
  name: undefined,
  bar: undefined,
  status: undefined,
  strays: [],
};

/** Reads the lines above the first section: banner, title and strays, or a project page's name, bar and status. */
export function readPreamble({ form }: FormIndex, lines: readonly Line[], title: TitleLines | undefined): Preamble {
  if (form.pageHead) return { ...noPreamble, ...readPageHead(form.pageHead, lines) };
  const banner: Span[] = [];
  const strays: Span[] = [];
  const bannerWords = fold(form.banner.join(' '));
  let stray: { start: number; end: number } | undefined;

  for (const [number, line] of lines.entries()) {
    const { blank, head = '' } = line;
    if (blank) continue;
    const isTitle = title !== undefined && number >= title.first && number <= title.last;
    const isBanner = (head !== '' && bannerWords.includes(head)) || IMAGE_ROW.test(head);
    if (isTitle || isBanner) {
      if (!isTitle) banner.push(spanOf(line));
      stray = undefined;
    } else if (stray) {
      stray.end = line.end;
    } else {
      stray = spanOf(line);
      strays.push(stray);
    }
  }
  if (!title) return { ...noPreamble, banner, strays };
  const span = { start: (lines[title.first] as Line).start, end: (lines[title.last] as Line).end };
  return { ...noPreamble, banner, title: span, titleSpelledRight: title.exact, strays };
}

/** Whatever else stands at the top of a project's own page is the page's business. */
function readPageHead({ statuses }: PageHead, lines: readonly Line[]): Partial<Preamble> {
  const head: { name?: Span; bar?: Span; status?: Span } = {};
  for (const line of lines) {
    if (line.blank) continue;
    if (statuses.includes(line.head ?? '')) head.status ??= spanOf(line);
    else if (line.head?.includes('|')) head.bar ??= spanOf(line);
    else head.name ??= spanOf(line);
  }
  return head;
}

function spanOf({ start, end }: Line): { start: number; end: number } {
  return { start, end };
}
