import { deepEqual, ok } from 'node:assert/strict';
import type { SheetDiagnostic } from '../../../server/src/features/diagnostics.ts';
import { tokenLegend } from '../../../server/src/features/tokenLegend.ts';
import { expectTokens } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, seed, service } from '../../support/sheets.ts';
import { smallSheet, wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const TITLE = 'namespace Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const hanke = (...lines: readonly string[]) => smallSheet('esr-2014', '1 Hanke', ...lines);

describe('semantic tokens', () => {
  it('are headings, labels, codes, amounts and dates', async () => {
    await expectTokens(
      editor,
      hanke('Hankekoodi: S20884', 'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2017 ja päättyy 31.12.2019'),
      TITLE,
      'namespace 1 Hanke',
      'property Hankekoodi',
      'type S20884',
      'property Suunnitelman mukainen toteutusaika',
      'event 1.1.2017',
      'event 31.12.2019',
    );
    await expectTokens(
      editor,
      smallSheet('esr-2014', '5 Projektin julkinen rahoitus, euroa', 'Myönnetty EU- ja valtion rahoitus: 618 875'),
      TITLE,
      'namespace 5 Projektin julkinen rahoitus, euroa',
      'property Myönnetty EU- ja valtion rahoitus',
      'number 618 875',
    );
  });

  it('are a Y-tunnus in a field and in a row', () =>
    expectTokens(
      editor,
      smallSheet('esr-2014', '2 Hakijan perustiedot', 'Y-tunnus: 0165116-3', 'Osatoteuttajat\nKunta, 0164690-3'),
      TITLE,
      'namespace 2 Hakijan perustiedot',
      'property Y-tunnus',
      'macro 0165116-3',
      'namespace Osatoteuttajat',
      'macro 0164690-3',
    ));

  it('tell a heading or label that is not the official one', () =>
    expectTokens(
      editor,
      smallSheet('esr-2014', '## 6 Maantieteelinen kohdealue', 'Kunta: Mikkeli', 'Maakunnat: Etelä-Savo'),
      TITLE,
      'namespace.misspelt ## 6 Maantieteelinen kohdealue',
      'property.misspelt Kunta',
      'property Maakunnat',
    ));

  it('tell a value with an error, whatever its type', () =>
    expectTokens(
      editor,
      smallSheet(
        'esr-2014',
        '2 Hakijan perustiedot',
        'Y-tunnus: 0165116-4',
        'Postinumero: 501',
        'Osatoteuttajat\nKunta, 0164690-4',
      ),
      TITLE,
      'namespace 2 Hakijan perustiedot',
      'property Y-tunnus',
      'macro.wrong 0165116-4',
      'property Postinumero',
      'string.wrong 501',
      'namespace Osatoteuttajat',
      'macro.wrong 0164690-4',
    ));

  it('take no value for a code that is none', () =>
    expectTokens(
      editor,
      hanke('Hankekoodi: X1'),
      TITLE,
      'namespace 1 Hanke',
      'property Hankekoodi',
      'string.wrong X1',
    ));

  it('tell a wrong value also where its section’s heading stands away from it', () => {
    const text = wholeSheetWith('esr-2014', 'Myönnetty EU- ja valtion rahoitus: -5');
    const [moved, before] = ['5 Projektin julkinen rahoitus, euroa\n\n', '9 Loppuraportin tiivistelmä'];
    const sheet = service.read(text.replace(moved, '').replace(before, moved + before));
    const { data } = service.semanticTokens(sheet, { diagnostics: service.diagnostics(sheet, CONTEXT) }, CONTEXT);
    const wrong = 1 << tokenLegend.tokenModifiers.indexOf('wrong');
    const told = data.flatMap((bits, at) =>
      at % 5 === 4 && bits & wrong ? tokenLegend.tokenTypes[data[at - 1] ?? 0] : [],
    );
    deepEqual(told, ['number']);
    ok(data.every((number) => number >= 0));
  });

  it('tell which of two days is wrong, and nothing of a value with less than an error', async () => {
    await expectTokens(
      editor,
      hanke('Suunnitelman mukainen toteutusaika: Alkaa 1.1.2017 ja päättyy 31.11.2019'),
      TITLE,
      'namespace 1 Hanke',
      'property Suunnitelman mukainen toteutusaika',
      'event 1.1.2017',
      'event.wrong 31.11.2019',
    );
    await expectTokens(
      editor,
      smallSheet('esr-2014', '5 Projektin julkinen rahoitus, euroa', 'Myönnetty EU- ja valtion rahoitus: 618.875'),
      TITLE,
      'namespace 5 Projektin julkinen rahoitus, euroa',
      'property Myönnetty EU- ja valtion rahoitus',
      'number 618.875',
    );
  });

  it('tell what begins a section whose heading is lost', () =>
    expectTokens(
      editor,
      'Hankekoodi: S20884\nHankkeen nimi: Polku\nY-tunnus: 0165116-3\nMaakunnat: Etelä-Savo\n',
      'property.inferred Hankekoodi',
      'type S20884',
      'property Hankkeen nimi',
      'property.inferred Y-tunnus',
      'macro 0165116-3',
      'property.inferred Maakunnat',
    ));

  it('lie in one line each', () => {
    const text = smallSheet('esr-2014', '6 Maantieteellinen kohdealue', 'Kunnat: Mikkeli,\nKangasniemi');
    const range = { start: { line: 4, character: 8 }, end: { line: 5, character: 11 } };
    const error: SheetDiagnostic = { range, severity: 1, code: 'limit', message: '', data: { fixes: [], safe: false } };
    const tokens = async () => service.semanticTokens(service.read(text), { diagnostics: [error, error] }, CONTEXT);
    return expectTokens(
      { open: (opened) => ({ ...editor.open(opened), tokens }) },
      text,
      TITLE,
      'namespace 6 Maantieteellinen kohdealue',
      'property Kunnat',
      'string.wrong Mikkeli,',
      'string.wrong Kangasniemi',
    );
  });

  it('can be asked of a part', () =>
    expectTokens(
      editor,
      hanke('Hankekoodi‸: S20884', 'Hankkeen‸ nimi: Polku', 'Toiminnan tila:'),
      'type S20884',
      'property Hankkeen nimi',
    ));

  it('tell a title that is not the official one', () =>
    expectTokens(
      editor,
      hanke('Hankekoodi: S20884').replace('rahoittaman', 'rahoitaman'),
      TITLE.replace('namespace', 'namespace.misspelt').replace('rahoittaman', 'rahoitaman'),
      'namespace 1 Hanke',
      'property Hankekoodi',
      'type S20884',
    ));

  it('leave prose and a text of no form alone', async () => {
    await expectTokens(editor, 'Muistio: 0165116-3\n');
    await expectTokens(
      editor,
      smallSheet('esr-2014', '9 Loppuraportin tiivistelmä', 'Hanke S20884 maksoi 5 €.'),
      TITLE,
      'namespace 9 Loppuraportin tiivistelmä',
    );
  });

  it('are the same for CRLF', () => {
    const tokens = (text: string) => service.semanticTokens(service.read(text), { diagnostics: [] }, CONTEXT);
    deepEqual(tokens(seed('S20884').replaceAll('\n', '\r\n')), tokens(seed('S20884')));
  });
});
