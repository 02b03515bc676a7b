import { ok } from 'node:assert/strict';
import { listFiles, PackageManager } from '@vscode/vsce';
import { projectRoot } from '../support/paths.ts';

describe('the packed extension', () => {
  it('holds the licences of what is in it', async () => {
    const files = await listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
    ok(files.includes('LICENSE'));
    ok(files.includes('ThirdPartyNotices.txt'));
  });
});
