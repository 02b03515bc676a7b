import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { LanguageClient } from '../test/support/languageClient.ts';
import type { OpenDocument } from '../test/support/openDocument.ts';
import { sheetText } from './content.ts';
import { quantile, type Row } from './table.ts';

const WARM = 300;
const EDITS = 500;
const STARTS = 15;

/** Measures the bundled server from outside, over standard input and output, as an editor has it. */
export async function benchServing(): Promise<Row[]> {
  const empty = await median(STARTS, startNode);
  const first = await median(STARTS, firstDiagnostics);
  const sent = await typing('push');
  const asked = await typing('pull');
  return [
    { what: 'keystroke → diagnostics, sent', value: sent.p50, unit: 'ms', bar: 3 },
    { what: '… 95 % of them within', value: sent.p95, unit: 'ms' },
    { what: 'keystroke → diagnostics, asked for', value: asked.p50, unit: 'ms', bar: 3 },
    { what: '… 95 % of them within', value: asked.p95, unit: 'ms' },
    { what: 'processor time an edit', value: Math.max(sent.cpu, asked.cpu), unit: 'ms', bar: 0.5 },
    { what: 'start of Node itself, nothing run', value: empty, unit: 'ms' },
    { what: 'start → first diagnostics', value: first, unit: 'ms', ratio: first / empty, bar: 200 },
    { what: 'memory after a thousand edits', value: Math.max(sent.memory, asked.memory), unit: 'MB', bar: 70 },
  ];
}

async function median(times: number, run: () => Promise<void>): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return quantile(taken, 0.5);
}

function startNode(): Promise<void> {
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('close', () => resolve()));
}

async function firstDiagnostics(): Promise<void> {
  const client = await LanguageClient.start({ diagnostics: 'push' });
  await client.open(sheetText).diagnostics();
  // The end of the server is not what is measured.
  void client.kill();
}

/** Types a letter into the prose and takes it out again, over and over; each time waits for the diagnostics. */
async function typing(diagnostics: 'push' | 'pull') {
  return LanguageClient.serving({ diagnostics }, async (client) => {
    const sheet = client.open(sheetText);
    await sheet.diagnostics();
    for (let at = 0; at < WARM; at++) await keystroke(sheet, at);
    const before = processorTime(client);
    const taken: number[] = [];
    for (let at = 0; at < EDITS; at++) {
      const start = performance.now();
      await keystroke(sheet, at);
      taken.push(performance.now() - start);
    }
    const cpu = (processorTime(client) - before) / EDITS;
    return { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95), cpu, memory: memory(client) };
  });
}

const PLACE = { line: 74, character: 0 };

async function keystroke(sheet: OpenDocument, at: number): Promise<void> {
  const typed = at % 2 === 0;
  const end = { ...PLACE, character: typed ? 0 : 1 };
  sheet.edit({ range: { start: PLACE, end }, newText: typed ? 'x' : '' });
  await sheet.diagnostics();
}

/** Milliseconds that a server's process has computed; not a number where the system does not say. */
function processorTime({ process: { pid } }: LanguageClient): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return Number.NaN;
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // Clock ticks in user and in system mode; a tick is 10 ms on every Linux that Node runs on.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes of memory that a server's process holds; not a number where the system does not say. */
function memory({ process: { pid } }: LanguageClient): number {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return Number.NaN;
  return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(path, 'utf8'))?.[1]) / 1024;
}
