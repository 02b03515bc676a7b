import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutated } from './mutant.ts';
import { Tester } from './tester.ts';
import type { Coverage } from './worker.ts';

/** What became of a mutant; `unreached` has survived too, since no test comes where it lives. */
export type Fate = 'killed' | 'survived' | 'unreached';

/** Tries mutants one by one, on tests that pass without any. */
export class Trial {
  private tester: Tester | undefined;

  private constructor(
    private readonly sandbox: string,
    private readonly tests: readonly string[],
    /** The tests that fail in the sandbox with no mutant alive, which say nothing. */
    readonly leftOut: readonly string[],
    private readonly coverage: Coverage,
  ) {}

  /** Runs every test once, to see which of them come where. */
  static async begin(sandbox: string): Promise<Trial> {
    const tester = await Tester.start(sandbox);
    const outcome = await tester?.run({ bail: false });
    if (!outcome?.coverage) throw new Error('The tests do not run in the sandbox.');
    const failed = new Set(outcome.failed);
    const trial = new Trial(
      sandbox,
      outcome.passed.filter((title) => !failed.has(title)),
      [...failed],
      outcome.coverage,
    );
    trial.tester = tester;
    return trial;
  }

  /** Whether types or tests notice a mutant. `plain` is a copy of the project without mutants, `text` the file's. */
  async fate(mutant: Mutant, plain: string, text: string): Promise<Fate> {
    const { id } = mutant;
    const tests = this.tests.filter((title) => this.coverage.perTest[title]?.[id]);
    const warm = tests.length === 0 ? 'asleep' : await this.runWith(id, tests);
    if (warm === 'killed' || !compiles(mutant, plain, text)) return 'killed';
    const early = this.coverage.static[id] !== undefined;
    if (tests.length === 0 && !early) return 'unreached';
    // Tables are made while the modules load, and what is remembered hides the code that made it.
    if (early || warm === 'asleep') return (await this.isKilledFromTheStart(id)) ? 'killed' : 'survived';
    return 'survived';
  }

  end(): void {
    this.tester?.stop();
  }

  /** Runs the tests that come by, in a process that has run others: a failure counts only if it is the mutant's. */
  private async runWith(mutant: string, tests: readonly string[]): Promise<'killed' | 'survived' | 'asleep'> {
    const hits = tests.reduce((sum, title) => sum + (this.coverage.perTest[title]?.[mutant] ?? 0), 0);
    for (let tries = 0; tries < 2; tries++) {
      this.tester ??= await Tester.start(this.sandbox);
      const outcome = await this.tester?.run({ mutant, tests, hitLimit: 10 * hits + 10_000, bail: true });
      if (outcome && outcome.failed.length === 0) return outcome.hits > 0 ? 'survived' : 'asleep';
      const again = outcome && (await this.tester?.run({ tests: outcome.failed, bail: true }));
      if (again && again.failed.length === 0 && again.passed.length > 0) return 'killed';
      // It died, hung, or has kept something that the mutant made.
      this.end();
      this.tester = undefined;
      if (!outcome) break;
    }
    return 'killed';
  }

  /** Runs all tests in a process in which the mutant lives from the start: tables and what is remembered are made by it. */
  private async isKilledFromTheStart(mutant: string): Promise<boolean> {
    const tester = await Tester.start(this.sandbox, mutant);
    const outcome = await tester?.run({ tests: this.tests, bail: true });
    tester?.stop();
    return outcome === undefined || outcome.failed.length > 0;
  }
}

/** Whether the compiler takes the mutant: what is then unused is no matter. */
function compiles(mutant: Mutant, plain: string, text: string): boolean {
  const file = join(plain, mutant.path);
  const flags = ['--noEmit', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];
  writeFileSync(file, mutated(text, mutant));
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...flags], { cwd: plain });
  writeFileSync(file, text);
  return status === 0;
}
