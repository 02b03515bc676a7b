import { stripVTControlCharacters } from 'node:util';

/** One layer of the tests: a process of its own, and how to read its count. */
export interface Layer {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** How many passed and failed, by what it printed and its exit code. */
  readonly count: (output: string, code: number | null) => Count;
}

/** The tests of a layer or of all. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const mocha = (name: string): Layer => ({
  name,
  ...node('node_modules/mocha/bin/mocha.js', '--config', `test/${name}/.mocharc.json`),
  count: written(/^ *(\d+) passing/m, /^ *(\d+) failing/m),
});

const script = (name: string, ...args: string[]): Layer => ({
  name,
  ...node('node_modules/tsx/dist/cli.mjs', ...args),
  count: written(/^(\d+) passed/m, /(\d+) failed$/m),
});

/** All layers, the quick ones first; everything after `build` needs what it made. */
export const layers: readonly Layer[] = [
  { name: 'build', ...node('esbuild.mjs'), count: single },
  { name: 'types', ...node('node_modules/typescript/bin/tsc', '--noEmit'), count: single },
  { name: 'lint', ...node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'), count: single },
  mocha('unit'),
  mocha('proof'),
  mocha('protocol'),
  script('grammar', 'test/grammar/run.ts'),
  script('host, Node', 'test/host/run.ts', 'node'),
  script('host, web', 'test/host/run.ts', 'web'),
  mocha('ui'),
];

function node(script: string, ...args: string[]): Pick<Layer, 'program' | 'args'> {
  return { program: process.execPath, args: [script, ...args] };
}

/** A tool that only says yes or no is one test. */
function single(_output: string, code: number | null): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Reads both numbers from the output. A layer that died, or that ran nothing, has failed all the same. */
function written(passing: RegExp, failing: RegExp): Layer['count'] {
  return (output, code) => {
    const [passed, counted] = [numberIn(output, passing), numberIn(output, failing)];
    const silent = counted === 0 && (code !== 0 || passed === 0);
    return { passed, failed: counted + (silent ? 1 : 0) };
  };
}

function numberIn(output: string, pattern: RegExp): number {
  return Number(pattern.exec(stripVTControlCharacters(output))?.[1] ?? 0);
}
