import { readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findNode24 } from './node24.ts';
import { npmPackage } from './npmPackage.ts';
import { freshFolder } from './paths.ts';
import { run, start } from './run.ts';
import type { Editor, EditorOptions } from './workbench.ts';

/** VS Code 1.139.1 with its server, packed for npm. */
const CODE_SERVER = 'code-server@4.139.1';

/** Starts VS Code with a Node extension host, served to a browser. */
export async function startCodeServer({ extension, tests, folder }: EditorOptions): Promise<Editor> {
  const [program, vscode] = await Promise.all([findNode24(), unpackedServer()]);
  const data = await freshFolder('code-server');
  const extensions = join(data, 'extensions');
  const common = ['--server-data-dir', data, '--extensions-dir', extensions, '--accept-server-license-terms'];
  const packed = extension.endsWith('.vsix');
  if (packed) await run(program, ['out/server-main.js', ...common, '--install-extension', extension], { cwd: vscode });
  const port = await freePort();
  const server = await start(
    program,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...[
        '--server-data-dir',
        data,
        '--accept-server-license-terms',
        '--disable-telemetry',
        '--disable-workspace-trust',
      ],
      // Without it the server ignores the tests named in the address; with it the editor shows no messages.
      ...(tests ? ['--enable-smoke-test-driver'] : []),
    ],
    /Extension host agent listening/,
    30_000,
    // The server leaves its sockets in the folder for temporary files: let that be ours too.
    { cwd: vscode, env: { ...process.env, TMPDIR: data, XDG_RUNTIME_DIR: data } },
  );
  const authority = `localhost:${port}`;
  const payload = Object.entries({
    ...(!packed && { extensionDevelopmentPath: `vscode-remote://${authority}${extension}` }),
    ...(tests && { extensionTestsPath: `vscode-remote://${authority}${tests}` }),
    skipWelcome: 'true',
  });
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return {
    url: `http://${authority}/?${query}`,
    log: server.log,
    extension: packed ? await onlyFolderIn(extensions) : extension,
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function unpackedServer(): Promise<string> {
  const folder = await npmPackage(CODE_SERVER, async (unpacked) => {
    const vscode = join(unpacked, 'lib/vscode');
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: vscode,
    });
  });
  return join(folder, 'lib/vscode');
}

/** Where the packed extension was unpacked to: its name holds its version. */
async function onlyFolderIn(extensions: string): Promise<string> {
  const [folder] = (await readdir(extensions, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  if (folder === undefined) throw new Error('The extension was not installed.');
  return join(extensions, folder.name);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
