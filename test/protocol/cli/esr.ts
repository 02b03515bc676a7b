import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { freshFolder, projectRoot } from '../../support/paths.ts';

/** What a run of the command came to. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment of every run: no language but the one a test names. */
const environment = { PATH: process.env.PATH ?? '' };

/** Runs the bundled `esr` in a folder; `read` may end the reading of its report early. */
export function esr(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  read: (report: Readable) => void = () => {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const program = join(projectRoot, 'dist', 'cli.js');
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...environment, ...env } });
    read(child.stdout);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** Runs a test in a new folder with the given files, and removes it after. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await freshFolder('cli');
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
