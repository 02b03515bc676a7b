import assert from 'node:assert/strict';
import { memoize } from '../../../server/src/sheet/memoize.ts';
import { service } from '../../support/sheets.ts';

describe('what is worked out of a sheet', () => {
  it('is worked out once, when it is first asked for', () => {
    const texts: string[] = [];
    const textOf = memoize(({ text }) => {
      texts.push(text);
      return text;
    });
    const sheet = service.read('1 Hanke');
    assert.deepEqual(texts, []);
    assert.deepEqual([textOf(sheet), textOf(sheet), texts], ['1 Hanke', '1 Hanke', ['1 Hanke']]);
  });

  it('is worked out once also where it comes to nothing', () => {
    let times = 0;
    const nothing = memoize(() => {
      times++;
      return undefined;
    });
    const sheet = service.read('1 Hanke');
    assert.deepEqual([nothing(sheet), nothing(sheet), times], [undefined, undefined, 1]);
  });

  it('stays with its sheet whichever others are asked in between', () => {
    let times = 0;
    const count = memoize(() => ++times);
    const [one, other] = [service.read('1 Hanke'), service.read('2 Hanke')];
    assert.deepEqual([count(one), count(other), count(one), count(other)], [1, 2, 1, 2]);
  });
});
