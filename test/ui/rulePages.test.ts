import { match } from 'node:assert/strict';
import { useSession } from './session.ts';

describe('the page that explains a rule', () => {
  const session = useSession();

  /** The text of the preview in front, which is a frame within a frame. */
  function preview() {
    const { page } = session.workbench;
    return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body');
  }

  it('opens by a click on the code under Problems', async () => {
    const { person } = session;
    await person.openFile('S11825.esr');
    await person.clickEndOf('Y-tunnus: 0176478-2');
    await person.press('Backspace');
    await person.type('3');
    await (await person.problems()).getByText('business-id-checksum').click();
    await preview().getByText('Wrong check digit in a Y-tunnus').waitFor();
    await session.picture('rule-page');
    match(await preview().innerText(), /multiplied by 7, 9, 10, 5, 8, 4 and 2/);
  });

  it('leads by its links to the list of rules, and on to another page', async () => {
    await preview().getByRole('link', { name: 'Identifiers' }).click();
    await preview().getByRole('link', { name: 'Section missing' }).click();
    await preview().getByText('7.2 Osallistuvien henkilöiden lukumäärä').waitFor();
    await session.picture('rule-page-by-link');
  });
});
