import { type ChildProcess, spawn } from 'node:child_process';

/** A program that was asked to do one thing and could not. */
export class CommandFailed extends Error {}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and gives what it wrote to standard output; throws {@link CommandFailed} with its last lines. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], shell: needsShell(program) });
    let output = '';
    let everything = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      everything += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      everything += text;
    });
    const command = [program, ...args].join(' ');
    child.on('error', (error) => reject(new CommandFailed(`${command}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new CommandFailed(`${command} ended with ${code}:\n${everything.trim().split('\n').slice(-15).join('\n')}`),
        );
    });
  });
}

/** npm is a script on Windows, and scripts need a shell there. */
function needsShell(program: string): boolean {
  return process.platform === 'win32' && program === 'npm';
}

// A run that is told to end ends in order, so that what it started is ended too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** How often a run looks whether the program that began it is still there, in ms. */
const LOOK_EVERY = 500;

// The shell between npm and a run ends when it is told to, and does not tell the run.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, LOOK_EVERY).unref();

/** A program that runs until it is stopped, with its children. */
export interface Running {
  /** What it has written so far. */
  readonly log: () => string;
  /** Ends it and everything it began; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts a program and waits until a line it writes matches `ready`; rejects if it ends or `deadline` ms pass first. */
export async function start(
  program: string,
  args: readonly string[],
  ready: RegExp,
  deadline: number,
  options: RunOptions = {},
): Promise<Running> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  const stop = () => endGroup(child);
  const stopNow = () => killGroup(child, 'SIGKILL');
  process.once('exit', stopNow);
  child.once('close', () => process.off('exit', stopNow));
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string) =>
        reject(new CommandFailed(`${program} ${why}:\n${log.split('\n').slice(-15).join('\n')}`));
      const timer = setTimeout(() => fail(`was not ready after ${deadline} ms`), deadline);
      const read = (text: string) => {
        log += text;
        if (!ready.test(log)) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout?.setEncoding('utf8').on('data', read);
      child.stderr?.setEncoding('utf8').on('data', read);
      child.once('error', (error) => fail(error.message));
      child.once('close', (code) => fail(`ended with ${code}`));
      child.once('close', () => clearTimeout(timer));
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { log: () => log, stop };
}

function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    killGroup(child, 'SIGTERM');
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has gone by itself.
  }
}
