import { equal, ok } from 'node:assert/strict';
import { en } from '../../../client/src/messages/en.ts';
import { fi } from '../../../client/src/messages/fi.ts';
import { sv } from '../../../client/src/messages/sv.ts';
import { listed, STATUS_LINE, shortened } from '../../../client/src/statusLine.ts';

describe('a line of the language status', () => {
  it('is as it is where it fits', () => {
    equal(shortened('twelve chars', 12), 'twelve chars');
    equal(listed(['one', 'two'], 9), 'one · two');
    equal(listed([], 9), '');
  });

  it('is cut where it does not', () => {
    equal(shortened('twelve chars', 11), 'twelve cha…');
    equal(shortened('twelve chars', 8), 'twelve…');
    equal(listed(['twelve chars'], 8), 'twelve…');
  });

  it('says how many parts have no room', () => {
    equal(listed(['one', 'two', 'three', 'four'], 14), 'one · two · +2');
    equal(listed(['one', 'two', 'three', 'four'], 13), 'one · +3');
    equal(listed(['twelve chars', 'two'], 8), 'twelve…');
  });

  for (const [language, texts] of Object.entries({ en, fi, sv })) {
    it(`has room for what stands in it always, in ${language}`, () => {
      const failure = `${texts['failure.title']} – ${texts['failure.detail']}`;
      for (const text of [texts['tip.text'], failure, texts['turnedOff.name']]) ok(text.length <= STATUS_LINE, text);
    });
  }
});
