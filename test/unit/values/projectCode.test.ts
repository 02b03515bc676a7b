import { deepEqual, equal } from 'node:assert/strict';
import { codeExpression, findProjectCodes, readProjectCode } from '../../../server/src/values/projectCode.ts';

describe('a project code', () => {
  it('is read in lower case and between spaces, and written in capitals', () => {
    for (const text of ['S20884', 's20884', ' S20884\u00A0']) equal(readProjectCode(text, ['S2NNNN']), 'S20884');
  });

  it('is none when it is not of the pattern', () => {
    for (const text of ['', 'S10884', 'S2088', 'S208844', 'S 20884', 'S20884, S20885', 'S2NNNN', 'S2088٤']) {
      equal(readProjectCode(text, ['S2NNNN']), undefined, text);
    }
  });

  it('may be made in one of several ways', () => {
    for (const code of ['S10001', 'A70001']) equal(readProjectCode(code, ['S1NNNN', 'A7NNNN']), code);
    equal(readProjectCode('A10001', ['S1NNNN', 'A7NNNN']), undefined);
  });

  it('has nothing in its pattern that means anything but the digits', () => {
    equal(readProjectCode('K.(1)+', ['K.(N)+']), 'K.(1)+');
    equal(readProjectCode('KX11', ['K.(N)+']), undefined);
  });

  it('has, whatever signs are in its pattern, an expression that takes the same codes, and is found in a text', () => {
    const pattern = ['K.(N)+', 'R/N-N'];
    const expression = new RegExp(codeExpression(pattern), 'i');
    for (const text of ['K.(1)+', 'k.(1)+', 'R/1-2', 'KX(1)+', 'K.(1)', 'R/1-2 ', 'R/12', '']) {
      equal(expression.test(text), readProjectCode(text, pattern) !== undefined && text.trim() === text, text);
    }
    deepEqual(
      findProjectCodes('Hankkeet k.(1)+ ja R/1-2.', pattern).map(({ code }) => code),
      ['K.(1)+', 'R/1-2'],
    );
  });
});
