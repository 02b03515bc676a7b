import type { Form } from '../../forms/form.ts';
import { emailDomain, isPhone, publishedEmail, webDomain } from '../../values/contacts.ts';
import { fold } from '../../values/text.ts';
import { type SectionNode, valueOfRole } from '../sheet.ts';
import type { Kind, Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** What stands before the sign of an address as organisations make it. */
const LOCAL_PART = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i;
const PERSON = /^([a-z-]+) ([a-z-]+)$/;
const AT_AND_DOMAIN = /(?:\(|@).*$/;

/**
 * Addresses in the domain of the organisation's web address: the contact person's name in either order, since sheets have both,
 * but for what is typed otherwise, and the domain alone, with the cursor before it.
 */
export function emailSuggestions(
  { text, cursor, section }: TypedValue<'email'>,
  context: SuggestionContext,
): Suggestion[] {
  const domain = firstValue(section, 'web', webDomain);
  if (domain === undefined) return [];
  const address = (local: string) => written(`${local}@${domain}`, context.form);
  const typed = fold(text.slice(0, cursor)).replace(AT_AND_DOMAIN, '');
  const people = localParts(valueOfRole(context.sheet, 'contactName'));
  const begun = people.filter((local) => local.startsWith(typed.toLowerCase()));
  const locals = new Set([...begun, ...(LOCAL_PART.test(typed) ? [typed] : []), ...people]);
  return [
    ...[...locals].map((local) => ({ text: address(local) })),
    ...(typed === '' ? [{ text: address(''), cursor: 0 }] : []),
  ];
}

/** The web address that goes with the domain of an e-mail address. */
export function webSuggestions({ section }: TypedValue<'web'>): Suggestion[] {
  const domain = firstValue(section, 'email', emailDomain);
  return domain === undefined ? [] : [{ text: `http://www.${domain}`, otherNames: [`www.${domain}`, domain] }];
}

/** The number of the organisation, which stands above that of the contact person. */
export function phoneSuggestions({ field, section }: TypedValue<'phone'>): Suggestion[] {
  const [first] = section.fields.filter((node) => node.field.type.kind === 'phone');
  return first && isPhone(first.text) && first.field !== field ? [{ text: first.text }] : [];
}

/** What the first field of a kind says that says something. */
function firstValue(
  { fields }: SectionNode,
  kind: Kind,
  read: (text: string) => string | undefined,
): string | undefined {
  for (const { field, text } of fields) {
    const value = field.type.kind === kind ? read(text) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function written(address: string, { plainEmails }: Form): string {
  return plainEmails ? address : publishedEmail(address);
}

/** A name of two words as addresses have it, in either order; none of another name. */
function localParts(name: string): string[] {
  const plain = fold(name).toLowerCase().replace(/[äå]/g, 'a').replaceAll('ö', 'o');
  const [, one, other] = PERSON.exec(plain) ?? [];
  return one && other ? [`${other}.${one}`, `${one}.${other}`] : [];
}
