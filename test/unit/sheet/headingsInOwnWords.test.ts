import { expectFindings, expectFix, expectFixAll } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { edit, seed, withCrlf } from '../../support/sheets.ts';

const editor = serviceEditor();
const SUMMARY = '3 Suunnitelman mukainen tiivistelmä toteutuksesta';
const FUNDING = '5 Projektin julkinen rahoitus, euroa';
const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

const whole = seed('S20884');

describe('a heading in somebody’s own words', () => {
  for (const [official, own] of [
    [SUMMARY, '3 Tiivistelmä'],
    [SUMMARY, '3. Tiivistelmä toteutuksesta'],
    [SUMMARY, '3 Tiivistelmä hankkeen toteutuksesta'],
    [FUNDING, '5 Hankkeen julkinen rahoitus'],
    [FUNDING, '5 Rahoitus'],
    ['2 Hakijan perustiedot', '2 Hakijan tiedot'],
    ['4.1 Varsinaiset kohderyhmät', '4.1 Kohderyhmät'],
  ] as const) {
    it(`is that heading, misspelt: ${own}`, async () => {
      for (const text of [whole, withCrlf(whole)]) {
        const written = edit(text, official, `«${own}»`);
        await expectFindings(editor, written, 'heading-spelling');
        await expectFix(editor, written, `Change to “${official}”`, text);
        await expectFixAll(editor, edit(text, official, own));
      }
    });
  }

  it('may be that of several sections, one after the other', () =>
    expectFindings(
      editor,
      edit(edit(whole, SUMMARY, '«3 Tiivistelmä»'), '4 Hankkeen kohderyhmät', '«4 Kohderyhmät»'),
      'heading-spelling',
      'heading-spelling',
    ));

  it('is no item of a list for a line of prose that stands farther off', () =>
    expectFindings(
      editor,
      edit(
        edit(whole, '2 Hakijan perustiedot', '«2 Hakijan tiedot»'),
        `${SUMMARY}\n`,
        '«3 Tiivistelmä»\n\nNäin:\n3 Tiivistelmäpajaa pidettiin.\n',
      ),
      'heading-spelling',
      'heading-spelling',
    ));

  it('stands directly above its lines where blank lines are lost', () =>
    expectFindings(editor, edit(whole, '2 Hakijan perustiedot\n\n', '«2 Hakijan tiedot»\n'), 'heading-spelling'));
});

describe('a line of prose that begins with a number', () => {
  /** Expects that these lines, above the text of a section without its heading, are no heading. */
  const expectProse = (...lines: readonly string[]) => {
    const text = edit(whole, `${FUNDING}\n\n`, `${lines.join('\n')}\n\n`).replace(TITLE, `«${TITLE}»`);
    return expectFindings(editor, text, 'section-missing');
  };

  for (const line of [
    '5 Julkinen rahoitus pieneni ja muun osuus kasvoi',
    '5 julkinen rahoitus',
    '5 Julkinen rahoitus.',
    '5) Julkinen rahoitus',
    '- 5 Julkinen rahoitus',
    '5 Julkinen rahoitus: 100',
    '5 Julkinen rahoitus 2016',
    '5 Rahoituspajaa pidettiin',
    '6 Julkinen rahoitus',
    '5',
  ]) {
    it(`is prose where it says something else, or says it otherwise: ${line}`, () => expectProse('', line));
  }

  it('is prose where it touches other prose', () => expectProse('Näin:', '5 Julkinen rahoitus'));

  it('is prose where it is one of a list of somebody’s own', async () => {
    await expectProse('', '4 Toteutus', '', '5 Julkinen rahoitus');
    await expectProse('', '5 Julkinen rahoitus', '', '6. Arviointi');
  });

  it('is prose where it does not stand in the section’s place', () => {
    const withoutSummary = edit(whole, `${SUMMARY}\n\n`, '').replace(TITLE, `«${TITLE}»`);
    return expectFindings(editor, edit(withoutSummary, FUNDING, `3 Tiivistelmä\n\n${FUNDING}`), 'section-missing');
  });
});
