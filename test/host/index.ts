// Runs inside the editor's extension host: bundled by run.ts, with mocha's browser build, which suits both hosts.
import 'mocha/mocha.js';
import { type Report, writeReport } from './report.ts';

/** The names of the suite's files, put in by the bundler. */
declare const SUITE_FILES: readonly string[];

/** What the editor calls: runs all tests and rejects if one failed. */
export async function run(): Promise<void> {
  const failures = await runSuite().catch((error: unknown) => {
    report({ kind: 'failed', title: 'the suite itself', reason: reasonOf(error) });
    return 1;
  });
  report({ kind: 'ended' });
  if (failures > 0) throw new Error(`${failures} failed`);
}

async function runSuite(): Promise<number> {
  // Not mocha.setup and mocha.run: those want a page around them.
  const runner = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: Reporter as never });
  runner.suite.emit('pre-require', globalThis, '', runner);
  for (const file of SUITE_FILES) await import(`./suite/${file}.test.ts`);
  return new Promise((resolve) => runner.run(resolve));
}

/** Mocha makes one of these a run, with the runner to listen to. */
class Reporter {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', (test) => report({ kind: 'passed', title: test.fullTitle(), ms: test.duration ?? 0 }));
    runner.on('pending', (test) => report({ kind: 'skipped', title: test.fullTitle() }));
    runner.on('fail', (test, error) => report({ kind: 'failed', title: test.fullTitle(), reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function report(news: Report): void {
  console.log(writeReport(news));
}
