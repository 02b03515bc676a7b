import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/paths.ts';
import { useSession } from './session.ts';

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const texts = JSON.parse(readFileSync(join(projectRoot, 'package.nls.json'), 'utf8'));
const [walkthrough] = manifest.contributes.walkthroughs;
const said = (key: string): string => texts[key.slice(1, -1)];

describe('the first steps', () => {
  const session = useSession({ settings: { 'esr.language': 'en' } });

  it('are told of once, in the language status of the first sheet ever opened', async () => {
    const { person } = session;
    await person.openFile('S11825.esr');
    const tip = await person.languageStatus(/Tab: next field/);
    await session.picture('tip');
    await tip.getByRole('button', { name: 'First Steps' }).click();
    await person.page.getByRole('heading', { level: 2, name: said(walkthrough.title) }).waitFor();
  });

  it('have a picture each, which says in words what is on it', async () => {
    const { person } = session;
    const { page } = person;
    // Pictures stand beside the steps, where there is room for both.
    await person.press('Control+B');
    for (const { title, media } of walkthrough.steps) {
      await page
        .locator('.getting-started-step .step-title')
        .filter({ hasText: said(title) })
        .click();
      const picture = page.getByRole('img', { name: said(media.altText) });
      await picture.waitFor();
      await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
      await session.picture(`first-steps-${title.slice(1, -1)}`);
    }
  });

  it('are told of no more in the next window', async () => {
    const { person } = session;
    await person.press('Control+B');
    await person.page.reload();
    await person.openFile('S11825.esr');
    await person.languageStatus(/S11825/);
    equal(await person.page.locator('.hover-language-status').filter({ hasText: 'Tab: next field' }).count(), 0);
  });

  it('can be seen again, by a command', async () => {
    const { person } = session;
    await person.runCommand('ESR: Show the first steps');
    await person.page.getByRole('heading', { level: 2, name: said(walkthrough.title) }).waitFor();
  });
});
