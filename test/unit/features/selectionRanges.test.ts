import { deepEqual } from 'node:assert/strict';
import { expectSelections } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();

describe('the selection grows', () => {
  it('from a name in a list to the list, its field, its section and the sheet', async () => {
    const field = 'Kunnat: Kangasniemi, Mikkeli';
    const section = `6 Maantieteellinen kohdealue\n\n${field}`;
    await expectSelections(
      editor,
      smallSheet('esr-2014', section.replace('Mikk', 'Mikk‸')),
      'Mikkeli',
      'Kangasniemi, Mikkeli',
      field,
      section,
    );
  });

  it('from a label to its field', async () => {
    const section = '1 Hanke\n\nHankekoodi: S20884';
    await expectSelections(
      editor,
      smallSheet('esr-2014', section.replace('koodi', '‸koodi')),
      'Hankekoodi',
      'Hankekoodi: S20884',
      section,
    );
  });

  it('from behind a value to its section', async () => {
    const section = '1 Hanke\n\nHankekoodi: S20884  \n\nHankkeen nimi: Polku';
    await expectSelections(editor, smallSheet('esr-2014', section.replace('84  ', '84 ‸ ')), section);
  });

  it('from beside a value to its field', async () => {
    const section = '1 Hanke\n\nHankekoodi:   S20884';
    await expectSelections(
      editor,
      smallSheet('esr-2014', section.replace(':   ', ': ‸  ')),
      'Hankekoodi:   S20884',
      section,
    );
  });

  it('from a heading to its section', async () => {
    const section = '1 Hanke\n\nHankekoodi: S20884';
    await expectSelections(editor, smallSheet('esr-2014', section.replace('Hanke', 'Ha‸nke')), '1 Hanke', section);
  });

  it('from a paragraph of prose to all of it, the subsection and the section', async () => {
    const prose = 'Ensin.\nJa sitten.\n\nLopuksi.';
    const inner = `4.1 Varsinaiset kohderyhmät\n\n${prose}`;
    const outer = `4 Hankkeen kohderyhmät\n\n${inner}`;
    await expectSelections(
      editor,
      smallSheet('esr-2014', outer.replace('Ja', 'Ja‸'), '9 Loppuraportin tiivistelmä'),
      'Ensin.\nJa sitten.',
      prose,
      inner,
      outer,
    );
  });

  it('from an answer to its reason', async () => {
    const question = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen';
    const section = `8.1 Sukupuolten tasa-arvo\n\n${question}: Ei\nKoska ei.`;
    await expectSelections(
      editor,
      smallSheet('esr-2014', section.replace(': E', ': E‸')),
      'Ei',
      `${question}: Ei`,
      `${question}: Ei\nKoska ei.`,
      section,
    );
  });

  it('from a partner’s Y-tunnus to its row', async () => {
    const section = 'Osatoteuttajat\nKunta, 0164690-3';
    const outer = `2 Hakijan perustiedot\n\n${section}`;
    await expectSelections(
      editor,
      smallSheet('esr-2014', outer.replace('0164', '0164‸')),
      '0164690-3',
      'Kunta, 0164690-3',
      section,
      outer,
    );
  });

  it('from a part of a page’s bar to the bar', async () => {
    const bar = 'Toimintalinja 3 (ESR) | Keski-Suomi';
    const text = `Hanke\n\n${bar.replace('ESR', 'E‸SR')}\n\nTietoja hankkeesta:\n\nEURA-tunnus: S20015\n`;
    await expectSelections(editor, text, 'Toimintalinja 3 (ESR)', bar);
  });

  it('to the sheet at once where nothing stands', () => expectSelections(editor, 'Muistio\n‸\n'));

  it('at several places, each by itself', () => {
    const sheet = service.read(smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884'));
    const places = [sheet.text.indexOf('S20884'), sheet.text.indexOf('1 Hanke'), 0].map((at) =>
      sheet.lines.positionAt(at),
    );
    deepEqual(
      service.selectionRanges(sheet, places, CONTEXT).map(({ range }) => range.start),
      places,
    );
  });
});
