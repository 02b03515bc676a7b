import { deepEqual, match } from 'node:assert/strict';
import { usualSettings } from '../../../server/src/features/context.ts';
import { hintKinds } from '../../../server/src/features/hintKinds.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { expectHints } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, seed, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const finnish = serviceEditor(createSheetService({ locale: 'fi' }));

const funding = (...amounts: readonly string[]) =>
  smallSheet(
    'esr-2014',
    '5 Projektin julkinen rahoitus, euroa',
    ...[
      'Myönnetty EU- ja valtion rahoitus',
      'Toteutunut EU- ja valtion rahoitus',
      'Suunniteltu julkinen rahoitus yhteensä',
      'Toteutunut julkinen rahoitus yhteensä',
    ].map((label, index) => `${label}: ${amounts[index]}`),
  );
const applicant = (...lines: readonly string[]) => smallSheet('esr-2014', '2 Hakijan perustiedot', ...lines);
const hanke = (...lines: readonly string[]) => smallSheet('esr-2014', '1 Hanke', ...lines);
const area = (...lines: readonly string[]) => smallSheet('esr-2014', '6 Maantieteellinen kohdealue', ...lines);

describe('the hints behind values', () => {
  it('say how much of the funding was used, and the share of EU and state', async () => {
    await expectHints(
      finnish,
      funding(
        '93 700',
        '92 809«99,0 % myönnetystä»',
        '206 370«EU:n ja valtion osuus 45,4 %»',
        '204 425«99,1 % suunnitellusta»',
      ),
    );
    await expectHints(editor, funding('93 700', '92 809«99.0 % of what was granted»', '', ''));
  });

  it('say how many months a period has', async () => {
    const period = 'Suunnitelman mukainen toteutusaika: Alkaa 1.11.2015 ja päättyy 31.8.2018';
    await expectHints(finnish, hanke(`${period}«34 kuukautta»`));
    await expectHints(
      finnish,
      'EURA-tunnus: S20015\n\nAloituspäivä: 01.03.2015\n\nLopetuspäivä: 31.03.2015«1 kuukausi»\n',
    );
  });

  it('say the women’s part of a count', async () => {
    const count = (value: string) =>
      smallSheet('esr-2007', '3.4 Aloittaneiden henkilöiden määrä', `Suunniteltu: ${value}`);
    await expectHints(editor, count('555, joista naisia 275«women’s part 49.5 %»'));
    await expectHints(editor, count('0, joista naisia 0'));
  });

  it('say how many municipalities are listed, each counted once', async () => {
    await expectHints(finnish, area('Kunnat: Mikkeli, Kangasniemi, Mikkeli«2 kuntaa»'));
    await expectHints(finnish, area('Maakunnat: Etelä-Savo, Pohjois-Savo', 'Kunnat: Mikkeli'));
  });

  it('say the place of a postal code, unless the line beside it does', async () => {
    await expectHints(editor, applicant('Postinumero: 50100«Mikkeli»', 'Postitoimipaikka:'));
    await expectHints(editor, applicant('Postinumero: 50100«Mikkeli»', 'Postitoimipaikka: Helsinki'));
    await expectHints(editor, applicant('Postinumero: 50100', 'Postitoimipaikka: Mikkeli'));
    await expectHints(editor, applicant('Postinumero: 99999', 'Postitoimipaikka:'));
  });

  it('are none on a line with an error', async () => {
    // More was used than granted: what share that is says nothing beyond it.
    await expectHints(editor, funding('93 700', '94 000', '', ''));
    await expectHints(editor, hanke('Suunnitelman mukainen toteutusaika: Alkaa 1.11.2018 ja päättyy 31.8.2015'));
  });

  it('are none outside of the range that is shown', () =>
    expectHints(editor, `${funding('93 700', '92 809', '20‸6 370«share of EU and state 45.4 %»', '204‸ 425')}`));

  it('say as a tooltip what a hover says', () => {
    const sheet = service.read(seed('S10930'));
    const range = { start: { line: 0, character: 0 }, end: sheet.lines.positionAt(sheet.text.length) };
    const tooltips = service
      .inlayHints(sheet, { range, diagnostics: [] }, CONTEXT)
      .map(({ tooltip }) => (typeof tooltip === 'object' ? tooltip.value : ''));
    for (const tooltip of tooltips) match(tooltip, /\S/);
    match(tooltips.join('\n\n'), /^3 years \(36 months, .*Women’s part: 275 of 555, 49\.5 %.*\n\| EU and state \|/s);
  });

  it('can be turned off, each kind by itself', () => {
    const sheet = service.read(seed('S10930'));
    const range = { start: { line: 0, character: 0 }, end: sheet.lines.positionAt(sheet.text.length) };
    const labels = (inlayHints: Readonly<Record<string, boolean>>) => {
      const settings = { ...usualSettings, inlayHints };
      return service.inlayHints(sheet, { range, diagnostics: [] }, { ...CONTEXT, settings }).map(({ label }) => label);
    };
    const all = labels({});
    const off = (kinds: readonly string[]) => labels(Object.fromEntries(kinds.map((kind) => [kind, false])));
    deepEqual(off(hintKinds), []);
    const byKind = hintKinds.map((kind) => off(hintKinds.filter((other) => other !== kind)));
    deepEqual(byKind.flat().sort(), [...all].sort());
    deepEqual(labels({ women: true }), all);
  });

  it('are none in a text of no form', () => expectHints(editor, 'Muistio\n'));
});
