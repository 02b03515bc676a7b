import type { ValueType } from '../../server/src/forms/form.ts';
import type { CodePattern } from '../../server/src/values/projectCode.ts';
import { type Rule, scopes } from './grammarRules.ts';
import { anyOf, literal } from './patterns.ts';

/** Canonical in prose; on a label's own line also what the reader of the value takes for one. */
const BUSINESS_ID = '(?<![0-9-])[0-9]{7}-[0-9](?![0-9-])';
const LOOSE_BUSINESS_ID = '(?<![0-9])(?:FI)?[0-9]{6,7}[-–−]?[0-9](?![0-9])';
const DAY = '(?:0?[1-9]|[12][0-9]|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:19|20)[0-9]{2}';
const DATE = `(?<![0-9.])(?:${DAY}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])`;
// A search begins at the first character of a word only: a line that is one long word is then read once, not once
// for every character of it.
const EMAIL = '(?<![\\w.+-])[\\w.+-]+(?:@|\\(at\\))[\\w-]+\\.[\\w.-]*\\w';
const WEB = `(?<!\\w)(?i:https?://|www\\.)[^\\s<>"”]*[^\\s<>"”.,;:!?)]`;
const DIGITS = `[0-9](?:[0-9.\\s]*[0-9])?`;

/** What is coloured wherever it stands, in prose as well: dates, addresses and business IDs (Y-tunnus). */
export const inlineRules: readonly Rule[] = [
  { match: EMAIL, name: scopes.email },
  { match: WEB, name: scopes.web },
  { match: DATE, name: scopes.date },
  { match: BUSINESS_ID, name: scopes.businessId },
];

/** A partner row: a name, which may hold commas itself, and a Y-tunnus after the last comma. */
export const partnerRule: Rule = {
  match: `^.*(,)\\s*(${LOOSE_BUSINESS_ID})\\s*$`,
  name: scopes.row,
  captures: { 1: { name: scopes.separator }, 2: { name: scopes.businessId } },
};

const integer: Rule = { match: '[0-9]+', name: scopes.integer };
const comma: Rule = { match: '[,;]', name: scopes.separator };
const amounts: Rule[] = [
  { match: `${DIGITS}(?:,00)?`, name: scopes.amount },
  { match: '€|(?i:euroa)', name: scopes.unit },
];

/** A value that is one of the given patterns, and nothing besides. */
const wholeValue = (patterns: string[]): Rule => ({
  match: `\\G\\s*((?i:${anyOf(patterns)}))\\s*$`,
  captures: { 1: { name: scopes.choice } },
});

/** How a field's value is coloured, besides what is coloured everywhere; `codes` are the forms' project codes. */
export function valueRules(type: ValueType, codes: CodePattern): Rule[] {
  switch (type.kind) {
    case 'projectCode': {
      const patterns = codes.map((code) => literal(code).replaceAll('N', '[0-9]'));
      return [{ match: `(?<!\\w)(?i:${anyOf(patterns)})(?!\\w)`, name: scopes.projectCode }];
    }
    case 'businessId':
      return [{ match: LOOSE_BUSINESS_ID, name: scopes.businessId }];
    case 'amount':
    case 'amountRange':
      return amounts;
    case 'count':
      return [integer];
    case 'countPair':
      return [integer, comma, { match: literal(type.subset), name: scopes.words }];
    case 'places':
    case 'place':
      return [comma, { match: `[^,;\\s](?:[^,;]*[^,;\\s])?`, name: scopes.place }];
    case 'choice':
    case 'answer':
      return [wholeValue(type.options.map(literal))];
    case 'numberedChoice':
      return [wholeValue(type.options.map(({ number, title }) => `${literal(number)}[.:]?\\s*${literal(title)}`))];
    case 'postalCode':
      return [{ match: '(?<![0-9])[0-9]{5}(?![0-9])', name: scopes.postalCode }];
    case 'phone':
      return [{ match: `[+(]?[0-9](?:[0-9()–\\s-]*[0-9])?`, name: scopes.phone }];
    // Nothing of their own: dates and addresses are coloured everywhere, plain text nowhere.
    case 'period':
    case 'date':
    case 'email':
    case 'web':
    case 'text':
      return [];
  }
}
