import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's root folder. */
export const projectRoot = resolve(__dirname, '..');

/** Where editors and other large downloads are kept between runs; `ESR_TEST_CACHE` moves it. */
export const cacheFolder = resolve(process.env.ESR_TEST_CACHE ?? join(projectRoot, '.cache'));

/** A new empty folder outside the project; the caller removes it. */
export function freshFolder(purpose: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `esr-${purpose}-`));
}
