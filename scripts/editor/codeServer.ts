import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { freshFolder } from '../paths.ts';
import { run, start } from '../processes.ts';
import type { Editor, EditorOptions } from './editor.ts';
import { findNode24 } from './node24.ts';
import { npmPackage } from './npmPackage.ts';
import { withProgress } from './progress.ts';

/** VS Code 1.139.1 with its server, packed for npm. */
const CODE_SERVER = 'code-server@4.139.1';

/** Only what would stand in the way of a first look at a sheet. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Starts VS Code with a Node extension host, served to a browser. */
export async function startCodeServer(options: EditorOptions): Promise<Editor> {
  const { extension, alongside, distrusts, tests, folder, file } = options;
  const { program, vscode } = await codeServer();
  const data = await freshData();
  // The server takes over what it finds in this folder when it first installs something there.
  if (alongside) await cp(alongside, join(data, 'extensions', basename(alongside)), { recursive: true });
  const packed = extension.endsWith('.vsix');
  const installed = packed ? await installExtension(extension, data) : extension;
  const port = await freePort();
  const server = await start(
    program,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', ...common(data)],
      '--disable-telemetry',
      ...(distrusts ? [] : ['--disable-workspace-trust']),
      // Without it the server ignores the tests named in the address; with it the editor shows no messages.
      ...(tests ? ['--enable-smoke-test-driver'] : []),
    ],
    /Extension host agent listening/,
    30_000,
    // The server leaves its sockets in the folder for temporary files: let that be ours too.
    { cwd: vscode, env: { ...process.env, TMPDIR: data, XDG_RUNTIME_DIR: data } },
  );
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeData);
  const authority = `localhost:${port}`;
  const payload = Object.entries({
    ...(!packed && { extensionDevelopmentPath: `vscode-remote://${authority}${extension}` }),
    ...(tests && { extensionTestsPath: `vscode-remote://${authority}${tests}` }),
    ...(file && { openFile: `vscode-remote://${authority}${file}` }),
    skipWelcome: 'true',
  });
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return {
    url: `http://${authority}/?${query}`,
    log: server.log,
    extension: installed,
    stop: async () => {
      await server.stop();
      removeData();
      process.off('exit', removeData);
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
  const folder = (await readdir(extensions)).find((name) => name.startsWith('esr-sheets.esr-sheets-'));
  if (folder === undefined) throw new Error('The extension was not installed.');
  return join(extensions, folder);
}

/** The server's folder, fetched and made whole if need be, and the Node program that runs it. */
async function codeServer(): Promise<{ program: string; vscode: string }> {
  const unpacked = npmPackage({
    spec: CODE_SERVER,
    megabytes: 47,
    prepare: (folder) =>
      withProgress('the packages of VS Code', 145, async () => {
        const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
        await run('npm', ['install', ...options], { cwd: join(folder, 'lib/vscode') });
      }),
  });
  const [program, folder] = await Promise.all([findNode24(), unpacked]);
  return { program, vscode: join(folder, 'lib/vscode') };
}

/** A new data folder for a server, which is a person's first: nothing kept, nothing in the way. */
async function freshData(): Promise<string> {
  const data = await freshFolder('code-server');
  await mkdir(join(data, 'data/Machine'), { recursive: true });
  await writeFile(join(data, 'data/Machine/settings.json'), JSON.stringify(SETTINGS));
  return data;
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
