import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { brokenAddresses, isPhone, isWebAddress, readEmail } from '../values/contacts.ts';
import { rulesOf, within } from './rule.ts';
import { styleRule } from './style.ts';

function written(sheet: Sheet, kind: 'phone' | 'email' | 'web'): FieldNode[] {
  return sheet.fields.filter(({ field, text }) => field.type.kind === kind && text !== '');
}

/** Chapter `contacts`. */
export const contactRules = rulesOf('contacts', {
  'phone-format': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { field, value, text } of written(sheet, 'phone')) {
        if (!isPhone(text)) report(value, { args: { written: text, example: field.example ?? '' } });
      }
    },
  },
  'email-format': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { field, value, text } of written(sheet, 'email')) {
        if (!readEmail(text)) report(value, { args: { written: text, example: field.example ?? '' } });
      }
    },
  },
  'email-plain': styleRule('email'),
  'web-format': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { field, value, text } of written(sheet, 'web')) {
        const args = (written: string) => ({ written, example: field.example ?? '' });
        const broken = brokenAddresses(text);
        for (const part of broken) report(within(value, part), { args: args(text.slice(part.start, part.end)) });
        const sentences = field.type.kind === 'web' && field.type.sentences;
        if (broken.length === 0 && !sentences && !isWebAddress(text)) report(value, { args: args(text) });
      }
    },
  },
});
