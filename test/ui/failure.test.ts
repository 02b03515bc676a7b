import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useSession } from './session.ts';

describe('a server that does not start', () => {
  let script: string;
  let whole: string;
  const session = useSession(async (extension) => {
    script = join(extension, 'dist/server.js');
    whole = await readFile(script, 'utf8');
    await writeFile(script, 'process.exit(1);\n');
  });

  it('is told of in one message, with a way to the log', async () => {
    const { person } = session;
    await person.openFile('S11825.esr');
    const messages = person.page.locator('.notification-toast');
    await messages.getByText('not running').waitFor();
    await session.picture('failure');
    await messages.getByRole('button', { name: 'Show Log' }).click();
    const chosen = person.page.locator('.part.panel option:checked').filter({ hasText: 'ESR Sheets' }).first();
    await chosen.waitFor({ state: 'attached' });
  });

  it('stands in the language status', async () => {
    const card = await session.person.languageStatus();
    await card.getByText('not running').waitFor();
    await session.picture('failure-status');
  });

  it('runs after a restart once it is whole again', async () => {
    await writeFile(script, whole);
    const { person } = session;
    await (await person.languageStatus()).getByRole('button', { name: 'Restart' }).click();
    await (await person.languageStatus()).getByText('S11825').waitFor();
  });
});
