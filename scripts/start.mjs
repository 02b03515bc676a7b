// `npm start`: from a fresh clone to a sheet open in an editor with the extension. Plain JavaScript without packages,
// because it is what installs them. Options: --web (the browser even if VS Code is here), --no-open (only print the
// browser's address), --check (open nothing, see that the editor answers, and end).
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`ESR Sheets needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  step('Installing the packages it is built with');
  must('npm', 'ci', '--no-audit', '--no-fund');
}

step('Building');
must(process.execPath, 'esbuild.mjs');

step('Checking the example sheets in seeds/ (node dist/cli.js check seeds)');
run(process.execPath, 'dist/cli.js', 'check', 'seeds');

step('Opening seeds/ in an editor');
must(process.execPath, 'node_modules/tsx/dist/cli.mjs', 'scripts/openEditor.ts', ...process.argv.slice(2));

/** Whether the packages are there, and no older than the list of them. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

/** @param {string} what */
function step(what) {
  console.log(`\n▸ ${what}`);
}

/** @param {string} program @param {...string} args */
function run(program, ...args) {
  // npm is a script on Windows, and scripts need a shell there.
  const shell = process.platform === 'win32' && program === 'npm';
  return spawnSync(program, args, { stdio: 'inherit', shell }).status;
}

/** @param {string} program @param {...string} args */
function must(program, ...args) {
  const status = run(program, ...args);
  if (status !== 0) process.exit(status ?? 1);
}
