import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, type Manifest, renderManifest, withGeneratedParts } from '../../scripts/generate/manifest.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { projectRoot } from '../support/paths.ts';

const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');

describe('the manifest', () => {
  it('holds the generated parts as the core has them', () => {
    assert.deepEqual(withGeneratedParts(JSON.parse(text) as Manifest), JSON.parse(text), 'run `npm run generate`');
  });

  it('is generated without a change to anything written by hand', () => {
    assert.equal(renderManifest(), text);
  });
});

describe('the first line of a sheet', () => {
  const isFirstLine = (line: string) => new RegExp(firstLine()).test(line);

  for (const { id, title, banner } of publishedForms) {
    for (const line of [title, banner[0]].filter((line) => line !== undefined)) {
      it(`is known in ${id}: ${line}`, () => {
        for (const written of [line, `\uFEFF${line}`, `  ${line} `, line.replaceAll(' ', '\u00A0')]) {
          assert.equal(isFirstLine(written), true, JSON.stringify(written));
        }
      });
    }
  }

  it('is not just any line that begins like one', () => {
    for (const line of ['', 'Euroopan unionin neuvosto', 'Muistio: Euroopan unioni', 'Vipuvoimaa EU:lta', '1 Hanke']) {
      assert.equal(isFirstLine(line), false, line);
    }
  });
});
