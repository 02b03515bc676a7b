import assert from 'node:assert/strict';
import {
  applied,
  asDocument,
  at,
  CONTEXT,
  findings,
  mended,
  seed,
  service,
  sheetSeeds,
  theOne,
} from '../../support/sheets.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n';

/** Two lines of a text, each in the other's place. */
function exchanged(text: string, one: string, other: string): string {
  const lines = text.split('\n');
  const [first, second] = [lines.indexOf(one), lines.indexOf(other)];
  assert.ok(first >= 0 && second >= 0, `${one}, ${other}`);
  return lines.with(first, other).with(second, one).join('\n');
}

/** What the only section-order of a text is about. */
const rangeOf = (text: string) => asDocument(text).getText(theOne(text, 'section-order').range);

const sections = (text: string) => {
  const sheet = service.read(text);
  return sheet.allSections.map(({ spec, heading }) => [spec.number ?? spec.title, at(sheet, heading)]);
};

describe('two headings that have changed places', () => {
  for (const code of sheetSeeds) {
    it(`are one finding and one fix, whichever two of the top level of ${code}`, () => {
      const text = seed(code);
      const sheet = service.read(text);
      const headings = sheet.sections.map(({ heading }) => at(sheet, heading) as string);
      headings.forEach((one, place) => {
        for (const other of headings.slice(place + 1)) {
          const wrong = exchanged(text, one, other);
          assert.equal(findings(wrong).length, 1, `${one}, ${other}`);
          assert.equal(rangeOf(wrong), other);
          assert.equal(mended(wrong, 'section-order'), text);
        }
      });
    });
  }

  const text = exchanged(seed('S11825'), '1. Projekti', '2. Projektin toteuttaja');

  it('are told of by what stands below each, which is read as if they stood right', () => {
    assert.deepEqual(sections(text).slice(0, 2), [
      ['1', '2. Projektin toteuttaja'],
      ['2', '1. Projekti'],
    ]);
    const { message, relatedInformation } = theOne(text, 'section-order');
    assert.equal(message, '“2. Projektin toteuttaja” and “1. Projekti” stand in each other’s places.');
    assert.equal(relatedInformation?.length, 1);
  });

  it('are kept as they are by the formatter', () => {
    const file = `${text}\n`;
    assert.equal(applied(file, service.format(service.read(file), undefined, CONTEXT)), file);
  });

  it('can be misspelt as well', () => {
    const misspelt = text.replace('2. Projektin toteuttaja', '2. Projektin toteutaja');
    assert.deepEqual(findings(misspelt), [
      'heading-spelling "2. Projektin toteutaja"',
      'section-order "2. Projektin toteutaja"',
    ]);
    assert.equal(mended(misspelt, 'heading-spelling'), text);
  });

  it('are no two sections that have changed places with their text', () => {
    const funding = 'Myönnetty EU- ja valtion rahoitus: 1';
    const moved = `${TITLE}7. Projektin julkinen rahoitus, euroa\n\n${funding}\n\n5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTeksti.\n`;
    assert.deepEqual(
      sections(moved).map(([number]) => number),
      ['7', '5'],
    );
    assert.notEqual(theOne(moved, 'section-order').message, theOne(text, 'section-order').message);
  });

  it('may be two sections of free text with their text: a second fix changes both about', () => {
    const [summary, report] = ['5. Suunnitelman mukainen tiivistelmä toteutuksesta', '9. Loppuraportin tiivistelmä'];
    const between = '7. Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1';
    const moved = `${TITLE}${report}\n\nLoppu.\n\n${between}\n\n${summary}\n\nAlku.\n`;
    assert.equal(
      mended(moved, 'section-order', 1),
      `${TITLE}${summary}\n\nAlku.\n\n${between}\n\n${report}\n\nLoppu.\n`,
    );
  });
});
