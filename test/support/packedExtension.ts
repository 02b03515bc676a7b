import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';
import { run } from './run.ts';

/** Packs the extension as it is published, and gives the path of the `.vsix`. */
export async function packExtension(): Promise<string> {
  const vsix = join(projectRoot, 'out/esr-sheets.vsix');
  await mkdir(join(projectRoot, 'out'), { recursive: true });
  const vsce = join(projectRoot, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--out', vsix];
  await run(process.execPath, [vsce, 'package', ...options], { cwd: projectRoot });
  return vsix;
}
