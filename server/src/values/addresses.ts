import { isWebAddress, readEmails } from './contacts.ts';
import type { Span } from './text.ts';

/** An address in running text, and the URL it stands for. */
export interface WrittenAddress {
  readonly span: Span;
  /** `https://…`, `http://…` or `mailto:name@domain`. */
  readonly url: string;
}

/** No address that anybody writes is longer. */
const LONGEST = 2000;
const SCHEME = /^https?:\/\//i;
// Each begins where a word does, so that a long word is read once and not once for each of its characters.
const WEB = /(?<![\p{L}\p{N}@./-])(?:https?:\/\/|www\.)(?:(?![,;](?:\s|https?:|www\.|$))[^\s<>"”“»|])+/giu;
const EMAIL = /(?<![^\s()<>,;:"”“/|])[^\s@()<>,;:"”“/|]{1,64}(?:\(at\)|@)[^\s@()<>,;:"”“/|]{1,80}/giu;
const TOP_LEVEL = /\.\p{L}{2,}$/u;
const PUBLISHED_AT = /\(at\)/i;
/** What stands behind an address and is the sentence's. */
const PUNCTUATION = new Set(".,;:!?'’*…]}");

/** The web addresses in a text, with a scheme or with `www.`; what only ends in a top-level domain may be two words. */
export function findWebAddresses(text: string): WrittenAddress[] {
  return addressesIn(text, WEB, (written) => (isWebAddress(written) ? webUrl(written) : undefined));
}

/** The e-mail addresses in a text, with `(at)` or `@`. */
export function findEmails(text: string): WrittenAddress[] {
  return addressesIn(text, EMAIL, (written) => {
    const address = TOP_LEVEL.test(written) ? readEmails(written)[0]?.address : undefined;
    return address && `mailto:${address.replace(PUBLISHED_AT, '@')}`;
  });
}

/** The URL of a web address; one without a scheme is reached by `http`, from which its own server leads on. */
export function webUrl(address: string): string {
  return SCHEME.test(address) ? address : `http://${address}`;
}

function addressesIn(text: string, pattern: RegExp, urlOf: (written: string) => string | undefined): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  for (const { 0: word, index: start } of text.matchAll(pattern)) {
    const written = word.length > LONGEST ? '' : withoutPunctuation(word);
    const url = urlOf(written);
    if (url) found.push({ span: { start, end: start + written.length }, url });
  }
  return found;
}

/** A word without the punctuation behind it; a closing bracket is the address's own where it has opened it. */
function withoutPunctuation(word: string): string {
  let closing = word.split(')').length - word.split('(').length;
  let end = word.length;
  for (; end > 0; end--) {
    const last = word[end - 1] as string;
    if (last === ')' && closing > 0) closing--;
    else if (!PUNCTUATION.has(last)) break;
  }
  return word.slice(0, end);
}
