import type { Form } from '../../forms/form.ts';
import {
  brokenAddresses,
  isPhone,
  isWebAddress,
  publishedEmail,
  readEmails,
  saysNoAddress,
} from '../../values/contacts.ts';
import { within } from '../fix.ts';
import { emailSuggestions, phoneSuggestions, webSuggestions } from './contactSuggestions.ts';
import { styleProblems, unreadable, type ValueKind } from './valueKind.ts';

/** `015 1941`. */
export const phone: ValueKind<'phone'> = {
  canonical: (text) => (isPhone(text) ? text : undefined),
  problems: (value) => (isPhone(value.text) ? [] : [unreadable('phone-format', value)]),
  finishedWhenLeft: false,
  suggestions: phoneSuggestions,
  inWords: (_, __, t) => t('type.phone'),
};

/** The addresses of a field as the form writes them, and what stands between them as it is; `undefined` when one is none. */
function canonicalEmails(text: string, form: Form): string | undefined {
  let canonical = '';
  let end = 0;
  for (const { address, span } of readEmails(text)) {
    if (address === undefined) return undefined;
    canonical += text.slice(end, span.start) + (form.plainEmails ? address : publishedEmail(address));
    end = span.end;
  }
  return canonical + text.slice(end);
}

/** `name(at)domain`. */
export const email: ValueKind<'email'> = {
  canonical: (text, _, form) => canonicalEmails(text, form),
  problems(value, { form }) {
    const emails = readEmails(value.text);
    const unread = emails.filter(({ address }) => address === undefined);
    if (unread.length > 0) {
      return unread.map(({ span: { start, end } }) => {
        return unreadable('email-format', {
          ...value,
          text: value.text.slice(start, end),
          span: within(value.span, { start, end }),
        });
      });
    }
    const right = canonicalEmails(value.text, form);
    if (emails.some(({ hasScheme }) => hasScheme)) {
      return styleProblems('email-format', value, right).map((problem) => ({
        ...problem,
        messageKey: 'email-format.scheme',
      }));
    }
    return styleProblems('email-plain', value, right);
  },
  finishedWhenLeft: false,
  suggestions: emailSuggestions,
  suggestionsFollowTyping: true,
  inWords: (_, __, t) => t('type.email'),
};

/** `http://…`. */
export const web: ValueKind<'web'> = {
  canonical: (text) => (isWebAddress(text) ? text : undefined),
  problems(value) {
    const { text, span, type } = value;
    if (saysNoAddress(text)) return [];
    const broken = brokenAddresses(text);
    if (broken.length === 0 && !type.sentences && !isWebAddress(text)) return [unreadable('web-format', value)];
    return broken.map((part) =>
      unreadable('web-format', { ...value, text: text.slice(part.start, part.end), span: within(span, part) }),
    );
  },
  finishedWhenLeft: false,
  suggestions: webSuggestions,
  inWords: (_, __, t) => t('type.web'),
};
