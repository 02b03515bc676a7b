import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.ts';
import { run } from './run.ts';

/**
 * The folder with an npm package's content, unpacked in the cache: fetched on first use, and then prepared by
 * `prepare`. A fetch that breaks off leaves nothing that a later run would take for whole.
 *
 * @param spec An exact `name@version`.
 */
export async function npmPackage(spec: string, prepare?: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, spec.replace('/', '+'));
  if (await exists(folder)) return folder;
  console.log(`Fetching ${spec} …`);
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, 'partial-'));
  try {
    const archive = (await run('npm', ['pack', spec, '--silent', '--pack-destination', partial])).trim();
    await run('tar', ['-xzf', archive.split('\n').at(-1) ?? '', '--strip-components=1', '--no-same-owner'], {
      cwd: partial,
    });
    await rm(join(partial, archive), { force: true });
    await prepare?.(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run may have fetched it meanwhile.
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
