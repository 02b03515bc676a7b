import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's root folder. */
export const projectRoot = resolve(__dirname, '../..');

/** Where editors and other large downloads are kept between runs; `ESR_TEST_CACHE` moves it. */
export const cacheFolder = resolve(process.env.ESR_TEST_CACHE ?? join(projectRoot, '.cache'));

/** Where a run leaves screenshots and logs. */
export const resultsFolder = join(projectRoot, 'test-results');

/** A new empty folder outside the project; the caller removes it. */
export function freshFolder(purpose: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `esr-${purpose}-`));
}

/** A new folder that holds a copy of the seed sheets, so that tests may change them. */
export async function freshSheets(): Promise<string> {
  const folder = await freshFolder('sheets');
  await cp(join(projectRoot, 'seeds'), folder, { recursive: true });
  return folder;
}
