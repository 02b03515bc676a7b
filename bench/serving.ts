import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { LanguageClient } from '../test/support/languageClient.ts';
import type { OpenDocument } from '../test/support/openDocument.ts';
import { sheetText } from './content.ts';
import { quantile, type Row } from './table.ts';

const WARM = 1000;
const EDITS = 1000;
const STARTS = 15;

/**
 * Measures the bundled server from outside, over standard input and output, as an editor has it.
 *
 * @param checking what reading and checking the same sheet takes in one process, in ms
 */
export async function benchServing(checking: number): Promise<Row[]> {
  const bare = await median(STARTS, startNode);
  const first = await median(STARTS, firstDiagnostics);
  const sent = await typing('push');
  const asked = await typing('pull');
  const shown = await typing('pull', askForAllShown);
  const offered = await completing(sheetText, CHOICE);
  const listed = await completing(sheetText, LIST);
  const listedInLong = await completing(longSheet(), LIST);
  const node = nodeMemory();
  const time = (what: string, value: number, bar?: number): Row => ({
    what,
    value,
    unit: 'ms',
    ratio: value / checking,
    ...(bar !== undefined && { bar }),
  });
  const megabytes = (what: string, value: number): Row => ({ what, value, unit: 'MB', ratio: value / node, bar: 70 });
  return [
    time('keystroke → diagnostics, sent', sent.p50, 3),
    time('… 95 % of them within', sent.p95),
    time('keystroke → diagnostics, asked for', asked.p50, 3),
    time('… 95 % of them within', asked.p95),
    time('keystroke → diagnostics, hints, colours, lengths and links', shown.p50),
    time('keystroke → suggestions of a choice', offered, 3),
    time('… of some 300 municipalities', listed, 3),
    time('… and these in a sheet of 1 MB', listedInLong, 20),
    time('processor time an edit', Math.max(sent.cpu, asked.cpu), 0.5),
    {
      what: 'start → first diagnostics (ratio: to Node alone)',
      value: first,
      unit: 'ms',
      ratio: first / bare,
      bar: 200,
    },
    megabytes('memory with a sheet open (ratio: to Node alone)', Math.max(sent.opened, asked.opened)),
    megabytes('memory after 2,000 edits', Math.max(sent.edited, asked.edited)),
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

/** Megabytes that Node holds when it runs nothing. */
function nodeMemory(): number {
  const program = 'process.stdout.write(String(process.memoryUsage.rss()))';
  return Number(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout) / 2 ** 20;
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

/** What an editor asks about a version of a sheet. */
type Ask = (sheet: OpenDocument) => Promise<unknown>;

const askForDiagnostics: Ask = (sheet) => sheet.diagnostics();

/** All at once, as an editor does that shows a screen of the sheet. */
const askForAllShown: Ask = (sheet) => {
  const screen = { start: { line: 40, character: 0 }, end: { line: 90, character: 0 } };
  const asked = [sheet.diagnostics(), sheet.inlayHints(screen), sheet.tokens(), sheet.lenses(), sheet.links()];
  return Promise.all(asked);
};

/** Types a letter into the prose and takes it out again, over and over; each time waits for what is asked. */
async function typing(diagnostics: 'push' | 'pull', ask: Ask = askForDiagnostics) {
  return LanguageClient.serving({ diagnostics }, async (client) => {
    const sheet = client.open(sheetText);
    await sheet.diagnostics();
    const opened = memory(client);
    for (let at = 0; at < WARM; at++) await keystroke(sheet, at, ask);
    const before = processorTime(client);
    const taken: number[] = [];
    for (let at = 0; at < EDITS; at++) {
      const start = performance.now();
      await keystroke(sheet, at, ask);
      taken.push(performance.now() - start);
    }
    const cpu = (processorTime(client) - before) / EDITS;
    return { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95), cpu, opened, edited: memory(client) };
  });
}

const CHOICE = 'Vastuuviranomainen: ';
const LIST = 'Kunnat: ';
const LISTED = 300;

/** Types a letter behind a label and takes it out again; each time waits for what is offered there. */
async function completing(text: string, label: string): Promise<number> {
  return LanguageClient.serving({}, async (client) => {
    const sheet = client.open(text);
    const start = sheet.rangeOf(label).end;
    const behind = { ...start, character: start.character + 1 };
    const taken: number[] = [];
    for (let at = 0; at < LISTED; at++) {
      const typed = at % 2 === 0;
      const began = performance.now();
      sheet.edit({ range: { start, end: typed ? start : behind }, newText: typed ? 'm' : '' });
      await sheet.completion(typed ? behind : start);
      taken.push(performance.now() - began);
    }
    return quantile(taken, 0.5);
  });
}

/** The sheet with so much more free text that it has a megabyte. */
function longSheet(): string {
  const paragraph = sheetText.split('\n').find((line) => line.length > 500) ?? '';
  return sheetText.replace(paragraph, `${paragraph}\n\n`.repeat(Math.ceil(1_000_000 / paragraph.length)));
}

const PLACE = { line: 74, character: 0 };

async function keystroke(sheet: OpenDocument, at: number, ask: Ask): Promise<void> {
  const typed = at % 2 === 0;
  const end = { ...PLACE, character: typed ? 0 : 1 };
  sheet.edit({ range: { start: PLACE, end }, newText: typed ? 'x' : '' });
  await ask(sheet);
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
