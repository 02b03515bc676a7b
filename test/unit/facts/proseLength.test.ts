import { deepEqual, equal } from 'node:assert/strict';
import { beyond, proseLengthOf } from '../../../server/src/facts/proseLength.ts';
import { esr2014 } from '../../../server/src/forms/hanke2014.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { service, withCrlf } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const prose = (text: string) => smallSheet('esr-2007', '3.2 Varsinaiset kohderyhmät', text);

/** A form whose one section has a field in the middle of its text. */
const mixed = createSheetService({
  locale: 'en',
  forms: [
    {
      ...esr2014,
      title: 'Oma lomake',
      sections: [
        {
          number: '3.2',
          title: 'Kohta',
          prose: 'never',
          fields: [{ label: 'Nimi', type: { kind: 'text' }, required: 'never', example: 'A' }],
        },
      ],
    },
  ],
});
const MIXED = 'Oma lomake\n\n3.2 Kohta\n\nabc\n\nNimi: A\n\ndef\n';

function sectionOf(text: string, by = service) {
  const sheet = by.read(text);
  const section = sheet.allSections.find(({ spec }) => spec.number === '3.2');
  if (!section) throw new Error('no section 3.2');
  return { sheet, section };
}

function lengthOf(text: string, by = service) {
  const { sheet, section } = sectionOf(text, by);
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

  it('has one line end between two stretches of text', () =>
    deepEqual(lengthOf(MIXED, mixed), { characters: 7, words: 2 }));

  it('leaves out what is no free text', () =>
    deepEqual(lengthOf(prose('abc\n\n3.3 Välilliset kohderyhmät\n\nabcdef')), { characters: 3, words: 1 }));
});

describe('what lies beyond a limit', () => {
  const part = (text: string, limit: number, by = service) => {
    const { sheet, section } = sectionOf(text, by);
    const span = beyond(sheet, section, limit);
    return span && sheet.text.slice(span.start, span.end);
  };

  it('begins behind the last character that fits', () => {
    equal(part(prose('abcdef'), 4), 'ef');
    equal(part(prose('abcdef'), 6), undefined);
    equal(part(withCrlf(prose('ab\ncdef')), 4), 'def');
    equal(part(MIXED, 5, mixed), 'ef');
    equal(part(MIXED, 7, mixed), undefined);
  });
});
