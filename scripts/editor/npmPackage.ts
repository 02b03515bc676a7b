import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../paths.ts';
import { run } from '../processes.ts';
import { withProgress } from './progress.ts';

/** A package to fetch. */
export interface NpmPackage {
  /** An exact `name@version`. */
  readonly spec: string;
  /** How much there is to download, in megabytes. */
  readonly megabytes: number;
  /** What makes the unpacked folder ready for use. */
  readonly prepare?: (folder: string) => Promise<void>;
}

/**
 * The folder with an npm package's content, unpacked in the cache: fetched on first use, and then prepared. A fetch that
 * breaks off leaves nothing that a later run would take for whole.
 */
export async function npmPackage({ spec, megabytes, prepare }: NpmPackage): Promise<string> {
  const folder = join(cacheFolder, spec.replace('/', '+'));
  if (await exists(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, 'partial-'));
  const discard = () => rmSync(partial, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    await withProgress(spec, megabytes, () => unpack(spec, partial));
    await prepare?.(partial);
    await rename(partial, folder);
  } catch (error) {
    // Another run may have fetched it meanwhile.
    if (!(await exists(folder))) throw error;
  } finally {
    discard();
    process.off('exit', discard);
  }
  return folder;
}

async function unpack(spec: string, folder: string): Promise<void> {
  const written = await run('npm', ['pack', spec, '--silent', '--pack-destination', folder]);
  const archive = written.trim().split('\n').at(-1) ?? '';
  await run('tar', ['-xzf', archive, '--strip-components=1', '--no-same-owner'], { cwd: folder });
  await rm(join(folder, archive), { force: true });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
