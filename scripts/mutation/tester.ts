import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Order, Outcome } from './worker.ts';

/** Longer than all tests of a process take, with every place counted and on a busy machine. */
const DEADLINE_MS = 900_000;

/** A process that has the tests loaded, and runs them as often as it is asked. */
export class Tester {
  private answered: (message: unknown) => void = () => {};

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (message) => this.answered(message));
    child.on('exit', () => this.answered(undefined));
  }

  /** Starts one; nothing when a mutant that lives from the start keeps the tests from loading. */
  static async start(sandbox: string, mutant?: string): Promise<Tester | undefined> {
    const child = fork(join(sandbox, 'scripts/mutation/worker.ts'), {
      cwd: sandbox,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', mutant === undefined ? 'inherit' : 'ignore', 'ipc'],
      env: { ...process.env, ...(mutant !== undefined && { __STRYKER_ACTIVE_MUTANT__: mutant }) },
    });
    const tester = new Tester(child);
    return (await tester.answer()) === 'ready' ? tester : undefined;
  }

  /** Runs tests; nothing when the process died or hung, and then it is of no more use. */
  run(order: Order): Promise<Outcome | undefined> {
    const answer = this.answer() as Promise<Outcome | undefined>;
    this.child.send(order);
    return answer;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private answer(): Promise<unknown> {
    const hung = setTimeout(() => this.stop(), DEADLINE_MS);
    return new Promise((resolve) => {
      this.answered = resolve;
    }).finally(() => clearTimeout(hung));
  }
}
