import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argued } from '../../../scripts/mutation/argued.ts';
import { change, excerpt, mutated, oneLine, sample } from '../../../scripts/mutation/mutant.ts';
import { projectRoot } from '../../support/paths.ts';

describe('a mutant', () => {
  const text = 'one();\nif (a <\n  b) two();\n';
  const location = { start: { line: 1, column: 4 }, end: { line: 2, column: 3 } };
  const mutant = { id: '1', path: 'file.ts', location, replacement: 'a <= b', ...excerpt(text, location) };

  it('is a change of what stands at its place', () => {
    assert.equal(mutated(text, mutant), 'one();\nif (a <= b) two();\n');
  });

  it('is told on one line', () => {
    assert.equal(change(mutant), 'a < b → a <= b');
  });
});

describe('a sample', () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);

  it('is as large as asked for, in order, and from everywhere', () => {
    const drawn = sample(items, 100, 1);
    assert.equal(new Set(drawn).size, 100);
    assert.deepEqual(
      drawn,
      drawn.toSorted((a, b) => a - b),
    );
    const fromEachTenth = items.slice(0, 10).map((tenth) => drawn.filter((item) => Math.floor(item / 100) === tenth));
    assert.ok(fromEachTenth.every(({ length }) => length > 0));
  });

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(sample(items, 100, 7), sample(items, 100, 7));
    assert.notDeepEqual(sample(items, 100, 7), sample(items, 100, 8));
  });
});

describe('a survivor that is argued', () => {
  for (const { path, change } of argued) {
    it(`is one of code that is still there: ${path}, ${change}`, () => {
      const [original = ''] = change.split(' → ');
      assert.ok(oneLine(readFileSync(join(projectRoot, path), 'utf8'), Infinity).includes(original.replace(/…$/, '')));
    });
  }
});
