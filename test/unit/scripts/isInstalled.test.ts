import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../../scripts/isInstalled.mjs';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/reader': { version: '2.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

describe('the packages of a project', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'esr-packages-'));
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  });
  afterEach(() => rm(root, { recursive: true }));

  const install = (packages: object) =>
    writeFile(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));

  it('are missing in a fresh clone', () => {
    assert.equal(isInstalled(root), false);
  });

  it('are there when each has the version of the lock file', async () => {
    await install({ 'node_modules/reader': { version: '2.0.0' }, 'node_modules/tried-out': { version: '3.0.0' } });
    assert.equal(isInstalled(root), true);
  });

  it('are out of date when one is missing or has another version', async () => {
    await install({});
    assert.equal(isInstalled(root), false);
    await install({ 'node_modules/reader': { version: '1.9.0' } });
    assert.equal(isInstalled(root), false);
  });
});
