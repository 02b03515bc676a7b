import { match, ok } from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useSession } from './session.ts';

const TITLE = 'ESR: New ESR sheet…';
const EXAMPLE = 'Esimerkiksi S20884';

describe('a new sheet, by keyboard from an empty window', () => {
  const session = useSession({ settings: { 'esr.language': 'fi', 'workbench.editor.empty.hint': 'hidden' } });
  const nameOf = (tab: string) => session.person.page.locator(`.tab.active[data-resource-name="${tab}"]`);

  it('asks for the form and the code, and is then filled in from field to field', async () => {
    const { person, folder } = session;
    await person.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await person.runCommandThatAsks(TITLE);
    const forms = await person.question('Mikä lomake?');
    match(forms[0] ?? '', /ESR-hankkeen kuvaus 2014–2020.*jonka koodi alkaa S2\./);
    await session.picture('new-sheet-form');
    await person.press('Enter');

    await person.answer(EXAMPLE, 'S2987');
    await person.remark('Koodi on muotoa S2NNNN (N on numero), esimerkiksi S20884. Sen voi myös jättää tyhjäksi.');
    await session.picture('new-sheet-code');
    await person.answer(EXAMPLE, 's29876');
    await person.press('Enter');

    await nameOf('S29876.esr').waitFor();
    await person.atSheet();
    await person.type('Polku työelämään');
    await person.press('Tab');
    await person.type('3');
    await person.line('Toimintalinja: 3').waitFor();
    await session.picture('new-sheet-begun');

    await person.press('Control+S');
    await person.page.locator('.tab.active:not(.dirty)').waitFor();
    const saved = await readFile(join(folder, 'S29876.esr'), 'utf8');
    match(saved, /\n\nHankekoodi: S29876\n\nHankkeen nimi: Polku työelämään\n\nToimintalinja: 3/);
  });

  it('is none when the person gives up', async () => {
    const { person } = session;
    await person.runCommandThatAsks(TITLE);
    await person.question('Mikä lomake?');
    await person.press('Enter');
    await person.answer(EXAMPLE, 'S29877');
    await person.press('Escape');
    await nameOf('S29876.esr').waitFor();
  });

  it('is among the new files', async () => {
    const { person } = session;
    await person.runCommandThatAsks('Create: New File...');
    await person.type('New ESR');
    await person.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'New ESR sheet…' }).waitFor();
    await session.picture('new-file');
    await person.press('Escape');
  });

  it('is made of a sheet in the Explorer, by its menu', async () => {
    const { person } = session;
    await person.page
      .locator('.explorer-folders-view .monaco-list-row')
      .filter({ hasText: 'S20884.esr' })
      .click({ button: 'right' });
    const menu = person.page.locator('.monaco-menu');
    await menu.locator('.action-label').filter({ hasText: 'New ESR sheet…' }).waitFor();
    await session.picture('explorer-menu');
    await menu.locator('.action-label').filter({ hasText: 'New ESR sheet of the same applicant…' }).click();
    await person.answer(EXAMPLE, 'S29878');
    await person.press('Enter');
    await nameOf('S29878.esr').waitFor();
    await person.line('Hakijan virallinen nimi: ').waitFor();
    await session.picture('same-applicant');
    await person.atSheet();
    await person.type('Uusi polku');
    await person.line('Hankkeen nimi: Uusi polku').waitFor();
  });

  it('is begun in an empty file with the cursor at its first field', async () => {
    const { person, folder } = session;
    await writeFile(join(folder, 'uusi.esr'), '');
    await person.openFile('uusi.esr');
    await person.page.locator('.editor-instance .squiggly-info').waitFor();
    await person.askForFixes('Aloita lomake ”ESR-projektin kuvaus 2007–2013”');
    await session.picture('new-sheet-fixes');
    await person.takeFix('Aloita lomake ”ESR-projektin kuvaus 2007–2013”');
    await person.type('S11999');
    await person.line('Projektikoodi: S11999').waitFor();
  });

  it('has its next section put in with the cursor at its first field', async () => {
    const { person, folder } = session;
    await writeFile(
      join(folder, 'alku.esr'),
      'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n\nHankekoodi: S29879\n',
    );
    await person.openFile('alku.esr');
    const fix = 'Lisää seuraava kohta ”2 Hakijan perustiedot”';
    await person.askForFixes(fix);
    await person.takeFix(fix);
    await person.type('Mallilan kaupunki');
    await person.line('Hakijan virallinen nimi: Mallilan kaupunki').waitFor();
  });
});

describe('a new sheet', () => {
  const session = useSession();
  const EMPTY = 'For example S20884';

  it('needs no folder', async () => {
    const { person } = session;
    await session.window();
    await person.runCommandThatAsks(TITLE);
    await person.question('Which form?');
    await person.press('Enter');
    await person.answer(EMPTY, 'S29876');
    await person.press('Enter');
    await person.atSheet();
    await person.type('Polku');
    await person.line('Hankkeen nimi: Polku').waitFor();
  });

  it('asks for one of several folders', async () => {
    const { person, folder } = session;
    const names = ['one', 'two', 'three'];
    for (const name of names) await mkdir(join(folder, name));
    const file = join(folder, 'folders.code-workspace');
    await writeFile(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
    await session.window(file);
    await person.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await person.runCommandThatAsks(TITLE);
    await person.question('Which form?');
    await person.press('Enter');
    await person.answer(EMPTY, 'S29876');
    await person.press('Enter');
    const folders = await person.question('Into which folder?');
    ok(
      names.every((name, at) => folders[at]?.startsWith(name)),
      folders.join(),
    );
    await person.press('ArrowDown');
    await person.press('Enter');
    await person.atSheet();
    await person.press('Control+S');
    await person.page.locator('.tab.active:not(.dirty)').waitFor();
    match(await readFile(join(folder, 'two/S29876.esr'), 'utf8'), /^Hankekoodi: S29876$/m);
  });
});
