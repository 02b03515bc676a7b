import assert from 'node:assert/strict';
import { expectFindings, expectFixes } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { asDocument } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();

/** A page with a bar, and the fields that it repeats. */
function page(bar: string, { region = 'Keski-Suomi', first = '30.03.2015' } = {}): string {
  return wholeSheetWith(
    'project-page',
    `Esimerkkihanke\n\n${bar}\n\nHanke loppunut`,
    `Maakunta: ${region}`,
    `Aloituspäivä: ${first}`,
    'Lopetuspäivä: 30.06.2017',
    'Toimintalinja: Toimintalinja 3 (ESR)',
  );
}

describe('the bar of a project page', () => {
  for (const [what, bar] of [
    ['may lack a part', 'Toimintalinja 3 (ESR) | Keski-Suomi'],
    ['may have its parts in another order', 'Keski-Suomi | 30.3.2015–30.6.2017 | toimintalinja 3 (esr)'],
  ] as const) {
    it(what, () => expectFindings(editor, page(bar)));
  }

  it('may name the regions in another order', () =>
    expectFindings(editor, page('Keski-Suomi, Etelä-Savo', { region: 'Etelä-Savo, Keski-Suomi' })));

  for (const [what, bar, right] of [
    ['priority', '«Toimintalinja 4 (ESR)» | Keski-Suomi', 'Toimintalinja 3 (ESR)'],
    ['end', 'Keski-Suomi | «30.03.2015 – 30.06.2018»', '30.03.2015 – 30.06.2017'],
    ['start', 'Keski-Suomi | «1.3.2015 – 30.6.2017»', '30.03.2015 – 30.06.2017'],
    ['region', 'Toimintalinja 3 (ESR) | «Lappi»', 'Keski-Suomi'],
    ['spelling of the region', 'Toimintalinja 3 (ESR) | «Keski-Soumi»', 'Keski-Suomi'],
    ['number of regions', 'Toimintalinja 3 (ESR) | «Keski-Suomi, muu maa»', 'Keski-Suomi'],
  ] as const) {
    it(`is wrong in just the ${what}, which its fix takes from the field`, async () => {
      await expectFindings(editor, page(bar), 'page-bar');
      await expectFixes(editor, page(bar), `Change to “${right}”`);
    });
  }

  it('has its dates written as the form does', () =>
    expectFixes(
      editor,
      page('Keski-Suomi | «1.1.2015 – 30.06.2017»', { first: '01.03.2015' }),
      'Change to “01.03.2015 – 30.06.2017”',
    ));

  it('shows the fields that it should repeat', async () => {
    const related = async (bar: string) => {
      const text = page(bar);
      const [finding] = await editor.open(text).diagnostics();
      return finding?.relatedInformation?.map(({ location }) => asDocument(text).getText(location.range));
    };
    assert.deepEqual(await related('Toimintalinja 3 (ESR) | Lappi'), ['Keski-Suomi']);
    assert.deepEqual(await related('Keski-Suomi | 30.03.2015 – 30.06.2018'), ['30.03.2015', '30.06.2017']);
  });
});
