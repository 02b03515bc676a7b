import assert from 'node:assert/strict';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { diagnose, edit, seed, service, sheetSeeds } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';
import { asInserted, readSnippet } from '../../support/snippet.ts';

const like = (text: string, code?: string) => service.newSheetLike(service.read(text), code);

/** The lines of a new sheet that are not the form's own. */
function filledIn(text: string, formId: string): string[] {
  const empty = new Set(writeForm(publishedForms.find(({ id }) => id === formId) ?? assert.fail(formId)).split('\n'));
  return text.split('\n').filter((line) => !empty.has(line));
}

describe('the forms to choose from', () => {
  it('are named with their years, the newest first, a project page last', () => {
    assert.deepEqual(
      service.forms().map(({ name }) => name),
      [
        'ESF project sheet 2014–2020',
        'ERDF project sheet 2014–2020',
        'ESF project sheet 2007–2013',
        'Project web page',
      ],
    );
  });

  it('go by the first programme of those that they are of, in whatever order', () => {
    const [newest, , oldest] = ['esr-2014', 'eakr-2014', 'esr-2007'].map((id) =>
      publishedForms.find((one) => one.id === id),
    );
    assert.ok(newest && oldest);
    const both = { ...newest, id: 'both', programmes: [...newest.programmes, ...oldest.programmes] };
    const forms = createSheetService({ locale: 'en', forms: [both, oldest, newest] }).forms();
    assert.deepEqual(
      forms.map(({ id }) => id),
      ['esr-2014', 'both', 'esr-2007'],
    );
  });

  it('say in the language that is spoken which project each is for', () => {
    const [form] = createSheetService({ locale: 'fi' }).forms();
    assert.equal(form?.name, 'ESR-hankkeen kuvaus 2014–2020');
    assert.equal(form.use, 'Euroopan sosiaalirahaston hankkeelle, jonka koodi alkaa S2.');
  });

  it('say how a code is made, as a person reads it and as a program does', () => {
    const [form] = service.forms();
    assert.deepEqual([form?.codes, form?.codeExample], [['S2NNNN'], 'S20884']);
    const page = service.forms().at(-1);
    for (const [code, isOne] of [
      ['S20884', true],
      ['a70001', true],
      ['S2088', false],
      ['S208845', false],
      ['XS20884', false],
    ] as const) {
      assert.equal(new RegExp(page?.codeExpression ?? '', 'i').test(code), isOne, code);
    }
  });
});

describe('a new sheet', () => {
  for (const form of publishedForms) {
    it(`of ${form.id} is empty but for its code`, () => {
      assert.equal(service.newSheet(form.id)?.text, writeForm(form));
      const { example } = form.code;
      const made = service.newSheet(form.id, example.toLowerCase());
      assert.equal(made?.code, example);
      assert.deepEqual(filledIn(made.text, form.id).length, 1);
      assert.match(made.text, new RegExp(`: ${example}$`, 'm'));
      assert.equal(
        readSnippet(made.snippet).stops.length + 1,
        readSnippet(writeForm(form, { as: 'snippet' })).stops.length,
      );
    });
  }

  it('is none of an unknown form, nor with a code of another form', () => {
    assert.equal(service.newSheet('esr-1999'), undefined);
    assert.equal(service.newSheet('esr-2014', 'S11825'), undefined);
    assert.equal(like(seed('S20884'), 'S11825'), undefined);
  });
});

describe('a new sheet of the same applicant', () => {
  it('keeps what is said of the applicant and the contact person, and nothing of the project', () => {
    const made = like(wholeSheetWith('esr-2007'), 'S12345');
    assert.deepEqual(filledIn(made?.text ?? '', 'esr-2007'), [
      'Projektikoodi: S12345',
      'Toteuttajaorganisaation nimi: Esimerkkilän kunta, vapaa-aikatoimi',
      'Organisaatiotyyppi: Kunta',
      'Y-tunnus: 9123456-5',
      'Osoite: Esimerkkitie 14',
      'Puhelinnumero: 014-0000000',
      'Toteuttajaorganisaation Web-osoite: http://www.example.org',
      'Vastuuhenkilön nimi: Mallikas Meri',
      'Asema: Vapaa-aikatoimen johtaja',
      'Sähköposti: meri.mallikas(at)example.org',
      'Puhelinnumero: 014-0000001',
    ]);
  });

  it('leaves out the partners and whether there are any', () => {
    const text = edit(
      wholeSheetWith('esr-2014', 'Hakijoiden lukumäärä tai tuen siirto -menettely: Yhteishanke'),
      '\n\n3 Suunnitelman',
      '\n\nOsatoteuttajat\n\nMallilan kaupunki, 9345678-6\n\n3 Suunnitelman',
    );
    const made = like(text)?.text ?? '';
    assert.doesNotMatch(made, /Osatoteuttajat|Yhteishanke/);
    assert.equal(filledIn(made, 'esr-2014').length, 12);
  });

  for (const code of sheetSeeds) {
    it(`has nothing found in it that was not found in ${code}, but that it is not finished`, () => {
      const made = like(seed(code), seed(code).match(/S\d{5}/)?.[0]);
      assert.ok(made);
      for (const text of [made.text, asInserted(made.snippet)]) {
        assert.deepEqual(
          diagnose(text).map((one) => one.code),
          ['sheet-unfinished'],
        );
      }
    });
  }

  it('writes on one line what was broken over two', () => {
    const broken = edit(seed('S20884'), 'Organisaatiotyyppi: Kunta', 'Organisaatiotyyppi:\nKunta');
    assert.match(like(broken)?.text ?? '', /^Organisaatiotyyppi: Kunta$/m);
  });

  it('does not repeat a personal identity code', () => {
    const text = wholeSheetWith('esr-2014', 'Hankkeen yhteyshenkilön nimi: Mallikas Meri 131052-308T');
    assert.match(like(text)?.text ?? '', /^Hankkeen yhteyshenkilön nimi:$/m);
  });

  it('is none where the sheet is of no form', () => assert.equal(like('Muistio\n'), undefined));
});
