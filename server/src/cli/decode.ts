import { isUtf8 } from 'node:buffer';
import { windows1252toString } from '@exodus/bytes/single-byte.js';

/** How the bytes of a file stand for characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, without a byte order mark, and what was odd about its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The first line, counted from 1, with a byte that is not UTF-8 in a file that is: it was read as U+FFFD. */
  readonly firstBadLine?: number;
}

/** Makes a text of any bytes: UTF-16 by its byte order mark, else UTF-8, else Windows-1252, which old Finnish files are in. */
export function decode(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  // Node 20 takes Windows-1252 for Latin-1, in which its dashes, quotation marks and the euro are control characters.
  if (encoding === 'windows-1252') return { text: windows1252toString(bytes), encoding };
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'utf-8' || isUtf8(bytes)) return { text, encoding };
  return { text, encoding, firstBadLine: lineOf(text, text.indexOf('\uFFFD')) };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** A character of several bytes in UTF-8, each byte seen as one Latin-1 character. */
const SEVERAL_BYTES = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g;

/**
 * Whether more than half of the bytes beyond ASCII are in characters of several bytes. In Finnish Windows-1252 next to
 * none are, as a letter such as `ä` nearly always has an ASCII letter after it.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const odd = beyondAscii(text.replace(SEVERAL_BYTES, ''));
  return 2 * odd < beyondAscii(text);
}

function beyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) count++;
  return count;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
