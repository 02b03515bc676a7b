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
  const { program, vscode } = await codeServer();
  const data = await freshFolder('code-server');
  const packed = extension.endsWith('.vsix');
  const installed = packed ? await installExtension(extension, data) : extension;
  const port = await freePort();
  const server = await start(
    program,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', ...common(data)],
      ...['--disable-telemetry', '--disable-workspace-trust'],
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
    extension: installed,
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * Installs a `.vsix` as the editor does for its user, into a server's data folder; gives the folder it is unpacked to,
 * whose name holds its version.
 */
export async function installExtension(vsix: string, data: string): Promise<string> {
  const { program, vscode } = await codeServer();
  await run(program, ['out/server-main.js', ...common(data), '--install-extension', vsix], { cwd: vscode });
  const extensions = join(data, 'extensions');
  const [folder] = (await readdir(extensions, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  if (folder === undefined) throw new Error('The extension was not installed.');
  return join(extensions, folder.name);
}

/** The server's folder, fetched and made whole if need be, and the Node program that runs it. */
async function codeServer(): Promise<{ program: string; vscode: string }> {
  const unpacked = npmPackage(CODE_SERVER, async (folder) => {
    const vscode = join(folder, 'lib/vscode');
    const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    await run('npm', ['install', ...options], { cwd: vscode });
  });
  const [program, folder] = await Promise.all([findNode24(), unpacked]);
  return { program, vscode: join(folder, 'lib/vscode') };
}

function common(data: string): string[] {
  return ['--server-data-dir', data, '--accept-server-license-terms'];
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
