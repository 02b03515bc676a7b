import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  expectFields,
  expectFindings,
  expectFix,
  expectFixAll,
  expectFolds,
  expectFormat,
  expectHighlights,
  expectHints,
  expectHover,
  expectLenses,
  expectLinked,
  expectLinks,
  expectOutline,
  expectSelections,
  expectTokens,
} from '../support/expect.ts';
import { LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';
import { smallSheet, wholeSheetWith } from '../support/smallSheets.ts';

/** What each feature says is proved of the service; here it is seen to come through. */
describe('an editor', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ today: '2014-08-01' });
  });
  after(() => client.stop());

  const period = 'Suunnitelman mukainen toteutusaika: Alkaa ‸1.11.2011 ja päättyy 31.8.2014';

  it('is shown hints behind values', () =>
    expectHints(client, smallSheet('esr-2007', period.replace('‸', '').concat('«34 months»'))));

  it('is shown where else an identifier stands', () =>
    expectHighlights(
      client,
      smallSheet(
        'esr-2007',
        '1. Projekti',
        'Projektikoodi: «S11‸825»',
        '3.2 Varsinaiset kohderyhmät',
        'Kuten «S11825».',
      ),
    ));

  it('is told the length of a text', () =>
    expectLenses(
      client,
      smallSheet('esr-2007', '«14 characters · 2 words»\n3.2 Varsinaiset kohderyhmät', 'Nuoret, pojat.'),
    ));

  it('selects more about a place, step by step', () =>
    expectSelections(client, 'Hankekoodi: S20‸884\n', 'S20884', 'Hankekoodi: S20884'));

  it('types in two places at once what stands twice by rule', async () => {
    const [first, last] = ['Aloituspäivä: 30.03.2015', 'Lopetuspäivä: 30.06.2017'];
    const page = [
      'Hanke',
      'X | 30.03.2015 – 30.06.2017 | «Keski-‸Suomi»',
      'Tietoja hankkeesta:',
      'EURA-tunnus: S20015',
    ];
    await expectLinked(client, [...page, 'Maakunta: «Keski-Suomi»', first, last, ''].join('\n\n'));
  });

  it('is told what the text is read as, whole or in part', async () => {
    const text = smallSheet('esr-2007', '2. Projektin toteuttaja', 'Y-tunnus: 0176478-3');
    const title = 'namespace Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';
    const tokens = ['namespace 2. Projektin toteuttaja', 'property Y-tunnus', 'macro.wrong 0176478-3'] as const;
    await expectTokens(client, text, title, ...tokens);
    await expectTokens(client, text.replace('0176478-3', '‸0176478-3‸'), tokens[2]);
  });

  it('has links', () =>
    expectLinks(
      client,
      smallSheet('esr-2007', '2. Projektin toteuttaja', 'Sähköposti: «virta(at)esimerkki.fi»'),
      'mailto:virta@esimerkki.fi',
    ));

  it('is shown findings, and fixes for them', async () => {
    const wrong = wholeSheetWith('esr-2007', 'Toiminnan tila: Toiminnassa', 'Y-tunnus: «0176478-3»');
    await expectFindings(client, wrong, 'business-id-checksum');
    const right = wrong.replace('«0176478-3»', '0176478-2');
    await expectFix(client, wrong, 'Correct the check digit: 0176478-2', right);
  });

  it('has all that is safe mended at once', () =>
    expectFixAll(
      client,
      wholeSheetWith('esr-2007', 'Y-tunnus: 01764782', 'Myönnetty EU- ja valtion rahoitus: 93700'),
      wholeSheetWith('esr-2007', 'Y-tunnus: 0176478-2', 'Myönnetty EU- ja valtion rahoitus: 93 700'),
    ));

  it('hovers over a value, on the day that it is', () =>
    expectHover(client, smallSheet('esr-2007', '1. Projekti', `«${period}»`), '34 months', '30 days left'));

  it('hovers over nothing in prose', () =>
    expectHover(client, smallSheet('esr-2007', '3.2 Varsinaiset kohderyhmät', 'Nuoret ‸ilman työtä.')));

  it('may hover beyond the end of a line, or of the text', async () => {
    const sheet = client.open(smallSheet('esr-2007', '1. Projekti', 'Projektikoodi: S11825'));
    ok(await sheet.hover({ ...sheet.rangeOf('S11825').start, character: 5000 }));
    equal(await sheet.hover({ line: 5000, character: 0 }), null);
  });

  it('has an outline', () =>
    expectOutline(
      client,
      smallSheet('esr-2014', '2 Hakijan perustiedot', 'Y-tunnus: 0165116-3', 'Osatoteuttajat\nKunta, 0164690-3'),
      '2 Hakijan perustiedot',
      '  Y-tunnus: 0165116-3',
      '  Osatoteuttajat',
      '    Kunta: 0164690-3',
    ));

  it('folds sections, and lists in prose', () =>
    expectFolds(client, smallSheet('esr-2007', '«6.1 Tiedotussuunnitelma', '«Tiedotetaan:\n«- esite\n- internet»»»')));

  it('formats a sheet', () =>
    expectFormat(
      client,
      smallSheet('esr-2007', '2. Projektin toteuttaja\nY-tunnus :  FI01764782'),
      smallSheet('esr-2007', '2. Projektin toteuttaja', 'Y-tunnus: 0176478-2'),
    ));

  it('is told what there is to fill in', () =>
    expectFields(
      client,
      smallSheet('esr-2007', '9. Loppuraportin tiivistelmä', '«Tehtiin.»'),
      'prose 9. Loppuraportin tiivistelmä',
    ));

  it('is told which form a sheet is and of which project', async () => {
    const about = (uri: string) => client.connection.sendRequest('esr/sheet', { uri });
    const facts = (await about(client.open(seed('S20015')).uri)) as Record<string, string>;
    equal(facts.form, 'project-page');
    equal(facts.code, 'S20015');
    ok(facts.formName);
    deepEqual(await about(client.open('Ostoslista').uri), {
      form: null,
      formName: null,
      code: null,
      progress: null,
      turnedOff: [],
    });
  });
});
