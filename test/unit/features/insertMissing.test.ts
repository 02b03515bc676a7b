import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { esr2007 } from '../../../server/src/forms/esr2007.ts';
import { esr2014 } from '../../../server/src/forms/hanke2014.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { expectFix } from '../../support/expect.ts';
import { marked } from '../../support/marks.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { applied, asDocument, CONTEXT, edit, service } from '../../support/sheets.ts';
import { smallSheet, wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const REST = 'Insert all that the sheet still lacks';
const next = (title: string) => `Insert the next section, “${title}”`;
const restOf = (title: string) => `Insert all that “${title}” still lacks`;

/** The actions that insert, offered at the cursor `‸`, each by its kind and title. */
async function offered(written: string): Promise<CodeAction[]> {
  const { text, cursor } = marked(written);
  const at = asDocument(text).positionAt(cursor);
  const actions = await editor.open(text).actions({ start: at, end: at });
  return actions.filter(({ title }) => title.startsWith('Insert ') && !/^Insert “/.test(title));
}

const shown = async (written: string) => (await offered(written)).map(({ kind, title }) => `${kind}: ${title}`);

/** The text after one of the actions at the cursor. */
async function after(written: string, title: string): Promise<string> {
  const action = (await offered(written)).find((one) => one.title === title);
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change, `no “${title}” among ${await shown(written)}`);
  return applied(marked(written).text, change.edits as TextEdit[]);
}

