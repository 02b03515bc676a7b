import assert from 'node:assert/strict';
import { applied, at, CONTEXT, exchanged, findings, mended, seed, service, theOne } from '../../support/sheets.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n';

const sections = (text: string) => {
  const sheet = service.read(text);
  return sheet.allSections.map(({ spec, heading }) => [spec.number ?? spec.title, at(sheet, heading)]);
};

describe('two headings that have changed places', () => {
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
