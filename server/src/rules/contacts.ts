import { rulesOf } from './rule.ts';

/** Chapter `contacts`. */
export const contactRules = rulesOf('contacts', {
  'phone-format': { severity: 'warning' },
  'email-format': { severity: 'warning', safe: true },
  'email-plain': { severity: 'hint', safe: true },
  'web-format': { severity: 'information' },
});
