// The first step of `npm start` and `npm test`, also in a clone where nothing is installed yet: the packages, as the lock
// file names them. Plain JavaScript without packages, because it is what installs them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './isInstalled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`ESR Sheets needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled(root)) {
  console.log('▸ Installing the packages it is built with');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a script on Windows, and scripts need a shell there.
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
}
