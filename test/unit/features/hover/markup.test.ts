import assert from 'node:assert/strict';
import { markups } from '../../../../server/src/features/hover/markup.ts';
import { expectHover } from '../../../support/expect.ts';
import { serviceEditor } from '../../../support/serviceEditor.ts';
import { CONTEXT, edit, seed, service } from '../../../support/sheets.ts';

const plain = serviceEditor(service, { ...CONTEXT, format: 'plaintext' });
const inSeed = (code: 'S11825' | 'S20884', part: string) => edit(seed(code), part.replace('‸', ''), part);

const HANKE = '1 Hanke\n\n0 of 7 required things are written.';

describe('a hover in plain text', () => {
  it('has no marks round a label or an example', async () => {
    await expectHover(plain, inSeed('S11825', 'Os‸io: Länsi'), /^Osio\n\n/, /\n\nExample: Länsi-Suomen suuralueosio$/);
  });

  it('has its choices one a line', async () => {
    await expectHover(plain, inSeed('S11825', 'Os‸io: Länsi'), '\n- Valtakunnallinen osio\n');
  });

  it('has its table in columns', async () => {
    await expectHover(
      plain,
      inSeed('S11825', 'rahoitus: 9‸3 700'),
      `
                    Granted / planned  Realised  Realisation
EU and state                   93 700    92 809       99.0 %
Other public                  112 670   111 616       99.1 %
Public in all                 206 370   204 425       99.1 %
EU and state share             45.4 %    45.4 %
`,
    );
  });

  it('has the address of a link beside its words', async () => {
    const address = 'https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=S20884';
    await expectHover(plain, inSeed('S20884', 'Hankekoodi: S20‸884'), `\n\nPublic page of the project: ${address}\n\n`);
  });

  it('says so itself', async () => {
    const hover = await plain.open('1 Hanke\n').hover({ line: 0, character: 0 });
    assert.deepEqual(hover?.contents, { kind: 'plaintext', value: HANKE });
  });
});

describe('Markdown', () => {
  it('shows as it is what a text has of marks', () => {
    assert.equal(markups.markdown.bold('a*b_c|d'), '**a\\*b\\_c\\|d**');
  });
});
