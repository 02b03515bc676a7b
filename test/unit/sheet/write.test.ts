import assert from 'node:assert/strict';
import type { Field, Form, Section } from '../../../server/src/forms/form.ts';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { writeField, writeForm, writeRow, writeSections } from '../../../server/src/sheet/write.ts';
import { applied, CONTEXT, diagnose, service } from '../../support/sheets.ts';
import { asInserted, readSnippet } from '../../support/snippet.ts';
import { wholeSheet } from '../../support/wholeSheet.ts';

const SNIPPET = { as: 'snippet' } as const;

const formatted = (text: string) => applied(text, service.format(service.read(text), undefined, CONTEXT));

/** A section of one of the published forms. */
function sectionOf(id: string, title: string): { form: Form; section: Section } {
  const form = publishedForms.find((one) => one.id === id) as Form;
  const all = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => [section, ...all(section.sections ?? [])]);
  return { form, section: all(form.sections).find((one) => one.title === title) as Section };
}

for (const form of publishedForms) {
  describe(`a new sheet of ${form.id}`, () => {
    const text = writeForm(form);
    const snippet = writeForm(form, SNIPPET);

    it('has every section and every field of the form, and nothing found but that it is not finished', () => {
      const sheet = service.read(text);
      assert.equal(sheet.index?.form, form);
      const specs = sheet.index.sections.filter(({ occasional }) => !occasional);
      assert.deepEqual(
        sheet.allSections.map(({ spec }) => spec.title),
        specs.map(({ title }) => title),
      );
      assert.deepEqual(
        sheet.fields.map(({ field }) => field),
        specs.flatMap(({ fields }) => fields),
      );
      const codes = new Set(diagnose(text).map(({ code }) => code));
      assert.deepEqual([...codes], [form.pageHead ? 'field-empty' : 'sheet-unfinished']);
    });

    it('is as the formatter leaves it', () => assert.equal(formatted(text), text));

    it('is the same as a snippet that is left as it is, once formatted', () => {
      assert.equal(formatted(asInserted(snippet)), text);
      assert.deepEqual(
        diagnose(asInserted(snippet)).map(({ code }) => code),
        diagnose(text).map(({ code }) => code),
      );
    });

    it('is, as a snippet with every stop filled in, a whole sheet', () => {
      const { texts } = readSnippet(snippet);
      const [first = '', ...rest] = texts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      const whole = formatted(wholeSheet(form));
      assert.match(whole, new RegExp(`^${first}${rest.map((part) => `(.+)${part}`).join('')}$`));
    });

    it('has its stops in the order of the form, the last one numbered 0', () => {
      const { stops } = readSnippet(snippet);
      assert.deepEqual(stops, [...stops.slice(1).map((_, at) => at + 1), 0]);
    });
  });
}

describe('a new part of a sheet', () => {
  it('is a field behind whose label the value goes', () => {
    const { section } = sectionOf('esr-2014', 'Hanke');
    const [code] = section.fields as [Field];
    assert.equal(writeField(code), 'Hankekoodi:');
    assert.equal(writeField(code, SNIPPET), 'Hankekoodi: $0');
  });

  it('is a row with room for two numbers and a reason', () => {
    assert.equal(writeRow('Kulttuuriympäristö'), 'Kulttuuriympäristö');
    assert.equal(writeRow('Kulttuuriympäristö', SNIPPET), 'Kulttuuriympäristö $1 $2\n$0');
  });

  it('is several sections with their stops counted through', () => {
    const { form, section: groups } = sectionOf('esr-2014', 'Hankkeen kohderyhmät');
    const { section: partners } = sectionOf('esr-2014', 'Osatoteuttajat');
    assert.equal(
      writeSections(form, [groups, partners], SNIPPET),
      '4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\n$1\n\n4.2 Välilliset kohderyhmät\n\n$2\n\nOsatoteuttajat\n\n$0',
    );
  });

  it('is an answer with room for its reason on the next line', () => {
    const { form, section } = sectionOf('esr-2014', 'Sukupuolten tasa-arvo');
    const [, second, ...others] = writeSections(form, [section], SNIPPET).split('\n').slice(2);
    assert.deepEqual([second, others.length], ['$2', 4]);
  });

  it('is, of a whole form, without what stands in some sheets only', () => {
    const { form, section } = sectionOf('esr-2014', 'Hankkeen kohderyhmät');
    const occasional: Section = { title: 'Joskus', occasional: true };
    const text = writeForm({ ...form, banner: [], sections: [occasional, { ...section, sections: [occasional] }] });
    assert.equal(text, `${form.title}\n\n4 Hankkeen kohderyhmät\n`);
    assert.equal(writeSections(form, [occasional]), 'Joskus');
  });

  it('has no stop where a value is given', () => {
    const { form, section } = sectionOf('esr-2014', 'Osallistuvien yritysten lukumäärä');
    const valueIn = (field: Field) => (field === section.fields?.[0] ? '12' : undefined);
    const title = '7.1 Osallistuvien yritysten lukumäärä';
    assert.equal(
      writeSections(form, [section], { valueIn, as: 'snippet' }),
      `${title}\n\nSuunniteltu: 12\n\nToteutunut seurantatietojen mukaan: $0`,
    );
    assert.equal(
      writeSections(form, [section], { valueIn }),
      `${title}\n\nSuunniteltu: 12\n\nToteutunut seurantatietojen mukaan:`,
    );
  });

  it('keeps what a snippet would take for its own signs', () => {
    const { form } = sectionOf('esr-2014', 'Hanke');
    const field: Field = { label: 'Hinta {$1} \\ $', type: { kind: 'text' }, required: 'never', example: 'x' };
    const section: Section = { title: 'Rahat ($)', fields: [field] };
    const snippet = writeSections(form, [section], { valueIn: () => '$2 €', as: 'snippet' });
    assert.equal(snippet, 'Rahat (\\$)\n\nHinta {\\$1\\} \\\\ \\$: \\$2 €');
    assert.equal(asInserted(snippet), 'Rahat ($)\n\nHinta {$1} \\ $: $2 €');
  });
});
