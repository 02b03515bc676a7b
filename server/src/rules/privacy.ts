import { identityCodesOf } from '../facts/identifiers.ts';
import type { Span } from '../values/text.ts';
import { rulesOf } from './rule.ts';

const EMAIL = /[^\s@()<>,;:]{1,64}@[^\s@()<>,;:]{1,80}\.\p{L}{2,}/gu;

/** Chapter `privacy`. Neither rule says in its words what it found. */
export const privacyRules = rulesOf('privacy', {
  'personal-identity-code': {
    severity: 'error',
    check({ sheet }, report) {
      for (const span of identityCodesOf(sheet)) report(span);
    },
  },
  'email-in-text': {
    severity: 'information',
    check({ sheet, form }, report) {
      if (form.plainEmails || !sheet.text.includes('@')) return;
      const reasons = sheet.fields.map(({ reason }) => reason);
      const texts: (Span | undefined)[] = [
        ...reasons,
        ...sheet.allSections.flatMap(({ prose, impacts }) => [...prose, ...impacts.map(({ reason }) => reason)]),
      ];
      for (const span of texts) {
        if (!span) continue;
        for (const match of sheet.text.slice(span.start, span.end).matchAll(EMAIL)) {
          const start = span.start + match.index;
          report({ start, end: start + match[0].length });
        }
      }
    },
  },
});
