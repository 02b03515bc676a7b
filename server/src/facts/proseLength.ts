import { memoize } from '../sheet/memoize.ts';
import { type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { isLineEnd, isSpace, type Span } from '../values/text.ts';

/** How long the free text of a section is (docs/format.md, "Lengths"). */
export interface ProseLength {
  /** UTF-16 units, each line end as one. */
  readonly characters: number;
  readonly words: number;
}

const NO_TEXT: ProseLength = { characters: 0, words: 0 };
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CRLF = '\r\n';

const proseLengths = memoize((sheet): ReadonlyMap<SectionNode, ProseLength> => {
  const withText = sheet.allSections.filter(({ prose }) => prose.length > 0);
  return new Map(
    withText.map((section) => {
      const texts = section.prose.map((span) => textOf(sheet, span));
      const words = texts.reduce((sum, text) => sum + countWords(text), 0);
      return [section, { characters: charactersIn(texts), words }];
    }),
  );
});

/** How long the free text of a section is, that of sections in it left out. */
export function proseLengthOf(sheet: Sheet, section: SectionNode): ProseLength {
  return proseLengths(sheet).get(section) ?? NO_TEXT;
}

/** The part of a section's free text that lies beyond so many characters; `undefined` when none does. */
export function beyond(sheet: Sheet, { prose }: SectionNode, limit: number): Span | undefined {
  let left = limit;
  for (const span of prose) {
    const characters = charactersIn([textOf(sheet, span)]);
    if (characters > left) {
      const start = offsetAfter(sheet.text, span.start, Math.max(left, 0));
      return { start, end: prose.at(-1)?.end ?? start };
    }
    left -= characters + 1;
  }
  return undefined;
}

/** The characters of some texts with one line end between each two. */
function charactersIn(texts: readonly string[]): number {
  const [length, lineEnds] = [texts.reduce((sum, text) => sum + text.length, 0), texts.map(countCrlf)];
  return length - lineEnds.reduce((sum, one) => sum + one, 0) + Math.max(texts.length - 1, 0);
}

function countWords(text: string): number {
  let words = 0;
  let isWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSpace(code) || isLineEnd(code)) isWord = false;
    else if (!isWord && LETTER_OR_DIGIT.test(text[index] as string)) {
      isWord = true;
      words++;
    }
  }
  return words;
}

function countCrlf(text: string): number {
  return text.split(CRLF).length - 1;
}

/** The offset behind so many characters, counted from another. */
function offsetAfter(text: string, start: number, characters: number): number {
  let offset = start;
  for (let left = characters; left > 0; left--) offset += text.startsWith(CRLF, offset) ? 2 : 1;
  return offset;
}
