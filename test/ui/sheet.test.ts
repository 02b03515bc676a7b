import { equal, match, ok } from 'node:assert/strict';
import { readRows } from './list.ts';
import { useSession } from './session.ts';

describe('a sheet in the workbench', () => {
  const session = useSession();

  it('opens with its text in view', async () => {
    await session.person.openFile('S11825.esr');
    await session.person.line('Projektikoodi: S11825').waitFor();
    await session.picture('sheet');
  });

  it('shows labels and values in different colours', async () => {
    const spans = session.person.line('Projektikoodi: S11825').locator('span span');
    const classes = await spans.evaluateAll((found) => found.map((span) => span.className));
    ok(new Set(classes).size > 1, `one colour only: ${classes}`);
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
    const card = await session.person.languageStatus();
    await card.getByText('S11825').waitFor();
    await card.getByText(/No problems|note/).waitFor();
    await session.picture('status');
  });

  it('lists a mistake under Problems, and a quick fix by keyboard removes it', async () => {
    const { person } = session;
    await person.clickEndOf('Y-tunnus: 0176478-2');
    await person.press('Backspace');
    await person.type('3');
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
});
