import { deepEqual, equal, match } from 'node:assert/strict';
import type { Editor } from '../../support/expect.ts';
import { expectCompletion, expectCompletions, expectFirstCompletions } from '../../support/expectCompletions.ts';
import { marked } from '../../support/marks.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, service } from '../../support/sheets.ts';
import { type FormId, smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const in2016 = serviceEditor(service, { ...CONTEXT, today: '2016-08-15' });
const organisations = [
  { name: 'Mallilan kaupunki', businessId: '9345678-6' },
  { name: 'Pulla Oy', businessId: undefined },
];
const besideOthers = serviceEditor(service, { ...CONTEXT, organisations: () => organisations });

/** What is proved of each kind of value in test/unit/sheet/valueKinds is here put in where it is typed. */
async function takes(asked: Editor, lines: readonly string[], label: string, line: string, form: FormId = 'esr-2014') {
  const above = lines.slice(0, -1);
  const text = (last: string) => smallSheet(form, ...above, last).trimEnd();
  await expectCompletion(asked, text(lines.at(-1) ?? ''), label, text(line));
}

describe('completion of a value', () => {
  it('puts in an option, an answer, an objective of the chosen priority', async () => {
    await takes(editor, ['1 Hanke', 'Toiminnan tila: kes‸'], 'Keskeytynyt', 'Toiminnan tila: Keskeytynyt‸');
    const question = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen';
    await takes(editor, ['8.1 Sukupuolten tasa-arvo', `${question}:‸`], 'Ei', `${question}: Ei‸`);
    const priority = 'Toimintalinja: 5. Sosiaalinen osallisuus ja köyhyyden torjunta';
    await expectFirstCompletions(
      editor,
      smallSheet('esr-2014', '1 Hanke', priority, 'Erityistavoite: ‸'),
      '10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
    );
  });

  it('puts in an authority that is found by its short name', async () => {
    const ely = 'Hämeen elinkeino-, liikenne- ja ympäristökeskus';
    await takes(editor, ['1 Hanke', 'Vastuuviranomainen: ELY‸'], ely, `Vastuuviranomainen: ${ely}‸`);
    const { text, cursor } = marked(smallSheet('esr-2014', '1 Hanke', 'Vastuuviranomainen: ‸'));
    const items = await editor.open(text).completion(service.read(text).lines.positionAt(cursor));
    match(items.find(({ label }) => label === ely)?.filterText ?? '', /Hämeen ELY/);
  });

  it('puts in places, one by one and all that are left', async () => {
    const area = ['6 Maantieteellinen kohdealue', 'Maakunnat: Etelä-Savo', 'Seutukunnat: Pieksämäen'];
    await takes(editor, [...area, 'Kunnat: ‸'], 'Juva', 'Kunnat: Juva‸');
    await takes(editor, [...area, 'Kunnat: Juva, pie‸'], 'Pieksämäki', 'Kunnat: Juva, Pieksämäki‸');
    const rest = 'The other municipalities (2)';
    await takes(editor, [...area, 'Kunnat: Juva,‸'], rest, 'Kunnat: Juva, Joroinen, Pieksämäki‸');
  });

  it('puts in the code of a place and the place of a code', async () => {
    const address = '2 Hakijan perustiedot';
    await takes(editor, [address, 'Postinumero: 501‸'], '50100', 'Postinumero: 50100‸');
    await takes(editor, [address, 'Postinumero: 50100', 'Postitoimipaikka:‸'], 'Mikkeli', 'Postitoimipaikka: Mikkeli‸');
    const luhanka = smallSheet('esr-2014', address, 'Postinumero: ‸', 'Postitoimipaikka: Luhanka');
    await expectCompletions(editor, luhanka, '19950', '19910');
  });

  it('puts in a period in two steps, and a date', async () => {
    const label = 'Suunnitelman mukainen toteutusaika';
    const head = 'Alkaa 1.9.2016 ja päättyy';
    await takes(in2016, ['1 Hanke', `${label}: ‸`], head, `${label}: ${head} ‸`);
    const whole = `${head} 31.8.2018`;
    for (const typed of [head, `${head} `, `${head} 31.8`])
      await takes(in2016, ['1 Hanke', `${label}: ${typed}‸`], whole, `${label}: ${whole}‸`);
    const page = (line: string) => `Hanke\n\nTietoja hankkeesta:\n\nEURA-tunnus: S20015\n${line}`;
    await expectCompletion(in2016, page('Aloituspäivä: ‸'), '01.09.2016', page('Aloituspäivä: 01.09.2016‸'));
  });

  it('puts in the words between two counts, and the numbers of an impact', async () => {
    const persons = '3.4 Aloittaneiden henkilöiden määrä';
    const pair = 'Suunniteltu: 555, joista naisia';
    await takes(editor, [persons, 'Suunniteltu: 555‸'], '555, joista naisia', `${pair} ‸`, 'esr-2007');
    const table = '8.2 Kestävä kehitys\n\nVälitön Välillinen\nTaloudellinen kestävyys';
    await takes(editor, [`${table}\nMateriaalit ja jätteet ‸`], '0 0', `${table}\nMateriaalit ja jätteet 0 0‸`);
    await takes(editor, [`${table}\nMateriaalit ja jätteet 4 ‸`], '4 10', `${table}\nMateriaalit ja jätteet 4 10‸`);
  });

  it('puts in an address in the domain of another, and the number of the organisation', async () => {
    const contact = ['2 Hakijan perustiedot', 'Puhelinnumero: 015 000 000', 'WWW-osoite: http://www.example.org'];
    const email = 'Yhteyshenkilön sähköpostisoite';
    await takes(editor, [...contact, `${email}: meri‸`], 'meri(at)example.org', `${email}: meri(at)example.org‸`);
    const phone = 'Yhteyshenkilön puhelinnumero';
    await takes(editor, [...contact, `${phone}:‸`], '015 000 000', `${phone}: 015 000 000‸`);
  });

  it('puts in an organisation that the open sheets name: its Y-tunnus, its name, its row', async () => {
    const applicant = ['2 Hakijan perustiedot', 'Hakijan virallinen nimi: mal‸'];
    await takes(besideOthers, applicant, 'Mallilan kaupunki', 'Hakijan virallinen nimi: Mallilan kaupunki‸');
    await takes(besideOthers, ['2 Hakijan perustiedot', 'Y-tunnus: 9‸'], '9345678-6', 'Y-tunnus: 9345678-6‸');
    const row = 'Mallilan kaupunki, 9345678-6';
    await takes(besideOthers, ['2 Hakijan perustiedot', 'Osatoteuttajat', 'Mal‸'], row, `${row}‸`);
    await takes(besideOthers, ['2 Hakijan perustiedot', 'Osatoteuttajat', 'Pul‸'], 'Pulla Oy', 'Pulla Oy, ‸');
  });

  it('offers nothing that only the writer can know', async () => {
    for (const line of ['Hankekoodi: ‸', 'Hankkeen nimi: ‸'])
      await expectCompletions(besideOthers, smallSheet('esr-2014', '1 Hanke', line));
    for (const line of ['Jakeluosoite: ‸', 'Puhelinnumero: ‸', 'Hankkeen yhteyshenkilön nimi: ‸'])
      await expectCompletions(besideOthers, smallSheet('esr-2014', '2 Hakijan perustiedot', line));
    const funding = ['5 Projektin julkinen rahoitus, euroa', 'Myönnetty EU- ja valtion rahoitus: ‸'];
    await expectCompletions(besideOthers, smallSheet('esr-2014', ...funding));
  });
});

describe('completion while a value is typed', () => {
  const asked = (written: string, trigger?: string) => {
    const { text, cursor } = marked(written);
    const sheet = service.read(text);
    const position = sheet.lines.positionAt(cursor);
    return service.completion(sheet, { position, trigger, snippets: true, labelDetails: true }, CONTEXT);
  };

  it('is asked for again where what is typed tells more, and not where all is there', () => {
    equal(asked(smallSheet('esr-2014', '2 Hakijan perustiedot', 'Postinumero: 50‸')).isIncomplete, true);
    equal(asked(smallSheet('esr-2014', '1 Hanke', 'Suunnitelman mukainen toteutusaika: ‸')).isIncomplete, true);
    equal(asked(smallSheet('esr-2014', '1 Hanke', 'Toimintalinja: ‸')).isIncomplete, false);
    equal(asked(smallSheet('esr-2014', '6 Maantieteellinen kohdealue', 'Kunnat: ‸')).isIncomplete, false);
  });

  it('is over where a value is typed whole, so that the next key leads on', () => {
    const labels = (...blocks: string[]) => asked(smallSheet('esr-2014', ...blocks)).items.map(({ label }) => label);
    deepEqual(labels('2 Hakijan perustiedot', 'Postinumero: 50100‸'), []);
    const period = 'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2017 ja päättyy 31.12.2018‸';
    deepEqual(labels('1 Hanke', period), []);
    deepEqual(labels('6 Maantieteellinen kohdealue', 'Kunnat: Juva, Laukaa‸').includes('Laukaa'), false);
  });

  it('opens by itself behind a digit of a value, but not behind one of a text, of a row or at the beginning of a line', () => {
    const labels = (written: string) => asked(written, '4').items.map(({ label }) => label);
    deepEqual(labels(smallSheet('esr-2014', '2 Hakijan perustiedot', 'Postinumero: 4194‸')), ['41940']);
    const summary = '3 Suunnitelman mukainen tiivistelmä toteutuksesta';
    deepEqual(labels(smallSheet('esr-2014', summary, '4‸').trimEnd()), []);
    deepEqual(labels('4‸'), []);
    const table = '8.2 Kestävä kehitys\n\nVälitön Välillinen\nTaloudellinen kestävyys\nMateriaalit ja jätteet 4‸';
    deepEqual(labels(smallSheet('esr-2014', table).trimEnd()), []);
  });
});
