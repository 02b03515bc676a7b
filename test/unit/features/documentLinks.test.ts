import { deepEqual } from 'node:assert/strict';
import { expectLinks } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, seed, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const register = (id: string) => `https://tietopalvelu.ytj.fi/yritys/${id}`;
const project = (code: string) => `https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=${code}`;
const applicant = (...lines: readonly string[]) => smallSheet('esr-2014', '2 Hakijan perustiedot', ...lines);
const prose = (text: string) => smallSheet('esr-2014', '4 Hankkeen kohderyhmät', '4.1 Varsinaiset kohderyhmät', text);

describe('links', () => {
  it('lead from a web address in its field, with a scheme or without', async () => {
    await expectLinks(editor, applicant('WWW-osoite: «http://www.example.org»'), 'http://www.example.org');
    await expectLinks(editor, applicant('WWW-osoite: «www.example.org/hanke»'), 'http://www.example.org/hanke');
    await expectLinks(editor, applicant('WWW-osoite: «example.org»'), 'http://example.org');
    await expectLinks(editor, applicant('WWW-osoite: ei ole'));
  });

  it('lead from an e-mail address as it is published', () =>
    expectLinks(
      editor,
      applicant('Yhteyshenkilön sähköpostisoite: «meri.mallikas(at)example.org»'),
      'mailto:meri.mallikas@example.org',
    ));

  it('lead from a project code to the project’s public page', () =>
    expectLinks(editor, smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: «s20884»'), project('S20884')));

  it('lead from a Y-tunnus to the company register, an applicant’s and a partner’s, however it is written', () =>
    expectLinks(
      editor,
      applicant('Y-tunnus: «FI01651163»', 'Osatoteuttajat\nKangasniemen kunta, «0164690-3»'),
      register('0165116-3'),
      register('0164690-3'),
    ));

  it('lead nowhere from a Y-tunnus or a code that is none', () =>
    expectLinks(editor, applicant('Y-tunnus: 0165116-4', 'Osatoteuttajat\nKunta, 0164690-4')));

  it('lead from all of these in prose too', () =>
    expectLinks(
      editor,
      prose(
        'Hanke «S20884» («www.example.org/a»), Mikkeli «0165116–3», kysy: «meri(at)example.org». S208845 ja AS20884.',
      ),
      project('S20884'),
      'http://www.example.org/a',
      register('0165116-3'),
      'mailto:meri@example.org',
    ));

  it('are none on a personal identity code, or on an address that holds one', () =>
    expectLinks(editor, prose('Henkilö 131052-308T, 131052-308T@example.org, www.example.org/131052-308T.')));

  it('say where they lead', () => {
    const tooltips = service.documentLinks(service.read(seed('S10930')), CONTEXT).map(({ tooltip }) => tooltip);
    deepEqual(
      [...new Set(tooltips)],
      ['Public page of the project', 'Look up in the company register (YTJ)', 'Open the web page', 'Write an e-mail'],
    );
  });

  it('are none in a text of no form', () => expectLinks(editor, 'Katso www.example.org\n'));
});
