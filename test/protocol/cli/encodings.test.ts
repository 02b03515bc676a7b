import { deepEqual, equal } from 'node:assert/strict';
import { edit, seed } from '../../support/sheets.ts';
import { esr, inFolder } from './esr.ts';

/** A sheet with a dash, quotation marks and a euro sign, and one finding, which quotes them. */
const sheet = edit(seed('S11825'), 'Toiminta päättynyt', '”Päättynyt” – 5 €');
const finding = async (folder: string) => (await esr(folder, ['check', 'utf8.esr', '--format', 'json'])).out;

/** Windows-1252 of a text whose every character has its place in it. */
function windows1252(text: string): Buffer {
  const own: Readonly<Record<string, number>> = { '€': 0x80, '”': 0x94, '–': 0x96 };
  return Buffer.from(Array.from(text, (character) => own[character] ?? character.charCodeAt(0)));
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encodings that esr check reads', () => {
  const encoded: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', Buffer.from(sheet), ''],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sheet}`), ''],
    ['Windows-1252', windows1252(sheet), 'esr: a.esr is not UTF-8; it was read as Windows-1252\n'],
    [
      'UTF-16, little end first',
      Buffer.from(`\ufeff${sheet}`, 'utf16le'),
      'esr: a.esr is not UTF-8; it was read as UTF-16\n',
    ],
    ['UTF-16, big end first', utf16be(`\ufeff${sheet}`), 'esr: a.esr is not UTF-8; it was read as UTF-16\n'],
  ];
  for (const [name, bytes, says] of encoded) {
    it(`give the same findings: ${name}`, async () => {
      await inFolder({ 'a.esr': bytes, 'utf8.esr': sheet }, async (folder) => {
        const { out, err } = await esr(folder, ['check', 'a.esr', '--format', 'json']);
        equal(err, says);
        equal(out.replace('a.esr', 'utf8.esr'), await finding(folder));
      });
    });
  }

  it('are taken for UTF-8 when all but a byte is, which is one replaced character', async () => {
    const bytes = Buffer.from(seed('S11825'));
    bytes[bytes.indexOf('ä')] = 0xe4;
    const replaced = new TextDecoder().decode(bytes);
    await inFolder({ 'a.esr': bytes, 'utf8.esr': replaced }, async (folder) => {
      const { out, err } = await esr(folder, ['check', 'a.esr', '--format', 'json']);
      equal(
        err.replace(/line \d+/, 'line N'),
        'esr: a.esr has bytes that are not UTF-8, first on line N; each was read as “\ufffd”\n',
      );
      equal(out.replace('a.esr', 'utf8.esr'), await finding(folder));
    });
  });

  it('are not told of a text that is no sheet', async () => {
    const files = { 'a.esr': seed('S11825'), 'list.txt': Buffer.from('Ostoslista: leipää\n', 'latin1') };
    await inFolder(files, async (folder) => {
      deepEqual(await esr(folder, ['check', '.']), {
        code: 0,
        out: '1 sheet, 0 errors, 0 warnings, 0 information, 0 hints\n',
        err: '',
      });
    });
  });
});
