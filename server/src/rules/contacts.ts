import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { brokenAddresses, isPhone, isWebAddress, publishedEmail, readEmail } from '../values/contacts.ts';
import { replace, rulesOf, within } from './rule.ts';

function written(sheet: Sheet, kind: 'phone' | 'email' | 'web'): FieldNode[] {
  return sheet.fields.filter(({ field, text }) => field.type.kind === kind && text !== '');
}

/** Chapter `yhteystiedot`. */
export const contactRules = rulesOf('yhteystiedot', {
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
  'email-plain': {
    severity: 'hint',
    safe: true,
    check({ sheet, form }, report) {
      if (form.plainEmails) return;
      for (const { value, text } of written(sheet, 'email')) {
        if (readEmail(text) !== 'plain') continue;
        const right = publishedEmail(text);
        report(value, { args: { right }, fixes: [replace(value, right)] });
      }
    },
  },
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
