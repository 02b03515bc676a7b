import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../support/paths.ts';

const SUITE = join(projectRoot, 'test/host/suite');

/** The two extension hosts: a Node process and a browser's worker. */
export type Host = 'node' | 'web';

/** Bundles the suite into one file that the extension host can load, and gives its path; `*.node.test.ts` are for Node alone. */
export async function bundleSuite(host: Host): Promise<string> {
  const files = readdirSync(SUITE).flatMap((name) => /^(.+)\.test\.ts$/.exec(name)?.[1] ?? []);
  const suite = files.filter((file) => host === 'node' || !file.endsWith('.node'));
  const outfile = join(projectRoot, `out/test/host/${host}.js`);
  await build({
    entryPoints: [join(projectRoot, 'test/host/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2023',
    sourcemap: 'inline',
    external: ['vscode', 'node:*'],
    define: {
      SUITE_FILES: JSON.stringify(suite),
      // Mocha's browser build would take the bundle's exports for its own.
      module: 'undefined',
      exports: 'undefined',
    },
    logLevel: 'warning',
  });
  return outfile;
}
