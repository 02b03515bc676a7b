import { deepEqual, equal, ok } from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';
import { headings } from './headings.ts';

const BANNER_AND_TITLE = /^Euroopan .*\n/gm;

/** S20884 as some stored copies have lost it: no banner or title, no headings, no blank lines. */
function dense(): string {
  const lost = new Set(headings.S20884.map((heading) => heading.trim()));
  return seed('S20884')
    .replace(BANNER_AND_TITLE, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !lost.has(line))
    .join('\n');
}

describe('a dense sheet', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  it('lacks its title and headings, and nothing else is said of it', async () => {
    const found = await client.open(dense()).diagnostics();
    deepEqual(new Set(found.map(({ code }) => code)), new Set(['title-missing', 'heading-missing']));
    ok(found.every(({ severity }) => severity === DiagnosticSeverity.Warning));
    equal(found.filter(({ code }) => code === 'title-missing').length, 1);
  });

  it('has its title and headings again after one fix of all', async () => {
    const sheet = client.open(dense());
    const found = await sheet.diagnostics();
    const { kind, edit } = await sheet.fixAll();
    equal(kind, 'source.fixAll.esr');
    const before = sheet.text.split('\n');
    sheet.apply(edit);

    const lines = sheet.text.split('\n');
    const restored = headings.S20884.map((heading) => heading.trim()).filter((heading) => lines.includes(heading));
    equal(restored.length, found.length - 1, 'as many headings as were missed');
    for (const heading of ['1 Hanke', '2 Hakijan perustiedot', '5 Projektin julkinen rahoitus, euroa']) {
      ok(restored.includes(heading), heading);
    }
    ok(lines.includes('Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus'));
    deepEqual(
      lines.filter((line) => before.includes(line)),
      before,
      'every line that was there is there, in order',
    );
    deepEqual(
      (await sheet.diagnostics()).filter(({ code }) => code === 'heading-missing' || code === 'title-missing'),
      [],
    );
    const { edit: again } = await fixAllOrNothing();
    equal(again, undefined, 'a second time there is nothing to fix');

    async function fixAllOrNothing() {
      const [action] = await sheet.actions(sheet.rangeOf('1 Hanke'), { only: ['source.fixAll.esr'] });
      return { edit: action?.edit };
    }
  });
});
