import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findProgram } from '../../scripts/findProgram.ts';
import { projectRoot } from '../../scripts/paths.ts';
import { CommandFailed, run } from '../../scripts/processes.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser to test in: `CHROME_PATH`, else one on the PATH, else Debian's package where we may install it, else
 * Playwright's own download. Throws when there is none: a test that cannot run has not passed.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return findProgram(...NAMES) ?? (await fromDebian()) ?? (await fromPlaywright()) ?? noBrowser();
}

async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  try {
    // A new machine has no package lists, or old ones that name files which are gone.
    await install().catch(async () => {
      await run('apt-get', ['update'], { env });
      await install();
    });
    return findProgram(...NAMES);
  } catch (error) {
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}

async function fromPlaywright(): Promise<string | undefined> {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('Fetching Chromium with Playwright …');
  const cli = join(projectRoot, 'node_modules/playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', 'chromium']).catch(() => undefined);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function noBrowser(): never {
  throw new Error('These tests need Chromium or Chrome: install one, or set CHROME_PATH to its program file.');
}
