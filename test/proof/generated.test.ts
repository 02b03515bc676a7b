import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputs } from '../../scripts/generate/outputs.ts';
import { projectRoot } from '../support/paths.ts';

describe('generated files', () => {
  for (const { path, render } of outputs) {
    it(`${path} is up to date`, () => {
      const file = join(projectRoot, path);
      assert.ok(existsSync(file) && readFileSync(file, 'utf8') === render(), 'run `npm run generate`');
    });
  }
});
