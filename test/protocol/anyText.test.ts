import { deepEqual, equal, ok } from 'node:assert/strict';
import { LanguageClient } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { seed } from '../support/sheets.ts';

/** Numbers that look random and are the same in every run: the minimal standard generator of Park and Miller. */
function* numbers(): Generator<number, never> {
  for (let state = 20884; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

function randomText(length: number, alphabet: readonly string[]): string {
  const next = numbers();
  return Array.from({ length }, () => alphabet[next.next().value % alphabet.length]).join('');
}

const letters = [...'aäoö eitn:.,-0123456789\n\r\t|@–\u00a0\ufeff\u{1f642}', '\r\n', '\ud800'];
const words = [...new Set(seed('S20884').split(/(?<=[\s:,])/))];

const texts: Readonly<Record<string, () => string>> = {
  'an empty document': () => '',
  'a lone CR': () => '\r',
  'a lone half of a character': () => '\ud83d',
  'a null': () => '\0',
  '300 KB of random letters': () => randomText(300_000, letters).slice(0, 300_000),
  '300 KB of the words of a sheet, shuffled': () => randomText(60_000, words).slice(0, 300_000),
  '300 KB of a sheet’s lines, shuffled': () => randomText(6_000, seed('S11825').split(/(?<=\n)/)).slice(0, 300_000),
  'a single line of 1 MB': () => 'Projektikoodi: S11825, '.repeat(45_000),
  'a single line of 1 MB below a title': () => `${seed('S20884').slice(0, 200)}${'Kunta, 0164690-3 '.repeat(60_000)}`,
  '1 MB of line ends': () => '\n'.repeat(1_000_000),
  '300 KB of digits': () => '1'.repeat(300_000),
  '300 KB of colons': () => `${seed('S11825')}\n${':'.repeat(300_000)}`,
  'a sheet 100 times': () => seed('S20884').repeat(100),
  'a list of 20,000 places': () => seed('S20884').replace('Kangasniemi, Mikkeli', 'Kangasniemi, '.repeat(20_000)),
  'a heading 5,000 times': () =>
    seed('S20884').replace('5 Projektin', `${'5 Projektin julkinen\n'.repeat(5_000)}5 Projektin`),
};

describe('whatever the text', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  for (const [name, text] of Object.entries(texts)) {
    it(`there is an answer: ${name}`, async () => {
      const sheet = client.open(text());
      const found = await sheet.diagnostics();
      ok(found.length <= 1000);
      ok(found.length === 1000 || !found.some(({ code }) => code === 'limit'));
      ok(Array.isArray(await sheet.symbols()));
      ok(Array.isArray(await sheet.folding()));
      await sheet.hover({ line: 0, character: 0 });
      const start = { line: 0, character: 0 };
      ok(Array.isArray(await sheet.actions({ start, end: start })));
      await noRangeOutside(sheet);
      deepEqual(client.logged, []);
      sheet.close();
    });
  }

  it('a text that is no sheet has one diagnostic, on its first line with text, that offers the forms', async () => {
    const sheet = client.open('\n  Ostoslista  \n\nmaitoa\n');
    const found = await sheet.diagnostics();
    deepEqual(
      found.map(({ code, range }) => [code, sheet.textOf(range)]),
      [['form-unknown', 'Ostoslista']],
    );
    const actions = await sheet.actions(sheet.rangeOf('Ostoslista'));
    equal(actions.length, 3);
    sheet.apply(actions[0]?.edit);
    ok((await sheet.symbols()).length === 9, 'a sheet has begun');
  });
});

async function noRangeOutside(sheet: OpenDocument): Promise<void> {
  const lines = sheet.text.split(/\r\n|\n|\r/);
  for (const { code, range } of await sheet.diagnostics()) {
    for (const { line, character } of [range.start, range.end]) {
      ok(character <= (lines[line] ?? '').length && line < lines.length, `${code} at ${line}:${character} is outside`);
    }
  }
}
