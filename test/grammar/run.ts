// `npm run test:grammar`: the grammar against its goldens. `--update` writes the snapshots anew.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../support/paths.ts';
import { checkAssertions, checkSnapshot, type Outcome } from './goldens.ts';
import { registry } from './tokens.ts';

const folder = join(projectRoot, 'test/grammar');
const files = (within: string, ending: string) =>
  readdirSync(join(folder, within))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, within, name));

async function main(update: boolean): Promise<void> {
  const grammars = registry();
  const outcomes: Outcome[] = [];
  const report = (file: string, outcome: Outcome) => {
    outcomes.push(outcome);
    console.log(`${outcome.failures.length > 0 ? '✗' : '✓'} ${relative(projectRoot, file)}`);
    for (const failure of outcome.failures) console.log(`  ${failure}`);
  };
  for (const file of files('fixtures', '.esr')) {
    report(file, await checkAssertions(grammars, relative(projectRoot, file), readFileSync(file, 'utf8')));
  }
  for (const file of files('snapshots', '.snap')) {
    const sheet = join(projectRoot, 'seeds', basename(file, '.snap'));
    report(file, await checkSnapshot(grammars, sheet, relative(projectRoot, file), update));
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failures.length, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

process.chdir(projectRoot);
void main(process.argv.includes('--update'));
