import { match } from 'node:assert/strict';
import { expectLinked } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();

/** A project page with its bar and the fields that it repeats. */
const page = (bar: string, ...fields: readonly string[]) =>
  ['Hanke', bar, 'Hanke käynnissä', 'Tietoja hankkeesta:', 'EURA-tunnus: S20015', ...fields, ''].join('\n\n');

const REGION = 'Maakunta: Keski-Suomi';
const DATES = ['Aloituspäivä: 30.03.2015', 'Lopetuspäivä: 30.06.2017'];
const PRIORITY = 'Toimintalinja: Toimintalinja 3 (ESR)';

describe('the bar of a project page and its fields', () => {
  it('are typed in at once, from either of the two', async () => {
    const bar = 'X | Y | «Keski-Suo‸mi»';
    await expectLinked(editor, page(bar, 'Maakunta: «Keski-Suomi»', ...DATES));
    await expectLinked(editor, page(bar.replace('‸', ''), 'Maakunta: «‸Keski-Suomi»', ...DATES));
  });

  it('are, the priority as well', () =>
    expectLinked(
      editor,
      page('«Toimintalinja‸ 3 (ESR)» | Keski-Suomi', REGION, PRIORITY.replace(': ', ': «').concat('»')),
    ));

  it('are, each day of the period by itself', async () => {
    const [first, last] = DATES as [string, string];
    await expectLinked(
      editor,
      page('Z | «30.03‸.2015» – 30.06.2017 | Keski-Suomi', REGION, 'Aloituspäivä: «30.03.2015»', last),
    );
    await expectLinked(
      editor,
      page('Z | 30.03.2015 – «30.06.2017» | Keski-Suomi', REGION, first, 'Lopetuspäivä: «30.06‸.2017»'),
    );
  });

  it('are not where the two do not say the same', async () => {
    await expectLinked(editor, page('Z | Keski-Suo‸mi', 'Maakunta: Etelä-Savo', ...DATES));
    await expectLinked(editor, page('Z | 1.3.2015 – 30.0‸7.2017 | Keski-Suomi', REGION, ...DATES));
  });

  it('take any text that parts no bar, as it is typed', () => {
    const sheet = service.read(page('Z | Keski-Suomi', REGION));
    const place = sheet.lines.positionAt(sheet.text.indexOf('Keski'));
    const { wordPattern } = service.linkedEditing(sheet, place, CONTEXT) ?? { wordPattern: '' };
    match('Etelä-Savo, Keski-Suomi (2)', new RegExp(`^${wordPattern}$`));
  });
});

describe('in another form', () => {
  it('no value stands twice by rule', async () => {
    await expectLinked(editor, smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20‸884'));
  });
});
