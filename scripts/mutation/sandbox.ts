import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instrumenter, InstrumenterOptions } from '@stryker-mutator/instrumenter';
import { excerpt, type Mutant } from './mutant.ts';

/** Words and whole objects are data: goldens, the catalogue and the types hold what they say. */
const OPTIONS: InstrumenterOptions = {
  plugins: null,
  excludedMutations: ['StringLiteral', 'ObjectLiteral'],
  ignorers: [],
};

const SILENT = new Proxy({}, { get: () => () => false }) as ConstructorParameters<typeof Instrumenter>[0];

/** Copies the project to a folder: what git knows or would add, with a link to the packages. */
export function copyProject(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of list.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Every mutant of some files. */
export async function mutantsOf(sources: ReadonlyMap<string, string>): Promise<Mutant[]> {
  const files = Array.from(sources, ([name, content]) => ({ name, content, mutate: true }));
  return (await instrument(files, sources)).mutants;
}

/**
 * Writes mutants into the copies of their files, all at once and asleep; gives them with the ids by which they are woken.
 * Only those: each place of a mutant makes the code slower.
 */
export async function plant(
  folder: string,
  sources: ReadonlyMap<string, string>,
  chosen: readonly Mutant[],
): Promise<Mutant[]> {
  const files = Array.from(sources, ([name, content]) => ({
    ...{ name, content },
    mutate: chosen.filter(({ path }) => path === name).map(({ location }) => location),
  })).filter(({ mutate }) => mutate.length > 0);
  const { files: written, mutants } = await instrument(files, sources);
  for (const { name, content } of written) writeFileSync(join(folder, name), content);
  const wanted = new Set(chosen.map(keyOf));
  return mutants.filter((mutant) => wanted.has(keyOf(mutant)));
}

function keyOf({ path, start, end, replacement }: Mutant): string {
  return [path, start, end, replacement].join('\n');
}

async function instrument(files: Parameters<Instrumenter['instrument']>[0], sources: ReadonlyMap<string, string>) {
  // An ES module that tsx cannot turn into CommonJS: `require` would get it without its defaults.
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const { files: written, mutants: all } = await new Instrumenter(SILENT).instrument(files, OPTIONS);
  // What is excluded is given all the same, with the status of something that need not be tried.
  const mutants = all
    .filter(({ status }) => status === undefined)
    .map(({ id, fileName: path, location, replacement }): Mutant => {
      return { id, path, location, replacement, ...excerpt(sources.get(path) as string, location) };
    });
  return { files: written, mutants };
}
