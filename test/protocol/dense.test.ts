import { deepEqual, equal, ok } from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';
import { headings } from './headings.ts';

const BANNER_AND_TITLE = /^Euroopan .*\n/gm;
const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const allHeadings = (headings.S20884 ?? []).map((heading) => heading.trim());
/** Sections of nothing but prose, which no field tells apart from the prose of the section above. */
const prose = new Set([
  '4 Hankkeen kohderyhmät',
  '4.1 Varsinaiset kohderyhmät',
  '4.2 Välilliset kohderyhmät',
  '9 Loppuraportin tiivistelmä',
]);

/** S20884 as some stored copies have lost it: no banner or title, no headings, no blank lines. */
function dense(): string {
  const lost = new Set(allHeadings);
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

  it('has the title and headings that its fields allow again after one fix of all', async () => {
    const sheet = client.open(dense());
    const lost = (await sheet.diagnostics()).length;
    const before = sheet.text.split('\n');
    const { kind, edit } = await sheet.fixAll();
    equal(kind, 'source.fixAll.esr');
    sheet.apply(edit);

    const lines = sheet.text.split('\n');
    const restored = lines.filter((line) => line !== '' && !before.includes(line));
    deepEqual(restored, [TITLE, ...allHeadings.filter((heading) => !prose.has(heading))]);
    equal(restored.length, lost);
    deepEqual(
      lines.filter((line) => before.includes(line)),
      before,
      'every line that was there is there, in order',
    );
    deepEqual(await sheet.diagnostics(), []);
    deepEqual(await sheet.actions(sheet.rangeOf('1 Hanke'), { only: ['source.fixAll.esr'] }), []);
  });
});
