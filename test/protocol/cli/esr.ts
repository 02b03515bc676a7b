import { type SpawnOptions, spawn } from 'node:child_process';
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

/** The bundled program. */
export const program = join(projectRoot, 'dist', 'cli.js');

/** How a run differs from one by the same person on a pipe that is read to its end. */
export interface Run extends Pick<SpawnOptions, 'uid' | 'gid'> {
  /** May end the reading of the report early. */
  readonly read?: (report: Readable) => void;
  /** A file descriptor for the report, in place of a pipe. */
  readonly report?: number;
  readonly program?: string;
}

/** Runs the bundled `esr` in a folder. */
export function esr(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  run: Run = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [run.program ?? program, ...args], {
      ...run,
      cwd: folder,
      env: { ...environment, ...env },
      stdio: ['ignore', run.report ?? 'pipe', 'pipe'],
    });
    if (child.stdout) run.read?.(child.stdout);
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
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

/** Where the first occurrence of a text begins, as the report tells it: line and column from 1. */
export function placeOf(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
