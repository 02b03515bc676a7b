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
// What an address cannot do without is looked for first, in the plainest way: nearly no word of a text is one.
const WEB_START = /[hH][tT][tT][pP][sS]?:\/\/|[wW][wW][wW]\./g;
const WEB_REST = /(?:(?![,;](?:\s|https?:|www\.|$))[^\s<>"”“»|])+/iy;
const INSIDE_A_WORD = /[\p{L}\p{N}@./-]/u;
const AT = /\([aA][tT]\)|@/g;
const NAME = /[^\s@()<>,;:"”“/|]{1,64}$/;
const DOMAIN = /[^\s@()<>,;:"”“/|]{1,80}/y;
const LONGEST_NAME = 64;
const GOES_ON = /[^\s()<>,;:"”“/|]/;
const TOP_LEVEL = /\.\p{L}{2,}$/u;
/** What stands behind an address and is the sentence's. */
const PUNCTUATION = new Set(".,;:!?'’*…]}");

/** The web addresses in a text, with a scheme or with `www.`; what only ends in a top-level domain may be two words. */
export function findWebAddresses(text: string): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(WEB_START)) {
    if (start < end || INSIDE_A_WORD.test(text[start - 1] ?? ' ')) continue;
    const word = matchAt(WEB_REST, text, start);
    end = start + word.length;
    const address = word.length > LONGEST ? '' : withoutPunctuation(word);
    if (isWebAddress(address)) found.push({ span: { start, end: start + address.length }, url: webUrl(address) });
  }
  return found;
}

/** The e-mail addresses in a text, with `(at)` or `@`. */
export function findEmails(text: string): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  for (const { 0: at, index } of text.matchAll(AT)) {
    const [name = ''] = NAME.exec(text.slice(Math.max(0, index - LONGEST_NAME), index)) ?? [];
    const domain = withoutPunctuation(matchAt(DOMAIN, text, index + at.length));
    const address = TOP_LEVEL.test(domain) ? readEmails(`${name}@${domain}`)[0]?.address : undefined;
    const span = { start: index - name.length, end: index + at.length + domain.length };
    const isPart = text[span.end] === '@' || GOES_ON.test(text[span.start - 1] ?? ' ');
    if (name === '' || !address || isPart) continue;
    found.push({ span, url: `mailto:${address}` });
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** The URL of a web address; one without a scheme is reached by `http`, from which its own server leads on. */
export function webUrl(address: string): string {
  return SCHEME.test(address) ? address : `http://${address}`;
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
