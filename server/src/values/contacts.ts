import { type Folded, fold, foldCase, foldMapped, type Span } from './text.ts';

/** No telephone numbers or e-mail addresses of one field are longer together. */
const LONGEST = 400;

/** Digits in a telephone number, country code counted. Source: ITU-T E.164 (at most 15). */
const FEWEST_DIGITS = 5;
const MOST_DIGITS = 15;
const PHONE = /^(?:(?:vaihde|puh|gsm)[.:]{0,2} ?)?\(?(?:\+ ?|0)[\d ()/-]*?(?: ?\(vaihde\))?$/i;
/** Between several numbers of one person or switchboard. */
const BETWEEN_PHONES = /[,;/]| (?:ja|tai) /;
const NOT_DIGITS = /\D/g;

/** Whether a text is a telephone number as sheets print it, with or without what says whose it is, or several of them. */
export function isPhone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return isOnePhone(folded) || folded.split(BETWEEN_PHONES).every((part) => isOnePhone(part.trim()));
}

function isOnePhone(folded: string): boolean {
  const digits = folded.replace(NOT_DIGITS, '').length;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && PHONE.test(folded);
}

/** An e-mail address in a field, or what should be one; the span counts from the start of the field's text. */
export interface WrittenEmail {
  readonly span: Span;
  /** `name(at)domain` or `name@domain`, without a scheme; `undefined` when it is no address. */
  readonly address: string | undefined;
  /** Whether `mailto:` stands before it. */
  readonly hasScheme: boolean;
}

const EMAIL = /^[^\s@()<>,;]+(?:\(at\)|@)[^\s@()<>,;]+\.[^\s@()<>,;.]{2,}$/i;
const AT = /\(at\)|@/i;
const SCHEME = /^mailto: ?/i;
const BETWEEN_EMAILS = /[^/,; ]+/g;

/** The addresses of an e-mail field: several only where each part has an `@` or `(at)` of its own, else the whole is taken for one. */
export function readEmails(text: string): WrittenEmail[] {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST) return [{ span: whole, address: undefined, hasScheme: false }];
  const folded = foldMapped(text);
  const parts = partsOf(folded, BETWEEN_EMAILS);
  const emails =
    parts.length > 0 && parts.every(({ part }) => AT.test(part)) ? parts : [{ part: folded.text, span: whole }];
  return emails.map(({ part, span }) => {
    const address = part.replace(SCHEME, '');
    const isAddress = EMAIL.test(address) && !address.includes('..');
    return { span, address: isAddress ? address : undefined, hasScheme: address !== part };
  });
}

/** An e-mail address as the service writes it: `name(at)domain`. */
export function publishedEmail(address: string): string {
  return address.replace('@', '(at)');
}

/** What people write where there is no web address. */
const NO_ADDRESS = new Set(['-', 'ei ole']);

/** Whether a text says that there is no web address. */
export function saysNoAddress(text: string): boolean {
  return NO_ADDRESS.has(foldCase(text));
}

const SCHEME_AND_SLASHES = /^https?:\/\//i;
const BEFORE_PATH = /^[^/?#]*/;
const PORT = /:\d{1,5}$/;
const LABEL = /^[^\s:,@]+$/;
const TOP_LEVEL = /^[a-zåäö]{2,}$/i;
const BARE = /^(?!www\.)/i;

/** Whether a text is a web address, with or without its scheme. */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text)) return false;
  const rest = text.replace(SCHEME_AND_SLASHES, '');
  const [host = ''] = BEFORE_PATH.exec(rest) ?? [];
  const labels = host.replace(PORT, '').split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return false;
  // Without a scheme or `www.` only the end of the name tells an address from two words that lack a space.
  return rest !== text || !BARE.test(text) || TOP_LEVEL.test(labels.at(-1) as string);
}

/** The domain that a web address is of, without `www.`; `undefined` when it is none. */
export function webDomain(text: string): string | undefined {
  const address = foldCase(text);
  if (!isWebAddress(address)) return undefined;
  const [host = ''] = BEFORE_PATH.exec(address.replace(SCHEME_AND_SLASHES, '')) ?? [];
  return host.replace(PORT, '').replace(/^www\./, '');
}

/** The domain of an e-mail address, where a text is one. */
export function emailDomain(text: string): string | undefined {
  const [first, second] = readEmails(text);
  return second ? undefined : first?.address?.split(AT).at(-1)?.toLowerCase();
}

/** Begins as an address; `www-sivut` (web pages) is a word. */
const MEANT_AS_ADDRESS = /^(?:https?|www)(?![\p{L}\d-])/iu;
const WORDS = /(?:(?![,;](?:\s|https?:|www\.|$))\S)+/giu;
const BEHIND_ADDRESS = new Set('.)');

/** The words of a text that are meant as web addresses and are not; spans count from the start of the text. */
export function brokenAddresses(text: string): Span[] {
  return partsOf(foldMapped(text), WORDS)
    .filter(({ part }) => MEANT_AS_ADDRESS.test(part) && !isWebAddress(withoutPunctuation(part)))
    .map(({ span }) => span);
}

function withoutPunctuation(word: string): string {
  let end = word.length;
  while (BEHIND_ADDRESS.has(word[end - 1] as string)) end--;
  return word.slice(0, end);
}

/** The parts of a folded text that a pattern finds, each with where it stands in the text as written. */
function partsOf({ text, toWritten }: Folded, pattern: RegExp): { part: string; span: Span }[] {
  return Array.from(text.matchAll(pattern), ({ 0: part, index }) => {
    return { part, span: toWritten({ start: index, end: index + part.length }) };
  });
}
