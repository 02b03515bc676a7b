import assert from 'node:assert/strict';
import type { SheetDiagnostic } from '../../../server/src/features/diagnostics.ts';
import type { Sheet } from '../../../server/src/sheet/sheet.ts';
import { fold } from '../../../server/src/values/text.ts';
import { applied, at, CONTEXT, seed, service, sheetSeeds } from '../../support/sheets.ts';

/**
 * Every label and heading of the seeds, written otherwise in all the ways that people and programs do. Nothing is lost
 * by it: every value is read as before, at most one finding tells of it, and its fix gives the form's words back.
 */

/** A line of the form in a seed: the words of its heading or label, and what stands behind a label's colon. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: string;
  readonly words: string;
  readonly value: string;
}

/** Writes a place otherwise; `undefined` where that cannot be done to it. */
type Writing = (words: string, value: string) => string | undefined;

type Told = 'nothing' | 'label-spelling' | 'heading-spelling' | 'character-invisible';

/** The seeds with their long lines of free text cut: what is proved here is not about those. */
const texts = sheetSeeds.map((code) => seed(code).replace(/^([^:\n]{100}).+$/gm, '$1'));

/** Each label and each heading of a form once, in the first seed that has it. */
function placesOf(kind: 'labels' | 'headings'): Place[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const sheet = service.read(text);
    const found =
      kind === 'headings'
        ? sheet.allSections.map(({ heading, spec }) => ({ span: heading, spec, name: '' }))
        : sheet.fields.map(({ label, field, section }) => ({
            span: label,
            spec: section.spec,
            name: `${section.spec.fields.indexOf(field)}`,
          }));
    return found.flatMap(({ span, spec, name }) => {
      const key = `${sheet.index?.form.id} ${spec.order} ${name}`;
      if (!span || seen.has(key)) return [];
      seen.add(key);
      const end = kind === 'headings' ? span.end : (sheet.lines.all[sheet.lines.lineAt(span.end)]?.end ?? span.end);
      const line = text.slice(span.start, end);
      const words = at(sheet, span) ?? '';
      return [{ text, start: span.start, end, line, words, value: line.slice(words.length + 1).trim() }];
    });
  });
}

/** The middle of the longest word. */
function middle(words: string): number {
  const all = [...words.matchAll(/\p{L}+/gu)];
  const longest = all.reduce((kept, one) => (one[0].length > kept[0].length ? one : kept));
  return longest.index + Math.floor(longest[0].length / 2);
}

const instead = (words: string, from: number, to: number, other: string) =>
  words.slice(0, from) + other + words.slice(to);

/** Where the first space between two words stands, behind a heading's number. */
const firstSpace = (words: string) => words.search(/(?<=\p{L}\S*) /u);

const letters: Record<string, Writing> = {
  'a letter lost': (words) => instead(words, middle(words), middle(words) + 1, ''),
  'a letter added': (words) => instead(words, middle(words), middle(words), 'x'),
  'a letter exchanged': (words) => instead(words, middle(words), middle(words) + 1, 'q'),
  'two letters changed about': (words) => {
    const [one, other] = [words[middle(words) - 1], words[middle(words)]];
    return one === other ? undefined : instead(words, middle(words) - 1, middle(words) + 1, `${other}${one}`);
  },
  'a space lost': (words) =>
    firstSpace(words) < 0 ? undefined : instead(words, firstSpace(words), firstSpace(words) + 1, ''),
  'a space added': (words) => instead(words, middle(words), middle(words), ' '),
};
const cases: Record<string, Writing> = {
  'in capitals': (words) => words.toUpperCase(),
  'in small letters': (words) => words.toLowerCase(),
};
const spacing: Record<string, Writing> = {
  'with doubled spaces': (words) => words.replaceAll(' ', '  '),
  'with spaces that do not break': (words) => words.replaceAll(' ', '\u00A0'),
  'in decomposed letters': (words) => words.normalize('NFD'),
};
const hyphenated: Record<string, Writing> = {
  'with a soft hyphen': (words) => instead(words, middle(words), middle(words), '\u00AD'),
};
const before =
  (decoration: string): Writing =>
  (words) =>
    decoration + words;
const decorated: Record<string, Writing> = {
  'with ** round it': (words) => `**${words}**`,
  ...Object.fromEntries(['- ', '• ', '| ', '> ', '## '].map((sign) => [`behind “${sign}”`, before(sign)])),
};

/** Ways to write what stands for a label, without the value. */
const ofLabel = (writings: Record<string, Writing>): Record<string, Writing> =>
  Object.fromEntries(
    Object.entries(writings).map(([name, write]) => [
      name,
      (words, value) => {
        const written = write(words, value);
        return written === undefined ? undefined : `${written}: ${value}`;
      },
    ]),
  );

const labelled: Record<string, Writing> = {
  'with ** round it and its colon': (words, value) => `**${words}:** ${value}`,
  'with ; for its colon': (words, value) => `${words}; ${value}`,
  'with ： for its colon': (words, value) => `${words}：${value}`,
  'with ? for its colon': (words, value) => `${words}? ${value}`,
  'with a dash for its colon': (words, value) => `${words} – ${value}`,
  'with a tab for its colon': (words, value) => `${words}\t${value}`,
  'without its colon': (words, value) => `${words} ${value}`,
};
const colons: Record<string, Writing> = {
  'with a space before its colon': (words, value) => `${words} : ${value}`,
  'with no space behind its colon': (words, value) => `${words}:${value}`,
  'with a tab behind its colon': (words, value) => `${words}:\t${value}`,
};
const numbered: Record<string, Writing> = Object.fromEntries(
  ['1.1 ', '2) ', 'a) '].map((number) => [`behind “${number}”`, before(number)]),
);

