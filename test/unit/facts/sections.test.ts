import assert from 'node:assert/strict';
import { headed, headingOf, inferred } from '../../../server/src/facts/sections.ts';
import { textOf } from '../../../server/src/sheet/sheet.ts';
import { service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const first = '1 Hanke\n\nHankekoodi: S20884';
const applicant = 'Hakijan virallinen nimi: Mallilan kaupunki\n\nOrganisaatiotyyppi: Kunta';

function nodes(...blocks: string[]) {
  const sheet = service.read(smallSheet('esr-2014', ...blocks));
  const spec = sheet.index?.byNumber.get('2');
  assert.ok(spec);
  const [withHeading, without] = [headed(sheet, spec), inferred(sheet, spec)];
  const heading = withHeading && headingOf(withHeading);
  return { heading: heading && textOf(sheet, heading), fields: without?.fields.map(({ text }) => text) };
}

describe('the first node of a section', () => {
  it('has a heading where the sheet has one', () => {
    const whole = nodes(first, '2 Hakijan perustiedot', applicant);
    assert.deepEqual(whole, { heading: '2 Hakijan perustiedot', fields: undefined });
  });

  it('is inferred where only what lies in it is there', () => {
    assert.deepEqual(nodes(first, applicant), { heading: undefined, fields: ['Mallilan kaupunki', 'Kunta'] });
  });

  it('is none where nothing of it is there', () => {
    assert.deepEqual(nodes(first), { heading: undefined, fields: undefined });
  });
});
