// `npm test`: every layer of the tests, each in a process of its own. A layer that fails does not keep the next from
// running; the last line is the sum. Names of layers as arguments run only those.
import { spawn } from 'node:child_process';
import { type Count, type Layer, layers } from './layers.ts';

/** No layer takes a tenth of it. */
const DEADLINE_MS = 15 * 60_000;

/** What a layer came to. */
interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
}

async function main(names: readonly string[]): Promise<void> {
  const results: Result[] = [];
  for (const layer of layers) {
    if (names.length > 0 && !names.some((name) => layer.name.includes(name))) continue;
    console.log(`\n── ${layer.name} ──`);
    results.push(await runLayer(layer));
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log('');
  for (const result of results) console.log(summary(result));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

function runLayer({ name, program, args, count }: Layer): Promise<Result> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    const hung = setTimeout(() => {
      console.error(`${name} has not ended after ${DEADLINE_MS / 60_000} minutes.`);
      child.kill();
    }, DEADLINE_MS);
    const end = (code: number | null) => {
      clearTimeout(hung);
      const seconds = (performance.now() - begun) / 1000;
      resolve({ name, seconds, ...count(output, code) });
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(null);
    });
    child.once('close', end);
  });
}

function summary({ name, passed, failed, seconds }: Result): string {
  const mark = failed > 0 ? '✗' : '✓';
  return `${mark} ${name.padEnd(12)} ${String(passed).padStart(5)} passed, ${failed} failed ${seconds.toFixed(1).padStart(7)} s`;
}

void main(process.argv.slice(2));
