// Runs inside the sandbox, as a child process: loads the tests of `unit` and `proof` once, then runs those it is asked to
// with a mutant alive. A mutant in the environment lives from the start, while the modules load.
import { join } from 'node:path';
import Mocha, { reporters, type Test } from 'mocha';
import { globSync } from 'tinyglobby';

/** What the instrumented code looks at. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage;
  hitCount?: number;
  hitLimit?: number;
}

/** How often each mutant's place is passed: by which test, or while the modules load and between tests. */
export interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Tests to run by their full titles, or all, and the mutant to run them with. */
export interface Order {
  readonly mutant?: string;
  readonly tests?: readonly string[];
  /** After so many passes of the mutant's place the code is taken to hang. */
  readonly hitLimit?: number;
  /** Whether to stop at the first failure. */
  readonly bail: boolean;
}

/** The tests that ran, and which places they and the loading of the modules have passed so far. */
export interface Outcome {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** How often the living mutant's place was passed in this run. */
  readonly hits: number;
  readonly coverage: Coverage | undefined;
}

const UNIT = ['test/unit/**/*.test.ts', '!test/unit/architecture.test.ts', '!test/unit/{client,scripts,cli,lsp}/**'];

/** What proves the core: not what measures time, types whole sheets letter by letter, or looks at other files. */
const PROOF = [
  'test/proof/{corpus,mutations}/*.test.ts',
  'test/proof/{formatting,properties,rulePages,valuesKept}.test.ts',
];

/** A filter of mocha's that takes the tests of a list. */
class Listed extends RegExp {
  constructor(private readonly titles: ReadonlySet<string>) {
    super('');
  }

  override test(title: string): boolean {
    return this.titles.has(title);
  }
}

const instrumented: Instrumented = {};
Object.assign(globalThis, { __stryker__: instrumented });

/** Says nothing. */
class Silent extends reporters.Base {}

const mocha = new Mocha({ reporter: Silent, timeout: 20_000 }).cleanReferencesAfterRun(false);

function run({ mutant, tests, hitLimit, bail }: Order): Promise<Outcome> {
  instrumented.activeMutant = mutant ?? process.env.__STRYKER_ACTIVE_MUTANT__;
  instrumented.hitCount = 0;
  instrumented.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
  const [passed, failed]: [string[], string[]] = [[], []];
  mocha.grep(tests ? new Listed(new Set(tests)) : /^/);
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { hitCount: hits = 0 } = instrumented;
      resolve({ passed, failed, hits, coverage: tests ? undefined : instrumented.mutantCoverage });
    });
    runner.on('test', (test: Test) => {
      instrumented.currentTestId = test.fullTitle();
    });
    runner.on('test end', () => {
      instrumented.currentTestId = undefined;
    });
    runner.on('pass', (test: Test) => passed.push(test.fullTitle()));
    runner.on('fail', (test: Test) => {
      failed.push(test.fullTitle());
      if (bail) runner.abort();
    });
  });
}

async function main(): Promise<void> {
  const root = process.cwd();
  // The quick ones first: most mutants fall there.
  for (const tests of [UNIT, PROOF]) {
    for (const file of globSync(tests, { cwd: root }).sort()) mocha.addFile(join(root, file));
  }
  instrumented.activeMutant = process.env.__STRYKER_ACTIVE_MUTANT__;
  await mocha.loadFilesAsync();
  mocha.files = [];
  process.on('message', async (order: Order) => process.send?.(await run(order)));
  process.send?.('ready');
}

void main();
