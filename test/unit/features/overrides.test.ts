import { deepEqual, equal } from 'node:assert/strict';
import { isOfFile } from '../../../server/src/features/overrides.ts';

describe('a glob of the setting for some files', () => {
  const matches = (glob: string, paths: readonly string[]) => paths.filter((path) => isOfFile(glob, path));

  it('is of the files whose path it describes', () => {
    const paths = ['a.esr', 'b.txt', 'in/a.esr', 'in/side/a.esr', '.old/a.esr'];
    deepEqual(matches('**', paths), paths);
    deepEqual(matches('in/**', paths), ['in/a.esr', 'in/side/a.esr']);
    deepEqual(matches('*.esr', paths), ['a.esr']);
    deepEqual(matches('**/?.{esr,md}', paths), ['a.esr', 'in/a.esr', 'in/side/a.esr', '.old/a.esr']);
    deepEqual(matches('in/[a-c].esr', paths), ['in/a.esr']);
    deepEqual(matches('', paths), []);
  });

  it('knows a name in composed and in decomposed letters', () => {
    equal(isOfFile('työ/*', 'työ/a.esr'.normalize('NFD')), true);
  });

  it('turns nothing round and hides nothing: ! and # are characters', () => {
    deepEqual(matches('!a.esr', ['!a.esr', 'b.esr']), ['!a.esr']);
    deepEqual(matches('#a.esr', ['#a.esr', 'b.esr']), ['#a.esr']);
  });

  const PATH = `${'a'.repeat(250)}/${'a/'.repeat(100)}c`;
  for (const part of ['*a', '**/a/', '{a,b}', '{a,', '*(a|', '[a', '*[!b]?', '{*,**}a']) {
    it(`is answered at once, however it is made: ${part.repeat(3)}…`, () => {
      equal(isOfFile(`${part.repeat(1000 / part.length - 1)}b`, PATH), false);
      equal(isOfFile(`${part.repeat(100_000)}b`, PATH), false);
    });
  }
});
