import { fold, type Span } from './text.ts';

/** Digits in a telephone number, country code counted. Source: ITU-T E.164 (at most 15). */
const FEWEST_DIGITS = 5;
const MOST_DIGITS = 15;
const PHONE = /^(?:vaihde:? )?\(?(?:\+ ?358|00 ?358|0)[\d ()/\u2010-\u2015-]*$/i;
const EMAIL = /^[^\s@()<>,;]+(\(at\)|@)[^\s@()<>,;]+\.[^\s@()<>,;.]{2,}$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s./:,]+(?:\.[^\s./:,]+)+(?::\d+)?(?:[/?#]\S*)?$/i;
const BARE_HOST = /^[^\s./:,@]+(?:\.[^\s./:,@]+)*\.[a-zåäö]{2,}(?:[/?#]\S*)?$/i;
/** Begins as an address; `www-sivut` (web pages) is a word. */
const MEANT_AS_ADDRESS = /^(?:https?|www)(?![\p{L}\d-])/iu;
const TOKEN = /(?:(?![,;](?:\s|https?:|www\.|$))\S)+/giu;

/** Between several numbers of one person or switchboard. */
const BETWEEN_PHONES = /[,;]| \/ | (?:ja|tai) /;

/** Whether a text is a telephone number as sheets print it, with or without `Vaihde` (switchboard), or several of them. */
export function isPhone(text: string): boolean {
  return text.length <= 120 && fold(text).split(BETWEEN_PHONES).every(isOnePhone);
}

function isOnePhone(text: string): boolean {
  const folded = fold(text);
  const digits = folded.replace(/\D/g, '').length;
  return PHONE.test(folded) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}

/** How an e-mail address is written: `name(at)domain` as the service does, or with `@`; `undefined` when it is none. */
export function readEmail(text: string): 'published' | 'plain' | undefined {
  const [, at] = text.length > 200 ? [] : (EMAIL.exec(text) ?? []);
  if (at === undefined) return undefined;
  return at === '@' ? 'plain' : 'published';
}

/** An e-mail address with `@` as the service writes it: `name(at)domain`. */
export function publishedEmail(text: string): string {
  return text.replace('@', '(at)');
}

/** Whether a text is a web address, with or without its scheme. */
export function isWebAddress(text: string): boolean {
  return ADDRESS.test(text) || BARE_HOST.test(text);
}

/** The words of a text that are meant as web addresses and are not; spans count from the start of the text. */
export function brokenAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (MEANT_AS_ADDRESS.test(match[0]) && !isWebAddress(match[0].replace(/[.)]+$/, ''))) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
