// The last step of `npm start`: the desktop's VS Code if there is one, else VS Code in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startCodeOss } from '../test/support/codeOss.ts';
import { findProgram } from '../test/support/findProgram.ts';
import { projectRoot } from '../test/support/paths.ts';

const seeds = join(projectRoot, 'seeds');
const options = new Set(process.argv.slice(2));
const browserOnly = ['--web', '--no-open', '--check'].some((option) => options.has(option));

async function main(): Promise<void> {
  const code = browserOnly ? undefined : findProgram('code');
  if (code !== undefined) return openDesktop(code);
  console.log(
    browserOnly ? 'VS Code runs in the browser.' : 'No VS Code (`code`) on the PATH: it runs in the browser.',
  );
  console.log('The first time this fetches a build of it from npm (117 MB).');
  const editor = await startCodeOss({ extension: projectRoot, folder: seeds });
  console.log(`\n  ${editor.url}\n`);
  if (options.has('--check')) {
    const { status } = await fetch(editor.url);
    await editor.stop();
    console.log(status === 200 ? 'It answers.' : `It answers with status ${status}.`);
    process.exitCode = status === 200 ? 0 : 1;
    return;
  }
  const browser = options.has('--no-open') ? undefined : browserOpener();
  if (browser === undefined) console.log('Open this address in a browser.');
  else start(browser, [editor.url]);
  console.log('What you change there stays in the browser; the files in seeds/ are not touched. Ctrl+C ends it.');
}

function openDesktop(code: string): void {
  console.log(`Preamble ${code} with the extension from this folder.`);
  start(code, ['--new-window', `--extensionDevelopmentPath=${projectRoot}`, seeds, join(seeds, 'S11825.esr')]);
}

/** The program that opens an address in the system's own browser. */
function browserOpener(): string | undefined {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string];
  if (opener !== undefined) return opener;
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? findProgram('xdg-open') : undefined;
}

/** Starts a program that outlives this one; whether it succeeds is its own affair. */
function start(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { detached: true, stdio: 'ignore', shell: process.platform === 'win32' });
  child.once('error', (error) => console.error(`${program}: ${error.message}`));
  child.unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
