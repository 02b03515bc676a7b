import { beyond, proseLengthOf } from '../facts/proseLength.ts';
import { headingText } from '../forms/heading.ts';
import { writeAmount } from '../values/amount.ts';
import { rulesOf } from './rule.ts';

/** Over a limit by a part of it that is no more, a text can be cut by a word here and there. */
const SLIGHTLY_OVER = 0.1;

/** The one rule on lengths: the limits are the person's own, in the setting `esr.lengths`. */
export const lengthRules = rulesOf('structure', {
  'prose-length': {
    severity: 'information',
    check({ sheet, form, lengths }, report) {
      for (const section of sheet.allSections) {
        const limit = lengths[section.spec.number ?? ''];
        const part = limit === undefined ? undefined : beyond(sheet, section, limit);
        if (limit === undefined || !part) continue;
        const { characters } = proseLengthOf(sheet, section);
        const over = characters - limit;
        report(part, {
          ...(over <= limit * SLIGHTLY_OVER && { severity: 'hint' }),
          args: {
            title: headingText(form, section.spec),
            characters: writeAmount(characters),
            over: writeAmount(over),
            limit: writeAmount(limit),
          },
        });
      }
    },
  },
});