describe('what is missing, inserted at once', () => {
  it('is the whole form below a title that stands alone', async () => {
    for (const form of [esr2007, esr2014]) {
      const whole = writeForm(form);
      const title = `${form.title}`;
      assert.equal(await after(`‸${title}\n`, REST), whole.slice(whole.indexOf(title)));
    }
  });

  it('is the next section of a draft, or all that is left, beside the finding that says it is unfinished', async () => {
    const text = smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884');
    assert.deepEqual(await shown(`‸${text}`), [`quickfix: ${next('2 Hakijan perustiedot')}`, `quickfix: ${REST}`]);
    assert.deepEqual(await shown(edit(text, 'S20884', 'S20884‸')), [
      `refactor: ${next('2 Hakijan perustiedot')}`,
      `refactor: ${restOf('1 Hanke')}`,
      `refactor: ${REST}`,
    ]);
  });

  it('comes behind the line that is being written, and never in the midst', async () => {
    const first = smallSheet('esr-2014', '1 Han‸');
    assert.ok((await after(first, next('1 Hanke'))).startsWith(`${marked(first).text.trimEnd()}\n\n1 Hanke\n\n`));
    const text = smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884', 'Hankkeen nimi: Polku', 'Toim‸');
    assert.equal(
      await after(text, next('2 Hakijan perustiedot')).then((all) => all.split('2 Hakijan')[0]),
      `${marked(text).text.trimEnd()}\n\n`,
    );
    assert.equal(
      await after(text, restOf('1 Hanke')),
      `${marked(text).text.trimEnd()}\n\n${[
        'Toimintalinja:',
        'Erityistavoite:',
        'Suunnitelman mukainen toteutusaika:',
        'Toiminnan tila:',
        'Vastuuviranomainen:',
      ].join('\n\n')}\n`,
    );
  });

  it('has what need not be there only where nothing of the section comes later', async () => {
    const applicant = (...lines: readonly string[]) =>
      after(smallSheet('esr-2014', '2 Hakijan perustiedot', ...lines), restOf('2 Hakijan perustiedot'));
    assert.match(await applicant('Postitoimipaikka: Mallila‸'), /\nWWW-osoite:\n/);
    const contact = await applicant('Hankkeen yhteyshenkilön nimi: Meri Mallikas‸');
    assert.doesNotMatch(contact, /WWW-osoite/);
    assert.match(contact, /\nHakijoiden lukumäärä tai tuen siirto -menettely:\n/);
  });

  it('is no field where a line stands in place of the fields', async () => {
    const nationwide = smallSheet(
      'esr-2007',
      '3. Projektin toteutusalue ja kohderyhmän kuvaus',
      '3.1 Maantieteellinen kohdealue‸',
      'Valtakunnallinen projekti',
    );
    assert.doesNotMatch(await after(nationwide, REST), /Maakunnat/);
  });

  it('is, in a finished sheet, all that a section lacks, at its heading or anywhere in it', async () => {
    const whole = wholeSheetWith('esr-2014');
    const lacking = edit(whole, 'Organisaatiotyyppi: ', '')
      .replace(/^Kunta\n\n/m, '')
      .replace(/^Puhelinnumero: .*\n\n/m, '');
    assert.deepEqual(await shown(edit(lacking, '2 Hakijan', '‸2 Hakijan')), [
      `quickfix: ${restOf('2 Hakijan perustiedot')}`,
    ]);
    assert.deepEqual(await shown(edit(lacking, 'Y-tunnus', '‸Y-tunnus')), [
      `refactor: ${restOf('2 Hakijan perustiedot')}`,
    ]);
    assert.equal(
      await after(edit(lacking, 'Y-tunnus', '‸Y-tunnus'), restOf('2 Hakijan perustiedot')),
      whole.replace(/^(Organisaatiotyyppi:|Puhelinnumero:) .*$/gm, '$1'),
    );
  });

  it('is a row’s title without numbers, for made-up ones would look like given ones', () =>
    expectFix(
      editor,
      wholeSheetWith('esr-2014', '«Taloudellinen kestävyys»\nUusiutuvien energialähteiden käyttö 1 1'),
      'Insert “Materiaalit ja jätteet”',
      wholeSheetWith(
        'esr-2014',
        'Taloudellinen kestävyys\nMateriaalit ja jätteet\nUusiutuvien energialähteiden käyttö 1 1',
      ),
    ));

  it('is not offered for the one thing that has its own fix, nor where nothing is missing', async () => {
    const whole = wholeSheetWith('esr-2014');
    assert.deepEqual(await shown(edit(whole, 'Hankekoodi', '‸Hankekoodi')), []);
    const lacking = whole.replace(/^Osoite.*\n\n/m, '').replace(/^Jakeluosoite: .*\n\n/m, '');
    assert.deepEqual(await shown(edit(lacking, '2 Hakijan', '‸2 Hakijan')), []);
  });

  it('has the cursor at the first thing to fill in, in an editor that takes snippets', async () => {
    const text = smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884');
    const edits = await snippetEdits(`‸${text}`, next('2 Hakijan perustiedot'));
    assert.match(
      edits,
      /"value":"\\n\\n2 Hakijan perustiedot\\n\\nHakijan virallinen nimi: \$1\\n\\nOrganisaatiotyyppi: \$2/,
    );
  });

  it('has its stops counted through where it is several things in one place', async () => {
    const text = smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884');
    const edits = await snippetEdits(text.replace('S20884', 'S20884‸'), restOf('1 Hanke'));
    assert.match(edits, /"value":"\\n\\nHankkeen nimi: \$1\\n\\nToimintalinja: \$2.*Vastuuviranomainen: \$0"/);
  });

  it('is plain text where it goes into several places', async () => {
    const lacking = edit(wholeSheetWith('esr-2014'), 'Hankkeen nimi: Polku työelämään\n\n', '');
    const edits = await snippetEdits(`‸${edit(lacking, 'Kunnat: Kangasniemi, Mikkeli, Savonlinna\n\n', '')}`, REST);
    assert.match(edits, /"newText":"\\n\\nHankkeen nimi:".*"newText":"\\n\\nKunnat:"/);
  });
});

/** The edits, as JSON, of one of the actions at the cursor in an editor that takes snippets. */
async function snippetEdits(written: string, title: string): Promise<string> {
  const { text, cursor } = marked(written);
  const at = asDocument(text).positionAt(cursor);
  const inSnippets = serviceEditor(service, { ...CONTEXT, takesSnippets: true });
  const actions = await inSnippets.open(text).actions({ start: at, end: at });
  return JSON.stringify(actions.find((action) => action.title === title)?.edit?.documentChanges);
}
