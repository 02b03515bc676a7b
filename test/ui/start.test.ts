import { equal, match, ok, rejects } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run, start } from '../../scripts/processes.ts';
import { freshFolder, projectRoot } from '../support/paths.ts';
import { openWorkbench } from '../support/workbench.ts';
import { Person } from './person.ts';

const START = ['--import', 'tsx', 'scripts/start.ts'];

describe('npm start without a VS Code of its own', () => {
  it('opens a sheet beside its outline, saves it to the disk, and takes everything with it when it ends', async () => {
    const home = await freshFolder('home');
    const sheets = join(home, 'esr-sheets');
    await mkdir(sheets);
    await writeFile(join(sheets, 'S10930.esr'), 'changed on another day');
    try {
      const environment = { cwd: projectRoot, env: { ...process.env, HOME: home } };
      const npmStart = await start(process.execPath, [...START, '--no-open'], /Ctrl\+C ends it/, 30_000, environment);
      const url = /http:\S+/.exec(npmStart.log())?.[0] ?? '';
      const workbench = await openWorkbench({ ...npmStart, url });
      try {
        const { page } = workbench;
        const person = new Person(page);
        await person.line('Projektikoodi: S11825').waitFor();
        await page.locator('.outline-tree').getByText('Projektikoodi').waitFor();
        await workbench.screenshot('start');
        const saved = fileHolds(join(sheets, 'S11825.esr'), 'Projektin nimi: TyöSara II\n');
        await person.clickEndOf('Projektin nimi: TyöSara');
        await person.type(' II');
        await person.press('Control+S');
        ok(await saved);
      } finally {
        await workbench.close();
      }
      equal(await readFile(join(sheets, 'S10930.esr'), 'utf8'), 'changed on another day');
      await rejects(fetch(url));
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it('ends, with all that it started, when npm alone is told to end', async () => {
    const home = await freshFolder('home');
    const npm = spawn('npm', ['start', '--', '--no-open'], {
      cwd: projectRoot,
      env: { ...process.env, HOME: home },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    try {
      let url: string | undefined;
      for await (const line of createInterface({ input: npm.stdout })) {
        url ??= /http:\S+/.exec(line)?.[0];
        if (line.includes('Ctrl+C ends it')) npm.kill('SIGTERM');
      }
      // What it wrote to is closed when the last of it has gone.
      ok(url);
      await rejects(fetch(url));
    } finally {
      if (npm.exitCode === null && npm.signalCode === null) process.kill(-(npm.pid as number), 'SIGKILL');
      await rm(home, { recursive: true });
    }
  });

  it('can check by itself that the editor serves the sheets', async () => {
    match(await run(process.execPath, [...START, '--check'], { cwd: projectRoot }), /The editor answers/);
  });
});

/** Whether a file comes to hold a text in the next seconds. */
async function fileHolds(file: string, text: string): Promise<boolean> {
  try {
    for await (const _ of watch(file, { signal: AbortSignal.timeout(20_000) })) {
      if ((await readFile(file, 'utf8')).includes(text)) return true;
    }
  } catch {
    // The time is up.
  }
  return false;
}
