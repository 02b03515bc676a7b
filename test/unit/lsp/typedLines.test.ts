import { deepEqual, equal } from 'node:assert/strict';
import { TypedLines } from '../../../server/src/lsp/typedLines.ts';
import { FakeClock } from '../../support/fakeClock.ts';

const A = 'file:///a.esr';
const B = 'file:///b.esr';

describe('the lines being typed', () => {
  let clock: FakeClock;
  let left: string[];
  let lines: TypedLines;
  beforeEach(() => {
    clock = new FakeClock();
    left = [];
    lines = new TypedLines(clock, (uri) => left.push(uri));
  });

  const type = (uri: string, line: number) =>
    lines.edited(uri, [{ range: { start: { line, character: 1 }, end: { line, character: 1 } }, text: 'x' }]);

  it('are each document’s own', () => {
    type(A, 3);
    type(B, 7);
    deepEqual([lines.of(A), lines.of(B)], [3, 7]);
  });

  it('are left two seconds after the last key', () => {
    type(A, 3);
    clock.pass(1500);
    type(A, 3);
    clock.pass(1999);
    deepEqual([lines.of(A), left], [3, []]);
    clock.pass(1);
    deepEqual([lines.of(A), left], [undefined, [A]]);
  });

  it('are left when the cursor leaves them, but not when it leaves another', () => {
    type(A, 3);
    lines.left(A, 2);
    lines.left(B, 3);
    equal(lines.of(A), 3);
    lines.left(A, 3);
    deepEqual([lines.of(A), left], [undefined, [A]]);
    clock.pass(5000);
    deepEqual(left, [A]);
  });

  it('are left when the document is saved', () => {
    type(A, 3);
    lines.saved(A);
    lines.saved(A);
    deepEqual([lines.of(A), left], [undefined, [A]]);
  });

  it('change with an edit of another line, and end with one of several lines, of which nobody need be told', () => {
    type(A, 3);
    type(A, 4);
    equal(lines.of(A), 4);
    lines.edited(A, [{ text: 'a whole new text' }]);
    equal(lines.of(A), undefined);
    clock.pass(5000);
    deepEqual(left, []);
  });

  it('end with the document', () => {
    type(A, 3);
    lines.forget(A);
    clock.pass(5000);
    deepEqual([lines.of(A), left], [undefined, []]);
  });
});
