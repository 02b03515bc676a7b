import { equal, match } from 'node:assert/strict';
import { readRows } from './list.ts';
import type { Person } from './person.ts';
import { useSession } from './session.ts';

describe('a sheet in the workbench', () => {
  const session = useSession();

  it('opens with its text in view', async () => {
    await session.person.openFile('S11825.esr');
    await session.person.line('Projektikoodi: S11825').waitFor();
    await session.picture('sheet');
  });

  it('shows labels and values in different colours', async () => {
    const line = session.person.line('Projektikoodi: S11825');
    // The first class is that of text without a colour of its own.
    await line.locator('span[class^="mtk"]:not(.mtk1)').filter({ hasText: 'Projektikoodi' }).waitFor();
    await line.locator('span[class^="mtk"]:not(.mtk1)').filter({ hasText: 'S11825' }).waitFor();
  });

  it('wraps long lines at the edge of the window', async () => {
    await session.person.line('kehittäminen').waitFor();
  });

  it('has its sections in the Outline', async () => {
    const outline = await session.person.outline();
    await outline.getByText('Projektikoodi').first().waitFor();
    await session.picture('outline');
    equal((await readRows(outline)).filter((text) => /^\d\. /.test(text)).length, 9);
  });

  it('explains a Y-tunnus on hover', async () => {
    match(await session.person.hover('Y-tunnus: 0176478-2', '0176478'), /Y-tunnus/);
    await session.picture('hover');
    await session.person.press('Escape');
  });

  it('tells in the language status which form it is and how it stands', async () => {
    await session.person.languageStatus(/S11825 · .*2007–2013.*No problems/);
    await session.picture('status');
  });

  it('lists a mistake under Problems, and a quick fix by keyboard removes it', async () => {
    const { person } = session;
    await mistype(person);
    const problem = (await person.problems()).getByText('0176478-3').first();
    await problem.waitFor();
    await problem.dblclick();
    await person.askForFixes('0176478-2');
    await session.picture('quick-fix');
    await person.takeFix('0176478-2');
    await problem.waitFor({ state: 'detached' });
    await person.line('Y-tunnus: 0176478-2').waitFor();
    await session.picture('fixed');
  });

  it('has a finding turned off that is all right, and tells so in the language status', async () => {
    const { person } = session;
    await mistype(person);
    const problem = (await person.problems()).getByText('0176478-3').first();
    await problem.waitFor();
    await problem.dblclick();
    const allRight = 'All right here: turn the rule off in this file';
    await person.askForFixes(allRight);
    await person.takeFix(allRight);
    await problem.waitFor({ state: 'detached' });
    await person.languageStatus(/Turned off.*Wrong check digit in a Y-tunnus/);
    await session.picture('turned-off');
  });
});

/** Puts a wrong check digit in; a try before may have left it there. */
async function mistype(person: Person): Promise<void> {
  if (await person.line('Y-tunnus: 0176478-3').isVisible()) return;
  await person.clickEndOf('Y-tunnus: 0176478-2');
  await person.press('Backspace');
  await person.type('3');
}
