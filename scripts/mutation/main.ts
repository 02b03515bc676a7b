// `npm run test:mutation`: changes the core in small ways, one at a time, and tells which changes neither the types nor
// `unit` nor `proof` notice. Parts of paths as arguments look only there; `--sample N` tries N mutants, drawn by
// `--seed S`, else all of them. Ends with 1 when less than the bar is caught.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { isArgued } from './argued.ts';
import { change, sample } from './mutant.ts';
import { copyProject, mutantsOf, plant } from './sandbox.ts';
import { Trial } from './trial.ts';

const root = join(__dirname, '../..');

/** What is caught of all that is tried must be at least this much. */
const BAR = 0.9;

/** What stands below `service.ts`, without tables, words and the forms' own data, which other tests hold. */
const CORE = [
  'server/src/*/**/*.ts',
  '!server/src/{lsp,cli,messages}/**',
  '!server/src/forms/{esr2007,hanke2014,projectPage,help,vocabularies}.ts',
  '!**/*.table.ts',
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const paths = globSync(CORE, { cwd: root })
    .sort()
    .filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)));
  const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

  const [sandbox, plain] = [join(root, 'out/mutation/sandbox'), join(root, 'out/mutation/plain')];
  copyProject(root, sandbox);
  copyProject(root, plain);
  const mutants = (await mutantsOf(sources)).filter((mutant) => !isArgued(mutant));
  const drawn = sample(mutants, Number(values.sample ?? mutants.length), Number(values.seed));
  const chosen = await plant(sandbox, sources, drawn);
  console.log(`${chosen.length} of ${mutants.length} mutants of ${paths.length} files`);

  const trial = await Trial.begin(sandbox);
  for (const title of trial.leftOut) console.log(`left out, since it fails here without a mutant: ${title}`);
  let killed = 0;
  for (const [index, mutant] of chosen.entries()) {
    const fate = await trial.fate(mutant, plain, sources.get(mutant.path) as string);
    if (fate === 'killed') killed++;
    else console.log(`${mutant.path}:${mutant.location.start.line + 1} ${fate}: ${change(mutant)}`);
    if (index % 20 === 19) console.log(`… ${index + 1} tried, ${killed} killed`);
  }
  trial.end();
  const share = chosen.length === 0 ? 1 : killed / chosen.length;
  console.log(`${killed} of ${chosen.length} killed (${(share * 100).toFixed(1)} %)`);
  process.exitCode = share < BAR ? 1 : 0;
}

void main();
