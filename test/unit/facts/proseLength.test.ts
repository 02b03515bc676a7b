import { deepEqual, equal } from 'node:assert/strict';
import { beyond, proseLengthOf } from '../../../server/src/facts/proseLength.ts';
import { service, withCrlf } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const prose = (text: string) => smallSheet('esr-2007', '3.2 Varsinaiset kohderyhmät', text);

function sectionOf(text: string) {
  const sheet = service.read(text);
  const section = sheet.allSections.find(({ spec }) => spec.number === '3.2');
  if (!section) throw new Error('no section 3.2');
  return { sheet, section };
}

function lengthOf(text: string) {
  const { sheet, section } = sectionOf(text);
  return proseLengthOf(sheet, section);
}

describe('the length of a text', () => {
  it('counts spaces, line ends and blank lines, but nothing at its edges', () => {
    deepEqual(lengthOf(prose('ab cd')), { characters: 5, words: 2 });
    deepEqual(lengthOf(prose('  ab\ncd  \n\n')), { characters: 5, words: 2 });
    deepEqual(lengthOf(prose('ab\n\ncd')), { characters: 6, words: 2 });
    deepEqual(lengthOf(prose('')), { characters: 0, words: 0 });
  });

  it('is the same whichever line ends the text has', () =>
    deepEqual(lengthOf(withCrlf(prose('ab\n\ncd'))), { characters: 6, words: 2 }));

  it('has as words what has a letter or a digit', () =>
    deepEqual(lengthOf(prose('- ab – c-d, 12 €')), { characters: 16, words: 3 }));

  it('leaves out what is no free text', () =>
    deepEqual(lengthOf(prose('abc\n\n3.3 Välilliset kohderyhmät\n\nabcdef')), { characters: 3, words: 1 }));
});

describe('what lies beyond a limit', () => {
  const part = (text: string, limit: number) => {
    const { sheet, section } = sectionOf(text);
    const span = beyond(sheet, section, limit);
    return span && sheet.text.slice(span.start, span.end);
  };

  it('begins behind the last character that fits', () => {
    equal(part(prose('abcdef'), 4), 'ef');
    equal(part(prose('abcdef'), 6), undefined);
    equal(part(withCrlf(prose('ab\ncdef')), 4), 'def');
  });
});
