import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../server/src/cli/decode.ts';

const utf8 = (text: string) => Buffer.from(text);
/** Single bytes, and text between them in UTF-8. */
const bytes = (...parts: readonly (number | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : utf8(part))));

describe('decoding a file', () => {
  it('reads UTF-8, its byte order mark left out', () => {
    deepEqual(decode(utf8('Työ – 5 €')), { text: 'Työ – 5 €', encoding: 'utf-8' });
    deepEqual(decode(utf8('\ufeffTyö')), { text: 'Työ', encoding: 'utf-8' });
    deepEqual(decode(utf8('')), { text: '', encoding: 'utf-8' });
  });

  it('takes a replacement character that is written for what it is', () => {
    deepEqual(decode(utf8('Ty\ufffd')), { text: 'Ty\ufffd', encoding: 'utf-8' });
  });

  it('reads Windows-1252 by its own table', () => {
    const high = Array.from({ length: 0x20 }, (_, index) => 0x80 + index);
    equal(decode(bytes('tel ', ...high)).text, 'tel €\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    deepEqual(decode(bytes('Ty', 0xf6, ' ', 0x96, ' 5 ', 0x80)), { text: 'Työ – 5 €', encoding: 'windows-1252' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    const little = Buffer.from('\ufeffTyö €\n', 'utf16le');
    deepEqual(decode(little), { text: 'Työ €\n', encoding: 'utf-16le' });
    deepEqual(decode(Buffer.from(little).swap16()), { text: 'Työ €\n', encoding: 'utf-16be' });
  });

  const broken: readonly (readonly [string, Buffer, string, number])[] = [
    ['a letter of Windows-1252', bytes('Työ\nelämä ', 0xe4, 'lä\n'), 'Työ\nelämä \ufffdlä\n', 2],
    ['a character cut short', bytes('Työelämä', 0xe2, 0x80, '\n'), 'Työelämä\ufffd\n', 1],
    ['the rest of a character', bytes('Työ\r\nelämä', 0xa4, ' ä', 0xa4), 'Työ\r\nelämä\ufffd ä\ufffd', 2],
    ['a byte that never occurs', bytes('ä', 0xff), 'ä\ufffd', 1],
  ];
  for (const [name, file, text, firstBadLine] of broken) {
    it(`replaces what is broken in UTF-8 and says where it begins: ${name}`, () => {
      deepEqual(decode(file), { text, encoding: 'utf-8', firstBadLine });
    });
  }

  it('takes Windows-1252 for what it is also where two of its bytes look like a character of UTF-8', () => {
    const file = bytes(0xe4, 'iti ', 0xe4, 'iti ', 0xe4, 'iti TY', 0xd6, 0x94);
    deepEqual(decode(file), { text: 'äiti äiti äiti TYÖ”', encoding: 'windows-1252' });
  });

  it('gives a text of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (file) => typeof decode(file).text === 'string'));
  });

  it('gives back every text of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        equal(decode(utf8(text)).text, text);
      }),
    );
  });
});
