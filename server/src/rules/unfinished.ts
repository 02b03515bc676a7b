import { progressOf } from '../facts/summary.ts';
import { firstLine } from './anchors.ts';
import { rulesOf } from './rule.ts';

/** How many of the things to write next are named, and how long their names may be together: what is quoted is cut. */
const MAX_NAMED = 3;
const MAX_LENGTH = 90;

/** The one finding of a sheet that is still being written. */
export const unfinishedRules = rulesOf('structure', {
  'sheet-unfinished': {
    severity: 'information',
    check({ sheet, draft }, report) {
      const progress = draft && progressOf(sheet);
      if (!progress) return;
      const { filled, required, next } = progress;
      report(sheet.preamble.title ?? firstLine(sheet), {
        args: { filled, required, next: named(next) },
      });
    },
  },
});

/** The first things by name, as many as fit. */
function named(next: readonly string[]): string {
  const lists = next.slice(0, MAX_NAMED).map((_, last) => next.slice(0, last + 1).join(' · '));
  return lists.findLast((list) => list.length <= MAX_LENGTH) ?? lists[0] ?? '';
}
