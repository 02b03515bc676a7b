import assert from 'node:assert/strict';
import { SEVERITY } from '../../shared/protocol.ts';
import { diagnose } from '../support/sheets.ts';
import { wholeSheetWith } from '../support/smallSheets.ts';

describe('a sheet that is being written', () => {
  for (const form of ['esr-2007', 'esr-2014', 'eakr-2014'] as const) {
    it(`has no error and no warning for whatever is left for later: ${form}`, () => {
      const whole = wholeSheetWith(form);
      const begun = whole.slice(0, whole.search(/^9\.? Loppuraportin/m));
      const lines = begun.split('\n');
      const drafts = lines.flatMap((line, at) => {
        const label = /^(?!\d)[^:]+:(?= |$)|^.+(?= \d \d$)/.exec(line)?.[0];
        return label ? [lines.toSpliced(at, 1), lines.with(at, label)].map((some) => some.join('\n')) : [];
      });
      let unfinished = 0;
      for (const text of drafts) {
        const found = diagnose(text);
        if (!found.some(({ code }) => code === 'sheet-unfinished')) continue;
        unfinished++;
        assert.deepEqual(
          found.filter(({ severity = 1 }) => severity <= SEVERITY.warning),
          [],
        );
      }
      assert.ok(unfinished > 40, `${unfinished} drafts`);
    });
  }
});
