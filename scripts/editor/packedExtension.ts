import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../paths.ts';
import { run } from '../processes.ts';

/** Packs the extension as it is published, and gives the path of the `.vsix`. */
export async function packExtension(): Promise<string> {
  const vsix = join(projectRoot, 'out/esr-sheets.vsix');
  await mkdir(join(projectRoot, 'out'), { recursive: true });
  await run('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: projectRoot });
  return vsix;
}
