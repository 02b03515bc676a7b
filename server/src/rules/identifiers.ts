import { rulesOf } from './rule.ts';

/** Chapter `identifiers`. */
export const identifierRules = rulesOf('identifiers', {
  'project-code': { severity: 'error', safe: true },
  'business-id-format': { severity: 'error', safe: true },
  'business-id-checksum': { severity: 'error' },
  'business-id-unissued': { severity: 'error' },
});
