// What is bundled, for esbuild: CommonJS for the Node host and the stand-alone programs, one worker script and one
// CommonJS module for the browser.

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  logLevel: 'warning',
  charset: 'utf8',
  external: ['vscode'],
  legalComments: 'none',
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // A library's ES module asks where it is; bundled as CommonJS it is in this file.
  define: { 'import.meta.url': '__filename' },
};

/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const shebang = { js: '#!/usr/bin/env node' };

/**
 * Every bundle of the product.
 *
 * @type {import('esbuild').BuildOptions[]}
 */
export const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js' },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', banner: shebang },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: shebang },
  { ...browser, entryPoints: ['client/src/browser.ts'], outfile: 'dist/browser/client.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/browser/server.js' },
];
