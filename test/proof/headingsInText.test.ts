import assert from 'node:assert/strict';
import type { SectionNode } from '../../server/src/sheet/sheet.ts';
import type { Span } from '../../server/src/values/text.ts';
import { at, findings, seed, service } from '../support/sheets.ts';

/** A place in free text where a line can stand between blank lines. */
interface Place {
  readonly section: SectionNode;
  readonly before: string;
  readonly after: string;
}

/** The places above and below each stretch of free text of a sheet, and below its first line. */
function placesInText(text: string): Place[] {
  const { allSections } = service.read(text);
  const placesOf = (section: SectionNode, { start, end }: Span) =>
    [start, text.indexOf('\n', start), end]
      .filter((offset) => offset >= start && offset <= end)
      .map((offset) => ({
        section,
        before: text.slice(0, offset).trimEnd(),
        after: text.slice(offset).trimStart(),
      }));
  return allSections.flatMap((section) => {
    const reasons = [...section.fields, ...section.impacts].flatMap(({ reason }) => reason ?? []);
    return [...section.prose, ...reasons].flatMap((span) => placesOf(section, span));
  });
}

/** Whether a line that reads like the heading means something there: one without a number does only where its parent is open. */
const meansSomething = ({ spec }: SectionNode, { section }: Place) =>
  spec.number !== undefined || spec.parent === section.spec.parent || spec.parent === section.spec;

for (const code of ['S11825', 'S20884'] as const) {
  describe(`a line in the free text of ${code} that reads like a heading of it, between blank lines`, () => {
    const sheet = service.read(seed(code));
    for (const node of sheet.allSections) {
      const heading = at(sheet, node.heading) as string;

      it(`${heading}: is one section-duplicate wherever it stands, and nothing else`, () => {
        for (const place of placesInText(sheet.text)) {
          const found = findings(`${place.before}\n\n${heading}\n\n${place.after}`);
          const told = found.filter((one) => one.startsWith('section-duplicate'));
          assert.deepEqual(found, told, place.section.spec.title);
          assert.equal(told.length, meansSomething(node, place) ? 1 : 0, place.section.spec.title);
        }
      });
    }
  });
}
