import { equal, match } from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useSession } from './session.ts';

const RIGHT = '0176478-2';
const WRONG = '0176478-3';
const CODE = 'business-id-checksum';

/** Puts a wrong check digit into a sheet. */
async function mistake(file: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(RIGHT, WRONG));
}

describe('a window without a folder', () => {
  const session = useSession();

  it('has a sheet begun, checked and explained', async () => {
    const { person } = session;
    await session.window();
    await person.runCommandThatAsks('ESR: New ESR sheet…');
    await person.question('Which form?');
    await person.press('Enter');
    await person.answer('For example S20884', 'S29876');
    await person.press('Enter');
    await person.line('Hankekoodi: S29876').waitFor();
    await person.atSheet();
    await person.type('Polku');
    match(await person.hover('Hankekoodi: S29876', 'Hankekoodi'), /finds the sheet in the public information service/);
    await person.press('Escape');
    await person.languageStatus(/2\/\d+ · S29876.*Next: Toimintalinja/);
    await person.clickEndOf('Hankekoodi: S29876');
    await person.type('5');
    await person.press('ArrowDown');
    await (await person.problems()).getByText('project-code').waitFor();
    await session.picture('without-a-folder');
  });
});

describe('a window with three folders', () => {
  const session = useSession();

  it('checks the sheets of each by its own settings', async () => {
    const { person, folder } = session;
    const names = ['one', 'two', 'three'];
    for (const name of names) {
      await mkdir(join(folder, name, '.vscode'), { recursive: true });
      await cp(join(folder, 'S11825.esr'), join(folder, name, `${name}.esr`));
      await mistake(join(folder, name, `${name}.esr`));
    }
    const off = { 'esr.rules': { [CODE]: 'off' } };
    await writeFile(join(folder, 'two/.vscode/settings.json'), JSON.stringify(off));
    const file = join(folder, 'folders.code-workspace');
    await writeFile(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
    await session.window(file);

    for (const name of names) {
      await person.openFile(`${name}.esr`);
      await person.languageStatus(name === 'two' ? /Turned off/ : /1 error/);
    }
    const problems = await person.problems();
    await problems.getByText('three.esr').waitFor();
    equal(await problems.getByText(CODE).count(), 2);
    await session.picture('three-folders');
  });
});

describe('a folder that is not trusted', () => {
  const session = useSession({ distrusts: true });

  it('has its sheets checked and mended all the same', async () => {
    const { person, folder } = session;
    await mistake(join(folder, 'S11825.esr'));
    await person.page.locator('.part.statusbar').getByText('Restricted Mode').waitFor();
    await person.openFile('S11825.esr');
    await (await person.problems()).getByText('Ln 31').dblclick();
    await person.askForFixes(RIGHT);
    await session.picture('restricted');
    await person.takeFix(RIGHT);
    await person.languageStatus(/No problems/);
  });
});
