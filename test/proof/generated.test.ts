import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputs } from '../../scripts/generate/outputs.ts';
import { projectRoot } from '../support/paths.ts';

describe('generated files', () => {
  for (const { path, render } of outputs) {
    it(`${path} is what the core gives now`, () => {
      assert.equal(readFileSync(join(projectRoot, path), 'utf8'), render(), 'run `npm run generate`');
    });
  }
});
