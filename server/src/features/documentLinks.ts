import type { DocumentLink } from 'vscode-languageserver-types';
import { publicAddressOf, registerAddressOf } from '../facts/identifiers.ts';
import { type Mention, mentionsOf } from '../facts/mentions.ts';
import type { MessageKey, Translate } from '../messages/catalogue.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { rangeOf } from './range.ts';

/** Where each kind of mention leads. */
const ADDRESS: Readonly<Record<Mention['kind'], (sheet: Sheet, key: string) => string | undefined>> = {
  web: (_, url) => url,
  email: (_, url) => url,
  businessId: (_, id) => registerAddressOf(id),
  projectCode: publicAddressOf,
};

const TOOLTIP: Readonly<Record<Mention['kind'], MessageKey>> = {
  web: 'link.web',
  email: 'link.email',
  businessId: 'link.businessId',
  projectCode: 'hover.code.address',
};

/** What leads somewhere, in fields, rows and prose: addresses, a project's public page, an organisation's in the company register. */
export function documentLinks(sheet: Sheet, t: Translate): DocumentLink[] {
  return mentionsOf(sheet).flatMap(({ kind, span, key }) => {
    const target = ADDRESS[kind](sheet, key);
    return target ? [{ range: rangeOf(sheet, span), target, tooltip: t(TOOLTIP[kind]) }] : [];
  });
}
