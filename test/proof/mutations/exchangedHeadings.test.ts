import assert from 'node:assert/strict';
import {
  asDocument,
  at,
  exchanged,
  findings,
  mended,
  seed,
  service,
  sheetSeeds,
  theOne,
} from '../../support/sheets.ts';

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
          assert.equal(asDocument(wrong).getText(theOne(wrong, 'section-order').range), other);
          assert.equal(mended(wrong, 'section-order'), text);
        }
      });
    });
  }
});
