import { equal, match, ok } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useSession } from './session.ts';

const LINES = [
  'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  '',
  '1 Hanke',
  '',
  'Hankekoodi: S29990',
  '',
  'Hankkeen nimi: Polku',
  '',
  'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus',
  '',
  'Erityistavoite: 8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen',
  '',
  'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2017 ja päättyy 31.12.2018',
  '',
  'Toiminnan tila:',
  '',
  '3 Suunnitelman mukainen tiivistelmä toteutuksesta',
  '',
  'Tuemme nuoria.',
  '',
];

for (const theme of ['Light Modern', 'Dark Modern']) {
  const picture = theme.replaceAll(' ', '-').toLowerCase();

  describe(`moving in a half-written sheet, in ${theme}`, () => {
    const session = useSession({
      settings: { 'esr.language': 'fi', 'workbench.colorTheme': theme, 'files.autoSave': 'off' },
    });
    const open = async (name: string) => {
      await writeFile(join(session.folder, name), LINES.join('\n'));
      await session.person.openFile(name);
      await session.person.atSheet();
      await session.person.languageStatus('S29990');
    };
    const saved = async (name: string) => {
      await session.person.page.locator('.tab.active.dirty').waitFor();
      await session.person.press('Control+S');
      await session.person.page.locator('.tab.active:not(.dirty)').waitFor();
      return readFile(join(session.folder, name), 'utf8');
    };

    it('goes by Tab to the next value, which is typed over, and by Shift+Tab back', async () => {
      const { person } = session;
      await open('sarkain.esr');
      await person.clickEndOf('Hankekoodi: S29990');
      await person.press('Tab');
      await person.cursorAt(7, 21);
      await person.type('Portaat');
      await person.press('Tab');
      await person.cursorAt(9, 53);
      await person.press('Shift+Tab');
      await person.cursorAt(7, 23);
      await person.type('Silta');
      equal(await saved('sarkain.esr'), LINES.join('\n').replace('Polku', 'Silta'));
    });

    it('is Tab in free text, and there goes on with a list', async () => {
      const { person } = session;
      await open('teksti.esr');
      await person.clickEndOf('Tuemme nuoria.');
      await person.press('Enter');
      await person.cursorAt(20, 1);
      await person.type('- ohjaus');
      await person.press('Enter');
      await person.cursorAt(21, 3);
      await person.type('koulutus');
      await person.cursorAt(21, 11);
      await person.press('Tab');
      await person.cursorAt(21, 13);
      match(await saved('teksti.esr'), /\n- ohjaus\n- koulutus +\n/);
    });

    it('goes on by Enter at the end of a field, where suggestions open', async () => {
      const { person } = session;
      await open('rivinvaihto.esr');
      await person.clickEndOf('Suunnitelman mukainen toteutusaika');
      await person.press('Enter');
      await person.cursorAt(15, 17);
      await person.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await session.picture(`moving-enter-${picture}`);
      await person.type('pä');
      await person.takeSuggestion('Toiminta päättynyt', 'Enter');
      match(await saved('rivinvaihto.esr'), /31\.12\.2018\n\nToiminnan tila: Toiminta päättynyt\n\n3 /);
    });

    it('goes to what is left by the list of the language status', async () => {
      const { person } = session;
      await open('lista.esr');
      const status = await person.languageStatus(/S29990/);
      await status.locator('a').first().click();
      const items = await person.question(/kohtaa kirjoittamatta/);
      ok(
        items.some((item) => item.includes('Toiminnan tila')),
        items.join(' | '),
      );
      await session.picture(`moving-list-${picture}`);
      await person.type('Toiminnan tila');
      await person.press('Enter');
      await person.cursorAt(15, 17);
      await person.atSheet();
      await person.type('Keskeytynyt');
      match(await saved('lista.esr'), /\nToiminnan tila: Keskeytynyt\n/);
    });

    it('copies field after field, says which, and marks it', async () => {
      const { person } = session;
      await open('kopio.esr');
      await person.clickEndOf('Hankekoodi: S29990');
      await person.press('Shift+Alt+Enter');
      await person.statusBar('Kopioitu: Hankekoodi (1/6)');
      await person.press('Shift+Alt+Enter');
      await person.statusBar('Kopioitu: Hankkeen nimi (2/6)');
      await session.picture(`moving-copied-${picture}`);
    });
  });
}
