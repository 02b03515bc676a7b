import { deepEqual, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../support/sheets.ts';
import { useSession } from './session.ts';

/** What goes into one field of a new sheet, in the form's order. */
interface Entry {
  /** What is typed: the person's own facts in full, of what the form or the tables know at most three letters a name. */
  readonly typed: string;
  /** The suggestion that is taken then, by how it begins. */
  readonly taken?: string;
}

/** Keys beside Tab that a name may take which the form or the tables know. */
const FEWEST = 3;

const own = (typed: string): Entry => ({ typed });
const known = (typed: string, taken: string): Entry => ({ typed, taken });
const nothing = own('');

const applicant = [own('Mallilan kaupunki'), known('ku', 'Kunta'), own('9345678-6'), own('Esimerkkikatu 8')];
const funding = [own('100 000'), own('90 000'), own('150 000'), own('140 000')];

/** A sheet to write: the form as the person sees it, the code that is given as its example, and what goes into it. */
interface NewSheet {
  readonly form: RegExp;
  readonly example: string;
  readonly code: string;
  /** The key that takes a suggestion. */
  readonly takes: 'Tab' | 'Enter';
  readonly entries: readonly Entry[];
}

const sheets: Readonly<Record<string, NewSheet>> = {
  'esr-2014': {
    form: /^ESR-hankkeen kuvaus 2014–2020/,
    example: 'S20884',
    code: 'S29990',
    takes: 'Tab',
    entries: [
      own('Polku työelämään'),
      known('3', '3. Työllisyys'),
      known('6', '6.1. Nuorten'),
      own('Alkaa 1.1.2017 ja päättyy 31.12.2018'),
      known('pää', 'Toiminta päättynyt'),
      known('sav', 'Etelä-Savon elinkeino'),
      ...applicant,
      own('015 000 000'),
      own('50100'),
      known('m', 'Mikkeli'),
      own('http://www.example.org'),
      own('Mallikas Meri'),
      own('Projektipäällikkö'),
      known('me', 'meri.mallikas(at)example.org'),
      own('015 000 001'),
      known('va', 'Vain yksi hakija'),
      own('Hanke tukee nuorten polkua työelämään.'),
      own('Nuoret työnhakijat.'),
      own('Alueen työnantajat.'),
      ...funding,
      known('es', 'Etelä-Savo'),
      known('mi', 'Mikkelin'),
      known('mi', 'Mikkeli'),
      nothing,
      nothing,
      nothing,
      own('12'),
      own('9'),
      own('50'),
      ...[0, 1, 2].flatMap(() => [known('ei', 'Ei'), own('Kohderyhmä on sama.')]),
      ...Array.from({ length: 15 }, () => [own('0'), own('0'), own('Ei vaikutusta.')]).flat(),
      own('Hanke onnistui.'),
    ],
  },
  'esr-2007': {
    form: /^ESR-projektin kuvaus 2007–2013/,
    example: 'S11825',
    code: 'S19990',
    takes: 'Enter',
    entries: [
      own('Työn portaat'),
      known('it', 'Itä-Suomen suuralueosio'),
      known('2', '2: Työllistymisen'),
      known('on', 'Projekti, jossa on'),
      own('Alkaa 1.1.2010 ja päättyy 31.12.2011'),
      known('pää', 'Toiminta päättynyt'),
      known('sav', 'Etelä-Savon elinkeino'),
      ...applicant,
      own('015 000 000'),
      own('http://www.example.org'),
      own('http://www.example.org/portaat'),
      own('Mallikas Meri'),
      own('Projektipäällikkö'),
      known('me', 'meri.mallikas(at)example.org'),
      own('015 000 001'),
      known('es', 'Etelä-Savo'),
      known('mi', 'Mikkelin'),
      known('mi', 'Mikkeli'),
      own('Pitkään työttömänä olleet.'),
      own('Alueen työnantajat.'),
      ...Array.from({ length: 2 }, () => own('50, joista naisia 25')),
      ...Array.from({ length: 2 }, () => own('4, joista naisten työpaikkoja 2')),
      ...Array.from({ length: 2 }, () => own('2, joista naisten perustamia 1')),
      ...Array.from({ length: 2 }, () => own('6, joista naisten tutkintoja 3')),
      own('Projekti avaa portaat työhön.'),
      own('Projektista tiedotetaan verkossa.'),
      own('Tulokset kootaan oppaaksi.'),
      ...funding,
      known('su', 'Sukupuolineutraali projekti'),
      known('pro', 'Projektilla ei ole erityistä'),
      known('ku', 'Kumppanuutta selvästi'),
      known('ei', 'Ei erityistä innovatiivisuutta'),
      own('Projekti onnistui.'),
    ],
  },
};

for (const [id, { form, example, code, takes, entries }] of Object.entries(sheets)) {
  describe(`a whole ${id} sheet from an empty window, by keyboard`, () => {
    const session = useSession({ settings: { 'esr.language': 'fi', 'workbench.editor.empty.hint': 'hidden' } });

    const begin = async (name: string) => {
      const { person } = session;
      await person.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      await person.runCommandThatAsks('ESR: New ESR sheet…');
      const forms = await person.question('Mikä lomake?');
      await person.press(
        'ArrowDown',
        forms.findIndex((one) => form.test(one)),
      );
      await person.press('Enter');
      await person.answer(`Esimerkiksi ${example}`, name);
      await person.press('Enter');
      await person.page.locator(`.tab.active[data-resource-name="${name}.esr"]`).waitFor();
      await person.atSheet();
    };
    const saved = async (name: string) => {
      await session.person.press('Control+S');
      await session.person.page.locator('.tab.active:not(.dirty)').waitFor();
      return readFile(join(session.folder, `${name}.esr`), 'utf8');
    };

    it('is written by completion and Tab, and nothing is found in it', async function () {
      this.timeout(300_000);
      const { person } = session;
      await begin(code);
      let keys = 0;
      for (const [index, entry] of entries.entries()) {
        await person.type(entry.typed);
        if (entry.taken) await person.takeSuggestion(entry.taken, takes);
        keys += entry.typed.length + (entry.taken ? 2 : 1);
        if (entry.taken) ok(entry.typed.length <= FEWEST, entry.typed);
        if (index === 5 || index === 27) await session.picture(`writing-${id}-${index}`);
        if (index < entries.length - 1) await person.nextField();
      }
      const text = await saved(code);
      await session.picture(`writing-${id}-whole`);
      console.log(`      ${id}: ${keys} keys for ${text.length} characters`);
      deepEqual(diagnose(text), [], text);
    });

    it('stays empty for somebody who only passes through it by Tab', async function () {
      this.timeout(300_000);
      const empty = code.replace('9990', '9991');
      await begin(empty);
      for (let field = 1; field < entries.length; field++) await session.person.nextField();
      const values = (await saved(empty)).split('\n').flatMap((line) => /: (.+)/.exec(line)?.[1] ?? []);
      deepEqual(values, [empty]);
    });
  });
}
