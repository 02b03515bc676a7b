import type { Form } from '../forms/form.ts';
import { memoize } from '../sheet/memoize.ts';
import { type FieldNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { findEmails, findWebAddresses, webUrl } from '../values/addresses.ts';
import { findBusinessIds, readBusinessId } from '../values/businessId.ts';
import { isWebAddress } from '../values/contacts.ts';
import { findProjectCodes } from '../values/projectCode.ts';
import type { Span } from '../values/text.ts';
import { identityCodesOf } from './identifiers.ts';

/** An identifier or an address, wherever it stands: in a field, in a row, in prose. */
export interface Mention {
  readonly kind: 'businessId' | 'projectCode' | 'email' | 'web';
  readonly span: Span;
  /** What all mentions of one thing share: an identifier's canonical writing, an address's URL. */
  readonly key: string;
}

/** Everything that a sheet mentions, in the order it stands, none overlapping another and none a personal identity code. */
export const mentionsOf = memoize((sheet): readonly Mention[] => {
  const form = sheet.index?.form;
  if (!form) return [];
  // A field's own reader knows writings that are looked for nowhere else; it comes first where both find something.
  const found = [...inValues(sheet), ...inText(sheet.text, form)].sort((a, b) => a.span.start - b.span.start);
  const apart: Mention[] = [];
  for (const mention of found) {
    if (mention.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(mention);
  }
  return withoutIdentityCodes(sheet, apart);
});

function inValues(sheet: Sheet): Mention[] {
  const partners = sheet.allSections.flatMap((section) => section.partners);
  return [
    ...sheet.fields.flatMap(inValue),
    ...partners.flatMap(({ id }) => (id ? businessId(textOf(sheet, id), id) : [])),
  ];
}

function inValue({ field: { type }, text, value }: FieldNode): Mention[] {
  switch (type.kind) {
    case 'businessId':
      return businessId(text, value);
    case 'web':
      return isWebAddress(text) ? [{ kind: 'web', span: value, key: webUrl(text) }] : [];
    default:
      return [];
  }
}

function businessId(text: string, span: Span): Mention[] {
  const id = readBusinessId(text);
  return id ? [{ kind: 'businessId', span, key: id.canonical }] : [];
}

function inText(text: string, form: Form): Mention[] {
  const address = (kind: 'web' | 'email') => (found: { span: Span; url: string }) => {
    return { kind, span: found.span, key: found.url };
  };
  return [
    ...findWebAddresses(text).map(address('web')),
    ...findEmails(text).map(address('email')),
    ...findBusinessIds(text).map(({ id, span }) => ({ kind: 'businessId', span, key: id.canonical }) as const),
    ...findProjectCodes(text, form.code.pattern).map(({ code, span }) => {
      return { kind: 'projectCode', span, key: code } as const;
    }),
  ];
}

function withoutIdentityCodes(sheet: Sheet, mentions: readonly Mention[]): Mention[] {
  const codes = identityCodesOf(sheet);
  let next = 0;
  return mentions.filter(({ span }) => {
    while ((codes[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (codes[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}
