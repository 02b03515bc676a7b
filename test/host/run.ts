// Runs the suite inside a real VS Code: `run.ts node` with a Node extension host, `run.ts web` with a worker.
import { rm } from 'node:fs/promises';
import { startCodeServer } from '../../scripts/editor/codeServer.ts';
import { startCodeOss } from '../support/codeOss.ts';
import { freshSheets, projectRoot } from '../support/paths.ts';
import { openWorkbench } from '../support/workbench.ts';
import { bundleSuite, type Host } from './bundle.ts';
import { type Report, readReport } from './report.ts';

const DEADLINE_MS = 120_000;
const EDITORS = { node: startCodeServer, web: startCodeOss };

async function main(host: Host): Promise<void> {
  const [tests, folder] = await Promise.all([bundleSuite(host), freshSheets()]);
  const editor = await EDITORS[host]({ extension: projectRoot, tests, folder });
  const reports: Report[] = [];
  let ended: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve) => {
    ended = resolve;
  });
  const workbench = await openWorkbench(editor, async (page, note) => {
    await page.exposeFunction('codeAutomationExit', ended);
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = args.map(String).join(' ');
      const report = readReport(line);
      if (report === undefined) return note(line);
      reports.push(report);
      print(report);
    });
  });
  try {
    const code = await Promise.race([exit, deadline()]);
    const missing = reports.every(({ kind }) => kind !== 'ended');
    if (code === undefined || missing) {
      const picture = await workbench.screenshot(`host-${host}`);
      console.error(`The editor ${code === undefined ? 'did not finish' : `ended with ${code} before the tests`}.`);
      console.error(`Its last lines:\n${workbench.lastLines()}\nIts window: ${picture}`);
    }
    const passed = reports.filter(({ kind }) => kind === 'passed').length;
    const failed = reports.filter(({ kind }) => kind === 'failed').length + (code === undefined || missing ? 1 : 0);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 || code !== 0 ? 1 : 0;
  } finally {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(report: Report): void {
  if (report.kind === 'passed') console.log(`  ✓ ${report.title} (${report.ms} ms)`);
  if (report.kind === 'skipped') console.log(`  - ${report.title}`);
  if (report.kind === 'failed') console.log(`  ✗ ${report.title}\n${report.reason.replaceAll(/^/gm, '    ')}`);
}

function deadline(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, DEADLINE_MS, undefined).unref();
  });
}

const host = process.argv[2];
if (host !== 'node' && host !== 'web') throw new Error('Say which host: node or web.');
main(host).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
