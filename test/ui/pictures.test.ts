import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useSession } from './session.ts';

/** The window of the pictures: large enough for some lines and a list, small enough to be read beside a text. */
const WINDOW = { width: 760, height: 380 };

const README_WINDOW = { width: 900, height: 560 };

/** In Finnish, as those who write sheets have it, and without what takes room from the sheet. */
const SETTINGS = {
  'esr.language': 'fi',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

const DRAFT = [
  'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  '',
  '1 Hanke',
  '',
  'Hankekoodi: S20884',
  '',
  'Hankkeen nimi: Polku työelämään',
  '',
  'Toimintalinja:',
  '',
  'Erityistavoite:',
  '',
  'Suunnitelman mukainen toteutusaika:',
  '',
  'Toiminnan tila:',
  '',
  'Vastuuviranomainen:',
  '',
].join('\n');

describe('the picture of the README', () => {
  const session = useSession({ settings: { 'workbench.colorTheme': 'Light Modern' } });

  it('shows a sheet, its outline, and a mistake with its quick fix', async () => {
    const { person } = session;
    await change(session.folder, 'S11825.esr', '0176478-2', '0176478-3');
    await person.openFile('S11825.esr');
    await person.page.setViewportSize(README_WINDOW);
    await (await person.outline()).getByText('Projektikoodi').first().waitFor();
    await (await person.problems()).getByText('Ln 31').dblclick();
    await person.askForFixes('0176478-2');
    await session.picture('screenshot');
  });
});

describe('the pictures of the first steps', () => {
  const session = useSession({ settings: SETTINGS });

  before(async () => {
    const { folder, person } = session;
    await change(folder, 'S11825.esr', '0176478-2', '0176478-3');
    // No picture names a person who lives.
    await change(folder, 'S11825.esr', 'Virta Seppo', 'Meri Mallikas');
    await change(folder, 'S11825.esr', 'seppo.virta', 'meri.mallikas');
    await change(folder, 'S20884.esr', 'Toiminta päättynyt', 'Toiminta päättynt');
    await writeFile(join(folder, 'uusi.esr'), DRAFT);
    await person.openFile('S20884.esr');
    await person.page.setViewportSize(WINDOW);
    await person.hideSecondarySideBar();
  });

  /** Shows a sheet alone. */
  async function show(name: string): Promise<void> {
    const { person } = session;
    const sideBar = person.page.locator('.part.sidebar');
    if (!(await sideBar.isVisible())) await person.press('Control+B');
    await person.openFile(name);
    await person.press('Control+B');
    await sideBar.waitFor({ state: 'hidden' });
    await person.atSheet();
  }

  it('mend: the quick fix of a wrong check digit', async () => {
    const { person } = session;
    await show('S11825.esr');
    await (await person.problems()).getByText('0176478-3').first().dblclick();
    await person.press('Control+J');
    await person.askForFixes('0176478-2');
    await session.picture('walkthrough-mend');
    await person.press('Escape');
  });

  it('language: what is said of a field, in Finnish', async () => {
    const { person } = session;
    await person.hover('Puhelinnumero: 014', 'Puhelinnumero');
    await session.picture('walkthrough-language');
    await person.press('Escape');
  });

  it('check: the findings of all sheets that are open', async () => {
    const { person } = session;
    await (await person.problems()).getByText('S20884.esr').waitFor();
    await session.picture('walkthrough-check');
    await person.press('Control+J');
  });

  it('start: the forms to choose from', async () => {
    const { person } = session;
    await person.runCommandThatAsks('ESR: New ESR sheet…');
    await person.page.locator('.quick-input-widget').getByText('2007–2013').first().waitFor();
    await session.picture('walkthrough-start');
    await person.press('Escape');
  });

  it('fill: what may stand in an empty field', async () => {
    const { person } = session;
    await show('uusi.esr');
    await person.clickEndOf('Hankkeen nimi');
    await person.press('Tab');
    const suggestions = person.page.locator('.suggest-widget .monaco-list-row');
    await suggestions.filter({ hasText: 'Työllisyys ja työvoiman liikkuvuus' }).waitFor();
    await session.picture('walkthrough-fill');
    await person.press('Escape');
  });

  it('share: fields copied one by one', async () => {
    const { person } = session;
    await show('S20480.esr');
    for (const count of [1, 2, 3]) {
      await person.press('Shift+Alt+Enter');
      await person.page.locator('.part.statusbar').getByText(`(${count}/`).waitFor();
    }
    await session.picture('walkthrough-share');
  });
});

/** Puts other words into a sheet before it is opened. */
async function change(folder: string, name: string, from: string, to: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}
