import { progressOf } from '../facts/summary.ts';
import { firstLine } from './anchors.ts';
import { rulesOf } from './rule.ts';

/** How many of the things to write next are named. */
const NAMED = 3;

/** The one finding of a sheet that is still being written. */
export const unfinishedRules = rulesOf('structure', {
  'sheet-unfinished': {
    severity: 'information',
    check({ sheet, draft }, report) {
      const progress = draft && progressOf(sheet);
      if (!progress) return;
      const { filled, required, next } = progress;
      report(sheet.preamble.title ?? firstLine(sheet), {
        args: { filled, required, next: next.slice(0, NAMED).join(' · ') },
      });
    },
  },
});
