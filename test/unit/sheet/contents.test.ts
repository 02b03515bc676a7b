import assert from 'node:assert/strict';
import { applied, at, CONTEXT, edit, findings, seed, service } from '../../support/sheets.ts';

const TITLES = {
  S11825: 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus',
  S20884: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
} as const;
type Code = keyof typeof TITLES;

/** The headings of a sheet, in order. */
function headings(text: string): string[] {
  const sheet = service.read(text);
  return sheet.allSections.flatMap(({ heading }) => at(sheet, heading) ?? []);
}

const belowTitle = (code: Code, lines: readonly string[], gap = '\n') =>
  edit(seed(code), `${TITLES[code]}\n`, `${TITLES[code]}\n\n${lines.join(gap)}\n`);

const says = (text: string) => service.read(text).fields.map(({ field, text }) => [field.label, text]);

/** How people and programs write the lines of a table of contents. */
const manners: Record<string, (heading: string, place: number) => string> = {
  'as they are': (heading) => heading,
  'with dots and page numbers': (heading, place) => `${heading} ........ ${place}`,
  'with a tab and page numbers': (heading, place) => `${heading}\t${place}`,
  'without their numbers': (heading) => heading.replace(/^[\d.]+ /, ''),
  'as a list': (heading) => `- ${heading}`,
};

describe('a table of contents', () => {
  for (const code of ['S11825', 'S20884'] as const) {
    for (const [manner, write] of Object.entries(manners)) {
      it(`with the headings of ${code} ${manner} is one finding on its first line, and the form is read below it`, () => {
        const lines = headings(seed(code)).map(write);
        const first = lines[0] as string;
        for (const text of [
          belowTitle(code, lines),
          belowTitle(code, lines, '\n\n'),
          `${lines.join('\n')}\n\n${seed(code)}`,
        ]) {
          const found = findings(text);
          assert.equal(found.length, 1, found.join('; '));
          assert.ok(found[0]?.startsWith(`text-stray "${first}"`), found[0]);
          assert.deepEqual(says(text), says(seed(code)));
          assert.deepEqual(headings(text), headings(seed(code)));
        }
      });
    }
  }

  it('begins with the line that names it', () => {
    const text = belowTitle('S20884', ['Sisällys', ...headings(seed('S20884'))]);
    assert.deepEqual(findings(text), ['text-stray "Sisällys"']);
  });

  it('may name a section that the form below lacks', () => {
    const whole = belowTitle('S20884', headings(seed('S20884')));
    const text = whole.replace(/\n3 Suunnitelman mukainen tiivistelmä[^\n]*\n\n/, '\n');
    assert.deepEqual(
      findings(text),
      findings(seed('S20884').replace(/\n3 Suunn[^\n]*\n/, '\n')).concat(findings(whole)),
    );
  });

  it('is none where the headings do not stand again: they are those of a form without text', () => {
    const empty = `${TITLES.S20884}\n\n1 Hanke\n\n2 Hakijan perustiedot\n\n4 Hankkeen kohderyhmät\n\nHanke\n`;
    assert.deepEqual(headings(empty), ['1 Hanke', '2 Hakijan perustiedot', '4 Hankkeen kohderyhmät']);
  });

  it('is kept by the formatter', () => {
    const text = `${belowTitle('S11825', headings(seed('S11825')))}\n`;
    assert.equal(applied(text, service.format(service.read(text), undefined, CONTEXT)), text);
  });
});

describe('text above the first section', () => {
  it('is one finding a stretch, blank lines or not', () => {
    const text = edit(
      belowTitle('S11825', ['Tulostettu', '1.2.2020', '', 'Sivu 1']),
      'Euroopan unioni',
      'Kansi\n\nEuroopan unioni',
    );
    assert.deepEqual(findings(text), ['text-stray "Kansi"', 'text-stray "Tulostettu"']);
  });
});
