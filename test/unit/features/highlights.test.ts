import { expectHighlights } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const target = ['4 Hankkeen kohderyhmät', '4.1 Varsinaiset kohderyhmät'];
const hanke = (...lines: readonly string[]) => smallSheet('esr-2014', '1 Hanke', ...lines);

describe('what stands at the cursor is marked', () => {
  it('where the same Y-tunnus stands: in a field, a row and prose, in any writing', () =>
    expectHighlights(
      editor,
      smallSheet(
        'esr-2014',
        '2 Hakijan perustiedot',
        'Y-tunnus: «0165‸1163»',
        'Osatoteuttajat\nMikkelin kaupunki, «0165116-3»\nKunta, 0164690-3',
        ...target,
        'Kaupungin tunnus on «0165116-3».',
      ),
    ));

  it('where the same project code stands', () =>
    expectHighlights(editor, hanke('Hankekoodi: «S20884»', ...target, 'Hanke «S20884‸» eikä S20885.')));

  it('where the same address stands', () =>
    expectHighlights(editor, hanke(...target, '«www.example.‸org», «http://www.example.org» ja www.example.org/a')));

  it('where the same place is in a list, and in the other lists of its kind', async () => {
    const area = (...lines: readonly string[]) => smallSheet('esr-2014', '6 Maantieteellinen kohdealue', ...lines);
    await expectHighlights(editor, area('Kunnat: «Mik‸keli», Kangasniemi, «mikkeli»'));
    await expectHighlights(editor, area('Maakunnat: Olemattomala', 'Kunnat: «Ol‸emattomala»'));
  });

  it('where the same label is there again', () =>
    expectHighlights(editor, hanke('«Hankkeen ‸nimi»: Polku', 'Vastuuviranomainen: X', '«Hankkeen nimi»: Tie')));

  it('and nothing where it is none of these', async () => {
    await expectHighlights(editor, hanke('Hankkeen ‸nimi: Polku'));
    await expectHighlights(editor, hanke('Hankkeen nimi: Pol‸ku'));
    await expectHighlights(editor, hanke(...target, 'Nuoret ‸ilman työtä, hankkeessa S20884.'));
    await expectHighlights(editor, hanke(...target, 'Nuoret hankkeessa «‸S20884».'));
    await expectHighlights(editor, 'Muistio ‸S20884\n');
  });
});
