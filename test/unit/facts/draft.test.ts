import assert from 'node:assert/strict';
import { esr2007 } from '../../../server/src/forms/esr2007.ts';
import { eakr2014, esr2014 } from '../../../server/src/forms/hanke2014.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { SEVERITY } from '../../../shared/protocol.ts';
import { diagnose, edit, findings, seed, service, theOne, URI } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';
const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

const outline = (text: string) =>
  service.outline(service.read(text), { uri: URI, version: 1 } as never).map(({ name }) => name);

describe('a sheet that is being written', () => {
  it('is unfinished and nothing else when its title stands alone', () => {
    for (const title of [TITLE_2007, TITLE_2014]) assert.deepEqual(findings(title), [`sheet-unfinished "${title}"`]);
    assert.deepEqual(findings(`${TITLE_2014}\n\n1 Hanke\n`), [`sheet-unfinished "${TITLE_2014}"`]);
  });

  it('is unfinished and nothing else as an empty form', () => {
    for (const form of [esr2007, esr2014, eakr2014]) {
      const [finding, ...others] = diagnose(writeForm(form));
      assert.deepEqual([finding?.code, others], ['sheet-unfinished', []]);
    }
  });

  it('has a field that the form does not know told of where it stands, and no section made up for it', () => {
    const text = `${TITLE_2014}\n\n1 Hanke\n\nHankekoodi: S20884\n\nToteutusaika: 1.1.2021-31.12.2022\n\nToiminnan tila: Toiminnassa\n`;
    const holes = ['Hankkeen nimi', 'Toimintalinja', 'Erityistavoite', 'Suunnitelman mukainen toteutusaika'].map(
      () => 'field-missing "1 Hanke"',
    );
    assert.deepEqual(findings(text), [`sheet-unfinished "${TITLE_2014}"`, ...holes, 'field-unknown "Toteutusaika"']);
    assert.deepEqual(outline(text), ['1 Hanke']);
  });

  it('has a label in the making told of as stray at most', () => {
    const text = `${TITLE_2007}\n\n1. Projekti\n\nProjektikoodi: S11825\n\nProjektin n`;
    assert.deepEqual(findings(text), [`sheet-unfinished "${TITLE_2007}"`, 'text-stray "Projektin n"']);
  });

  it('has no holes in a section that holds the code alone, with which a new sheet is named', () => {
    const code = (text: string) => edit(text, 'Hankekoodi:', 'Hankekoodi: S20884');
    const applicant = (text: string) => edit(text, 'Hakijan virallinen nimi:', 'Hakijan virallinen nimi: Mallila');
    const name = (text: string) => edit(text, 'Hankkeen nimi:', 'Hankkeen nimi: Polku');
    const title = `sheet-unfinished "${TITLE_2014}"`;
    assert.deepEqual(findings(applicant(code(writeForm(esr2014)))), [title]);
    assert.deepEqual(findings(applicant(name(code(writeForm(esr2014)))))[1], 'field-empty "Toimintalinja"');
  });

  it('has the holes before what was written last pointed out, and the first of them comes next', () => {
    const text = smallSheet(
      'esr-2014',
      '1 Hanke',
      'Hankekoodi: S20884',
      'Hankkeen nimi:',
      'Erityistavoite: 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
    );
    const title = `sheet-unfinished "${TITLE_2014}"`;
    assert.deepEqual(findings(text), [title, 'field-missing "1 Hanke"', 'field-empty "Hankkeen nimi"']);
    const severities = (asFinished: boolean) =>
      ['field-missing', 'field-empty'].map(
        (rule) => diagnose(text, { asFinished }).find(({ code }) => code === rule)?.severity,
      );
    assert.deepEqual(severities(false), [SEVERITY.information, SEVERITY.information]);
    assert.deepEqual(severities(true), [SEVERITY.error, SEVERITY.warning]);
    assert.match(theOne(text, 'sheet-unfinished').message, /Next: Hankkeen nimi · Toimintalinja · Suunnitelman/);
  });

  it('is not missed its last section, but is not finished without it either', () => {
    for (const code of ['S11825', 'S20884'] as const) {
      const text = seed(code);
      const cut = text.slice(0, text.search(/^9\.? Loppuraportin tiivistelmä/m));
      assert.deepEqual(
        findings(cut).map((finding) => finding.split(' ')[0]),
        ['sheet-unfinished'],
      );
    }
  });

  it('says how much is written, and what comes next by name', () => {
    const { message } = theOne(`${TITLE_2014}\n\n1 Hanke\n\nHankekoodi: S20884\n`, 'sheet-unfinished');
    assert.equal(message, '1 of 45 required things are written. Next: Hankkeen nimi · Toimintalinja · Erityistavoite.');
  });
});

describe('a sheet that is written, but lacks something', () => {
  it('is no draft with a section cut out, or one section empty', () => {
    const text = seed('S20884');
    const section5 = text.slice(text.indexOf('5 Projektin julkinen'), text.indexOf('6 Maantieteellinen'));
    assert.deepEqual(findings(text.replace(section5, '')), [`section-missing "${TITLE_2014}"`]);
    const summary = text.slice(text.indexOf('3 Suunnitelman mukainen tiiv'), text.indexOf('4 Hankkeen kohderyhmät'));
    const heading = summary.slice(0, summary.indexOf('\n'));
    assert.deepEqual(findings(text.replace(summary, `${heading}\n\n`)), [`prose-missing "${heading}"`]);
  });

  it('is no draft for the want of what only an ended project needs, while the project goes on', () => {
    const running = edit(seed('S20884'), 'Toiminta päättynyt', 'Toiminnassa');
    const cut = running.slice(0, running.indexOf('9 Loppuraportin tiivistelmä'));
    assert.deepEqual(
      findings(cut).filter((finding) => !finding.startsWith('status-date')),
      [],
    );
  });

  it('is no draft as a project page', () => {
    const text = edit(seed('S20015'), 'Maakunta: Keski-Suomi\n', '');
    assert.deepEqual(findings(text), ['field-missing "Tietoja hankkeesta:"']);
  });
});