const withNumber =
  (write: (number: string) => string): Writing =>
  (words) =>
    /^\d/.test(words) ? words.replace(/^([\d.]*\d)\.? /, (_, number: string) => write(number)) : undefined;
const ofTopLevel =
  (write: (number: string) => string): Writing =>
  (words) =>
    /^\d\.? /.test(words) ? words.replace(/^(\d)\.? /, (_, number: string) => write(number)) : undefined;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const headed: Record<string, Writing> = {
  'with a colon': (words) => `${words}:`,
  'with a page number': (words) => `${words} 12`,
  'with a dotted line and a page number': (words) => `${words} ...... 12`,
  'with a count': (words) => `${words} (3 kpl)`,
  'with “5) ” for its number': withNumber((number) => `${number}) `),
  'with “(5) ” for its number': withNumber((number) => `(${number}) `),
  'with “5: ” for its number': withNumber((number) => `${number}: `),
  'with “5 - ” for its number': withNumber((number) => `${number} - `),
  'with “5.0 ” for its number': ofTopLevel((number) => `${number}.0 `),
  'with “V ” for its number': ofTopLevel((number) => `${ROMAN[Number(number)]} `),
  'with no space behind its number': withNumber((number) => number),
  'without its number': withNumber(() => ''),
};
const dotted: Record<string, Writing> = {
  'with the other era’s dot': (words) =>
    /^\d\. /.test(words) ? words.replace('. ', ' ') : withNumber((number) => `${number}. `)(words, ''),
};

/** What is read of a text: its sections in order, and what each field says. */
function says({ allSections, fields }: Sheet): string {
  const values = fields.map(({ field, text }) => `${field.label} = ${fold(text)}`);
  return [allSections.map(({ spec }) => spec.order), ...values].join('\n');
}

const saidBefore = new Map(texts.map((text) => [text, says(service.read(text))]));

/** Writes a place otherwise: what is found then, and how the place reads when that is mended; the rest stays as it is. */
function rewrite({ text, start, end }: Place, written: string): { found: SheetDiagnostic[]; mended: string } {
  const [above, below] = [text.slice(0, start), text.slice(end)];
  const changed = above + written + below;
  const sheet = service.read(changed);
  assert.ok(says(sheet) === saidBefore.get(text), `every value is read: ${written}`);
  const found = service.diagnostics(sheet, CONTEXT);
  const mended = applied(
    changed,
    found.flatMap(({ data }) => data.fixes[0]?.edits ?? []),
  );
  assert.ok(mended.startsWith(above) && mended.endsWith(below), `nothing else is changed: ${written}`);
  return { found, mended: asCompared(mended.slice(start, mended.length - below.length)) };
}

/** A line as sheets compare it, without the spaces round its colon and the dot behind its number, which are the formatter's. */
const asCompared = (line: string) =>
  fold(line)
    .replace(/ ?: ?/, ':')
    .replace(/^(\d+(?:\.\d+)?)\. /, '$1 ');

function prove(kind: 'labels' | 'headings', told: Told, writings: Record<string, Writing>): void {
  const places = placesOf(kind);
  for (const [name, write] of Object.entries(writings)) {
    it(`${name}: ${told}`, () => {
      const written = places.flatMap((place) => {
        const line = write(place.words, place.value);
        return line === undefined || line === place.line ? [] : [{ place, line }];
      });
      assert.ok(written.length > 0);
      for (const { place, line } of written) {
        const { found, mended } = rewrite(place, line);
        const codes = found.map(({ code }) => code);
        assert.deepEqual(codes, told === 'nothing' ? [] : [told], line);
        assert.ok(
          found.every(({ data }) => data.safe),
          line,
        );
        assert.equal(mended, asCompared(place.line));
      }
    });
  }
}

describe('every label of the seeds', () => {
  prove('labels', 'label-spelling', ofLabel({ ...letters, ...cases, ...decorated, ...numbered }));
  prove('labels', 'label-spelling', labelled);
  prove('labels', 'character-invisible', ofLabel(hyphenated));
  prove('labels', 'nothing', { ...ofLabel(spacing), ...colons });

  it('begun in whole words: label-spelling, whose fix is not for "fix all"', () => {
    for (const place of placesOf('labels')) {
      const space = place.words.lastIndexOf(' ');
      if (space < 0) continue;
      const { found, mended } = rewrite(place, `${place.words.slice(0, space)}: ${place.value}`);
      assert.deepEqual(
        found.map(({ code, data }) => [code, data.safe]),
        [['label-spelling', false]],
        place.words,
      );
      assert.equal(mended, asCompared(place.line));
    }
  });
});

describe('every label of the seeds, cut in its last word,', () => {
  it('is that label, misspelt, unless it could be another one', () => {
    const others: string[] = [];
    let cut = 0;
    for (const place of placesOf('labels')) {
      const shortest = place.words.lastIndexOf(' ') + 1 + 4;
      for (let length = shortest; length < place.words.length; length++) {
        const { found, mended } = rewrite(place, `${place.words.slice(0, length)}: ${place.value}`);
        const isTold = found.length === 1 && found[0]?.code === 'label-spelling';
        if (!isTold) others.push(`${place.words.slice(0, length)}|${place.words.slice(length)}`);
        else assert.equal(mended, asCompared(place.line));
        cut++;
      }
    }
    assert.ok(cut > 300, `${cut} cuts`);
    assert.deepEqual([...new Set(others)], []);
  });
});

describe('every heading of the seeds', () => {
  prove('headings', 'heading-spelling', { ...letters, ...cases, ...decorated, ...headed });
  prove('headings', 'character-invisible', hyphenated);
  prove('headings', 'nothing', { ...spacing, ...dotted });
});
