import { deepEqual, equal, ok } from 'node:assert/strict';
import { fits, fitting } from '../../../server/src/lsp/answerSize.ts';

describe('the size of an answer', () => {
  it('is counted in bytes as it is sent', () => {
    ok(fits('x'.repeat(98), 100));
    equal(fits('x'.repeat(99), 100), false);
    equal(fits('ä'.repeat(50), 100), false);
    ok(fits(undefined, 0));
  });

  it('leaves room for the first items of a list', () => {
    const items = ['a', 'b', 'c'].map((name) => ({ name: name.repeat(20) }));
    const [first, second] = items;
    deepEqual(fitting(items, 80), [first, second]);
    deepEqual(fitting(items, 1000), items);
    deepEqual(fitting(items, 10), []);
  });

  it('leaves room for the first children of an item too large', () => {
    const leaf = (name: string) => ({ name: name.repeat(20), children: [] });
    const tree = [leaf('a'), { name: 'b', children: [leaf('c'), leaf('d'), leaf('e')] }, leaf('f')];
    const kept = fitting(tree, 170);
    deepEqual(kept, [leaf('a'), { name: 'b', children: [leaf('c'), leaf('d')] }]);
    ok(fits(kept, 170));
  });
});
