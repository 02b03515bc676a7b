// Runs the suite in the desktop's VS Code, for machines with one or with a network to fetch it from; the environment
// variable VSCODE_EXECUTABLE_PATH names one that is installed. Not part of `npm test`.
import { rm } from 'node:fs/promises';
import { runTests } from '@vscode/test-electron';
import { freshFolder, freshSheets, projectRoot } from '../support/paths.ts';
import { bundleSuite } from './bundle.ts';

async function main(): Promise<void> {
  const [extensionTestsPath, folder, data] = [
    await bundleSuite('node'),
    await freshSheets(),
    await freshFolder('desktop'),
  ];
  const installed = process.env.VSCODE_EXECUTABLE_PATH;
  try {
    await runTests({
      ...(installed !== undefined && { vscodeExecutablePath: installed }),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath,
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', data],
    });
  } finally {
    await Promise.all([folder, data].map((path) => rm(path, { recursive: true, force: true })));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
