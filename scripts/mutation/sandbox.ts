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

/** Writes every mutant of some files into the copies of them at once, asleep; gives the mutants. */
export async function instrument(folder: string, sources: ReadonlyMap<string, string>): Promise<Mutant[]> {
  // An ES module that tsx cannot turn into CommonJS: `require` would get it without its defaults.
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const files = Array.from(sources, ([name, content]) => ({ name, content, mutate: true }));
  const { files: written, mutants } = await new Instrumenter(SILENT).instrument(files, OPTIONS);
  for (const { name, content } of written) writeFileSync(join(folder, name), content);
  // What is excluded is given all the same, with the status of something that need not be tried.
  const wanted = mutants.filter(({ status }) => status === undefined);
  return wanted.map(({ id, fileName: path, location, replacement }) => {
    const text = sources.get(path) as string;
    return { id, path, line: location.start.line + 1, replacement, ...excerpt(text, location) };
  });
}
