import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, projectRoot } from '../../scripts/paths.ts';

export { freshFolder, projectRoot };

/** Where a run leaves screenshots and logs. */
export const resultsFolder = join(projectRoot, 'test-results');

/** A new folder that holds a copy of the seed sheets, so that tests may change them. */
export async function freshSheets(): Promise<string> {
  const folder = await freshFolder('sheets');
  await cp(join(projectRoot, 'seeds'), folder, { recursive: true });
  return folder;
}
