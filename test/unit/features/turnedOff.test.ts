import { deepEqual } from 'node:assert/strict';
import { turnedOff } from '../../../server/src/features/turnedOff.ts';
import { readSettings } from '../../../server/src/settings.ts';

describe('what is turned off', () => {
  const off = (written: unknown) => turnedOff(readSettings(written, 'a.esr'), 'en');

  it('is nothing by itself, nor a rule or chapter that is on', () => {
    deepEqual(turnedOff(undefined, 'en'), []);
    deepEqual(off({ rules: { 'amount-style': 'hint' }, categories: { funding: true } }), []);
  });

  it('is each rule and each chapter, the chapter without its rules', () => {
    const written = {
      rules: { 'amount-style': 'off', 'count-style': 'off' },
      categories: { funding: false },
      overrides: [{ files: 'a.esr', rules: { 'phone-format': 'off' } }],
    };
    deepEqual(off(written), ['Funding', 'How a count is written', 'Not a telephone number']);
  });
});
