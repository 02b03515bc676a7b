import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { expectCompletion, expectCompletions, expectFirstCompletions } from '../../support/expectCompletions.ts';
import { marked } from '../../support/marks.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, service } from '../../support/sheets.ts';
import { smallSheet, wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const sheet = (...blocks: readonly string[]) => smallSheet('esr-2014', ...blocks).trimEnd();

const newTextOf = (item: CompletionItem | undefined) => item?.textEdit?.newText ?? '';

const REST_OF_1 = 'Insert all that “1 Hanke” still lacks';

describe('completion in an empty text', () => {
  it('offers whole forms, the newest first, with the cursor at the first thing to fill in', async () => {
    await expectCompletions(
      editor,
      '‸',
      'ESF project sheet 2014–2020',
      'ERDF project sheet 2014–2020',
      'ESF project sheet 2007–2013',
      'Project web page',
    );
    const { text } = marked('Euroopan‸');
    const [item] = await editor.open(text).completion({ line: 0, character: text.length });
    assert.match(newTextOf(item), /^Euroopan unioni.*\n\n1 Hanke\n\nHankekoodi: \$1\n/s);
  });

  it('offers none beside other text, nor where that would repeat a personal identity code', async () => {
    await expectCompletions(editor, 'Muistio\n\n‸');
    await expectCompletions(editor, 'Meri 131052-308T‸');
  });
});

describe('completion of labels', () => {
  it('offers those that are still to come, in the form’s order, then what is left in one go', async () => {
    await expectFirstCompletions(
      editor,
      sheet('1 Hanke', 'Hankekoodi: S20884', 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus', 'Toim‸'),
      'Erityistavoite',
      'Suunnitelman mukainen toteutusaika',
      'Toiminnan tila',
      'Vastuuviranomainen',
      '2 Hakijan perustiedot',
    );
  });

  it('offers between two fields only what stands between them in the form', async () => {
    await expectCompletions(
      editor,
      sheet(
        '1 Hanke',
        'Hankekoodi: S20884',
        '‸',
        'Erityistavoite: 6.1',
        '2 Hakijan perustiedot',
        'Y-tunnus: 9345678-6',
      ),
      'Hankkeen nimi',
      'Toimintalinja',
      REST_OF_1,
    );
  });

  it('offers a label that is begun in a form whose sections below are still empty', async () => {
    const form = service.newSheet('esr-2014')?.text ?? '';
    for (const [label, typed] of [
      ['Y-tunnus', 'Y-t'],
      ['Organisaatiotyyppi', 'Organ'],
      ['Toimintalinja', 'Toim'],
      ['Kunnat', 'Kun'],
    ] as const) {
      await expectFirstCompletions(editor, form.replace(`\n${label}:`, `\n${typed}‸`), label);
    }
  });

  it('puts in the label with its colon and a space, parted by a blank line from the field above', async () => {
    const above = sheet('1 Hanke', 'Hankekoodi: S20884');
    await expectCompletion(editor, `${above}\n\nHan‸`, 'Hankkeen nimi', `${above}\n\nHankkeen nimi: ‸`);
    await expectCompletion(editor, `${above}\nHan‸`, 'Hankkeen nimi', `${above}\n\nHankkeen nimi: ‸`);
  });

  it('offers the right label where a misspelt one stands, and keeps the value behind it', async () => {
    const above = sheet('1 Hanke');
    await expectCompletion(editor, `${above}\n\nHankekod‸i: S20884`, 'Hankekoodi', `${above}\n\nHankekoodi:‸ S20884`);
    await expectCompletions(editor, `${above}\n\nHankeko‸odi: S20884`);
  });

  it('offers answers and rows on adjacent lines, and the line that stands in place of the fields', async () => {
    const answers = sheet('8 Horisontaaliset periaatteet', '8.1 Sukupuolten tasa-arvo');
    const first = 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta';
    const second = 'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)';
    await expectCompletion(
      editor,
      `${answers}\n\n${first}: Ei\nSuk‸`,
      second,
      `${answers}\n\n${first}: Ei\n${second}: ‸`,
    );
    const table = `${sheet('8 Horisontaaliset periaatteet', '8.2 Kestävä kehitys', 'Välitön Välillinen')}\nTaloudellinen kestävyys`;
    await expectFirstCompletions(
      editor,
      `${table}\nMateriaalit ja jätteet 0 0\n‸`,
      'Uusiutuvien energialähteiden käyttö',
    );
    await expectCompletion(editor, `${table}\nMat‸`, 'Materiaalit ja jätteet', `${table}\nMateriaalit ja jätteet ‸`);
    const area = smallSheet('esr-2007', '3.1 Maantieteellinen kohdealue', '‸').trimEnd();
    await expectFirstCompletions(editor, area, 'Maakunnat', 'Seutukunnat', 'Kunnat', 'Valtakunnallinen projekti');
  });
});

describe('completion of headings', () => {
  it('offers a whole section with a stop in each field, below the one that is written', async () => {
    const above = sheet('4 Hankkeen kohderyhmät', '4.1 Varsinaiset kohderyhmät', 'Nuoret.');
    await expectCompletion(
      editor,
      `${above}\n\n5‸`,
      '5 Projektin julkinen rahoitus, euroa',
      `${above}\n\n5 Projektin julkinen rahoitus, euroa\n\n${[
        'Myönnetty EU- ja valtion rahoitus: ‸',
        'Toteutunut EU- ja valtion rahoitus: ',
        'Suunniteltu julkinen rahoitus yhteensä: ',
        'Toteutunut julkinen rahoitus yhteensä: ',
      ].join('\n\n')}`,
    );
  });

  it('offers only sections that come between what stands above and below', async () => {
    await expectCompletions(
      editor,
      sheet('3 Suunnitelman mukainen tiivistelmä toteutuksesta', 'Tuemme nuoria.', '‸', '6 Maantieteellinen kohdealue'),
      '4 Hankkeen kohderyhmät',
      '5 Projektin julkinen rahoitus, euroa',
    );
  });

  it('offers the partners of a joint project first, and of another last', async () => {
    const field = 'Hakijoiden lukumäärä tai tuen siirto -menettely: ';
    const joint = sheet('2 Hakijan perustiedot', `${field}Hakijoita on useampi kuin yksi (yhteishanke)`);
    await expectFirstCompletions(editor, `${joint}\n\n‸`, 'Osatoteuttajat');
    const single = sheet('2 Hakijan perustiedot', `${field}Vain yksi hakija`);
    const items = await editor.open(`${single}\n\n`).completion({ line: 6, character: 0 });
    assert.equal(items.at(-1)?.label, 'Osatoteuttajat');
  });

  it('offers all that is left at the end of what is written', async () => {
    const above = sheet('8 Horisontaaliset periaatteet', '8.1 Sukupuolten tasa-arvo');
    const [, rest] = (await editor.open(`${above}\n\n`).completion({ line: 6, character: 0 })).slice(-2);
    assert.equal(rest?.label, 'Insert all that the sheet still lacks');
    assert.match(newTextOf(rest), /^Hankkeessa on tehty .*8\.2 Kestävä.*9 Loppuraportin/s);
  });
});

describe('completion in free text', () => {
  const text = sheet('3 Suunnitelman mukainen tiivistelmä toteutuksesta', 'Tuemme nuoria.');

  it('offers nothing while it is written, not even behind a colon or a number', async () => {
    for (const line of ['Hanke ‸', 'Tavoite:‸', 'Tavoitteet: nuoret, ‸', 'Tu‸emme', '10 nuorta‸', 'Ha‸']) {
      await expectCompletions(editor, `${text}\n\n${line}`);
      await expectCompletions(editor, `${text} ${line}`);
    }
  });

  it('offers nothing between two paragraphs, nor for a word that a title begins with too', async () => {
    await expectCompletions(editor, `${text}\n\n‸\n\nSe onnistuu.`);
    await expectCompletions(editor, `${text}\n\nHankkeen‸`);
  });

  it('offers the heading that a line is begun like: by its number, or by much of its title', async () => {
    await expectCompletions(editor, `${text}\n\n4‸`, '4 Hankkeen kohderyhmät');
    await expectCompletions(editor, `${text}\n\nMaantieteell‸`, '6 Maantieteellinen kohdealue');
  });
});

describe('completion of values', () => {
  const finished = (line: string) =>
    wholeSheetWith('esr-2014', line.replace('‸', '')).replace(line.replace('‸', ''), line);

  it('offers the choices of the form, and puts in the space that the label lacks', async () => {
    const choices = ['3. Työllisyys ja työvoiman liikkuvuus', '4. Koulutus, ammattitaito ja elinikäinen oppiminen'];
    await expectFirstCompletions(editor, finished('Toimintalinja: ‸'), ...choices);
    const above = sheet('1 Hanke');
    await expectCompletion(
      editor,
      `${above}\n\nToimintalinja:‸`,
      choices[0] as string,
      `${above}\n\nToimintalinja: ${choices[0]}‸`,
    );
  });

  it('takes the place of the whole value, wherever in it the cursor stands', async () => {
    const above = sheet('1 Hanke');
    await expectCompletion(
      editor,
      `${above}\n\nToiminnan tila: Toi‸minnassa  \n`,
      'Keskeytynyt',
      `${above}\n\nToiminnan tila: Keskeytynyt‸  \n`,
    );
  });

  it('takes the place of one name of a list, and puts a space behind the comma', async () => {
    const above = sheet('6 Maantieteellinen kohdealue', 'Maakunnat: Etelä-Savo', 'Seutukunnat: Mikkelin');
    await expectCompletion(
      editor,
      `${above}\n\nKunnat: Mik‸keli, Puumala`,
      'Mäntyharju',
      `${above}\n\nKunnat: Mäntyharju‸, Puumala`,
    );
    for (const gap of [',', ', ', ',  ']) {
      const inserted = gap === ',' ? ', ' : gap;
      await expectCompletion(
        editor,
        `${above}\n\nKunnat: Mikkeli${gap}‸`,
        'Kangasniemi',
        `${above}\n\nKunnat: Mikkeli${inserted}Kangasniemi‸`,
      );
    }
  });

  it('puts the cursor where the person’s own part goes', async () => {
    const above = sheet('2 Hakijan perustiedot', 'WWW-osoite: http://www.example.org');
    await expectCompletion(
      editor,
      `${above}\n\nYhteyshenkilön sähköpostisoite: ‸`,
      '(at)example.org',
      `${above}\n\nYhteyshenkilön sähköpostisoite: ‸(at)example.org`,
    );
  });

  it('is found without diacritics and by other names', async () => {
    const { text, cursor } = marked(`${sheet('6 Maantieteellinen kohdealue')}\n\nMaakunnat: ‸`);
    const items = await editor.open(text).completion(service.read(text).lines.positionAt(cursor));
    const found = items.find(({ label }) => label === 'Päijät-Häme');
    assert.match(found?.filterText ?? '', /Päijät-Häme.*Päijänne-Tavastland.*Paijat-Hame/);
  });

  it('is found so in as much of a long name as an editor looks at', async () => {
    const { text, cursor } = marked(sheet('1 Hanke', 'Erityistavoite: ‸'));
    const items = await editor.open(text).completion(service.read(text).lines.positionAt(cursor));
    const found = items.find(({ label }) => label.startsWith('6.1. Nuorten'));
    assert.match((found?.filterText ?? '').slice(0, 128), /tyomarkkina-asemassa tyollistymisen/);
  });
});

describe('what is said of a completion', () => {
  const said = async (written: string, label: string, format: 'markdown' | 'plaintext' = 'markdown') => {
    const { text, cursor } = marked(written);
    const asked = serviceEditor(service, { ...CONTEXT, format }).open(text);
    const item = (await asked.completion(service.read(text).lines.positionAt(cursor))).find(
      (one) => one.label === label,
    );
    assert.ok(item, label);
    const { documentation } = await asked.resolved(item);
    return (documentation as { value: string }).value;
  };

  it('is what the hover says of a field, of a place, of a section, and what a form is for', async () => {
    assert.match(
      await said(`${sheet('1 Hanke')}\n\n‸`, 'Toimintalinja'),
      /^\*\*Toimintalinja\*\*\n\n.*3\. Työllisyys/s,
    );
    const area = sheet('6 Maantieteellinen kohdealue');
    assert.match(await said(`${area}\n\nKunnat: ‸`, 'Mikkeli'), /S:t Michel.*Mikkelin.*Etelä-Savo/s);
    assert.match(
      await said(`${area}\n\n‸`, '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista'),
      /^\*\*7 Hakemus/,
    );
    assert.match(await said('‸', 'ESF project sheet 2014–2020'), /^\*\*ESF project sheet 2014–2020\*\*\n\n./);
  });

  it('is plain where the client shows no Markdown', async () => {
    assert.match(await said(`${sheet('1 Hanke')}\n\n‸`, 'Toimintalinja', 'plaintext'), /^Toimintalinja\n\n/);
  });
});
