// `npm start`, once the packages are there: from a fresh clone to a sheet open in an editor with the extension. Options:
// --web (the browser even if VS Code is here), --no-open (only print the browser's address), --check (open nothing, see
// that the editor serves the sheets, and end).
import { spawn, spawnSync } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startCodeServer } from './editor/codeServer.ts';
import type { Editor } from './editor/editor.ts';
import { packExtension } from './editor/packedExtension.ts';
import { findProgram } from './findProgram.ts';
import { freshFolder, projectRoot } from './paths.ts';

/** The sheet that a newcomer sees first. */
const SHEET = 'S11825.esr';

const seeds = join(projectRoot, 'seeds');
/** The small extension that opens the outline: no setting and no address does. */
const showOutline = join(projectRoot, 'scripts/editor/showOutline');

async function main(options: ReadonlySet<string>): Promise<void> {
  step('Building');
  if (runNode('esbuild.mjs') !== 0) throw new Error('It could not be built.');
  step('Checking the example sheets in seeds/ (node dist/cli.js check seeds)');
  runNode('dist/cli.js', 'check', 'seeds');
  if (options.has('--check')) return checkEditor();

  // A person's own work is safe: what is in the folder already stays as it is.
  const folder = join(homedir(), 'esr-sheets');
  await cp(seeds, folder, { recursive: true, force: false });
  const browserOnly = options.has('--web') || options.has('--no-open');
  const code = browserOnly ? undefined : findProgram('code');
  step(`Opening a copy of them in ${code ?? 'VS Code in the browser'}`);
  console.log(`Change and save them as you like: they stay in ${folder}.`);
  if (code !== undefined) return openDesktop(code, folder);
  const { url } = await startEditor(folder);
  const browser = options.has('--no-open') ? undefined : browserOpener();
  if (browser !== undefined) launch(browser, [url]);
  console.log(`\n  ${url}\n\n${browser === undefined ? 'Open this address in a browser. ' : ''}Ctrl+C ends it.`);
}

/** Proves that the editor answers and reads the sheets of the folder that it is opened on. */
async function checkEditor(): Promise<void> {
  step('Checking that VS Code in the browser opens a copy of them');
  const folder = await freshFolder('sheets');
  await cp(seeds, folder, { recursive: true });
  const editor = await startEditor(folder);
  try {
    const page = await fetch(editor.url);
    if (!page.ok) throw new Error(`The editor answers with status ${page.status}.`);
    const file = new URL('vscode-remote-resource', editor.url);
    file.searchParams.set('path', join(folder, SHEET));
    const served = await (await fetch(file)).text();
    if (served !== (await readFile(join(seeds, SHEET), 'utf8'))) throw new Error(`The editor does not read ${SHEET}.`);
  } finally {
    await editor.stop();
    await rm(folder, { recursive: true, force: true });
  }
  console.log('The editor answers, and reads the copy.');
}

async function startEditor(folder: string): Promise<Editor> {
  const extension = await packExtension();
  return startCodeServer({ extension, alongside: showOutline, folder, file: join(folder, SHEET) });
}

function openDesktop(code: string, folder: string): void {
  const extensions = [projectRoot, showOutline].map((path) => `--extensionDevelopmentPath=${path}`);
  launch(code, ['--new-window', ...extensions, folder, join(folder, SHEET)]);
}

/** The program that opens an address in the system's own browser. */
function browserOpener(): string | undefined {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string];
  if (opener !== undefined) return opener;
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? findProgram('xdg-open') : undefined;
}

/** Starts a program that outlives this one; whether it succeeds is its own affair. */
function launch(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { detached: true, stdio: 'ignore', shell: process.platform === 'win32' });
  child.once('error', (error) => console.error(`${program}: ${error.message}`));
  child.unref();
}

function runNode(...args: string[]): number | null {
  return spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' }).status;
}

function step(what: string): void {
  console.log(`\n▸ ${what}`);
}

main(new Set(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
