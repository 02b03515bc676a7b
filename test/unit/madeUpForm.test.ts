import assert from 'node:assert/strict';
import type { Form } from '../../server/src/forms/form.ts';
import { amount, businessId, choice, count, period, projectCode, text } from '../../server/src/forms/types.ts';
import { createSheetService } from '../../server/src/service.ts';
import { writeForm } from '../../server/src/sheet/write.ts';
import { expectFix } from '../support/expect.ts';
import { serviceEditor } from '../support/serviceEditor.ts';
import { CONTEXT, found, TODAY, URI } from '../support/sheets.ts';

const en = (text: string) => ({ fi: text, sv: text, en: text });

/** A form that no other file knows: other labels, other sections, other words. */
const kilta: Form = {
  id: 'kilta-2031',
  name: en('Guild sheet 2031'),
  use: en('For an outing of the guild.'),
  title: 'Killan rahoittaman retken kuvaus',
  banner: ['Kilta maksaa'],
  code: { pattern: ['KNNN'], example: 'K123' },
  programmes: [{ code: ['KNNN'], first: '2030-01-01', last: '2035-12-31' }],
  addresses: [{ code: ['KNNN'], url: 'https://kilta.example/CODE' }],
  dotted: true,
  zeroPaddedDates: false,
  plainEmails: true,
  status: { ended: 'Retkeilty', running: 'Retkellä' },
  sections: [
    {
      number: '1',
      title: 'Retki',
      help: en('Where to.'),
      fields: [
        {
          label: 'Retkitunnus',
          type: projectCode,
          required: 'always',
          role: 'code',
          example: 'K123',
          help: en('The code.'),
        },
        {
          label: 'Retkikunto',
          type: choice(['Retkeilty', 'Retkellä']),
          required: 'always',
          role: 'status',
          example: 'Retkeilty',
        },
        {
          label: 'Kausi',
          type: period,
          required: 'always',
          role: 'period',
          example: 'Alkaa 1.6.2030 ja päättyy 2.6.2030',
        },
        {
          label: 'Isännän tunnus',
          type: businessId,
          required: 'never',
          ofApplicant: true,
          example: '0176478-2',
        },
      ],
    },
    {
      number: '2',
      title: 'Eväät',
      fields: [
        { label: 'Luvattu', type: amount, required: 'always', role: 'granted', example: '100' },
        { label: 'Syöty', type: amount, required: 'ended', role: 'actual', example: '90' },
        { label: 'Leipiä', type: count, required: 'never', example: '12' },
        { label: 'Kokki', type: text, required: 'never', example: 'Maija' },
      ],
    },
    { number: '3', title: 'Muistelmat', prose: 'ended' },
  ],
};

const service = createSheetService({ locale: 'en', forms: [kilta] });

const SHEET = `Kilta maksaa

Killan rahoittaman retken kuvaus

1. Retki

Retkitunnus: K123

Retkikunto: Retkeilty

Kausi: Alkaa 1.6.2030 ja päättyy 2.6.2030

2. Eväät

Luvattu: 100

Syöty: 90

3. Muistelmat

Hyvin meni.
`;

const check = (text: string) => service.diagnostics(service.read(text), { uri: URI, today: TODAY });
const findings = (text: string) => found(text, check(text));

describe('a form that only its own data describes', () => {
  it('is known by its title, and by its headings and its code label without one', () => {
    assert.deepEqual(service.info(service.read(SHEET), CONTEXT), {
      form: 'kilta-2031',
      formName: 'Guild sheet 2031',
      code: 'K123',
      progress: null,
      turnedOff: [],
    });
    assert.equal(service.info(service.read('Retkitunnus: K123\n'), CONTEXT).form, 'kilta-2031');
    assert.equal(service.info(service.read('Hankekoodi: S20884\n'), CONTEXT).form, null);
  });

  it('is right when it is whole, and its rules know the day', () => {
    assert.deepEqual(
      check(SHEET).map(({ code }) => code),
      ['status-date'],
    );
    assert.deepEqual(service.diagnostics(service.read(SHEET), { uri: URI, today: '2032-01-01' }), []);
  });

  it('has an outline', () => {
    const outline = service.outline(service.read(SHEET), CONTEXT);
    assert.deepEqual(
      outline.map(({ name }) => name),
      ['1. Retki', '2. Eväät', '3. Muistelmat'],
    );
    assert.deepEqual(
      outline[0]?.children?.map(({ name, detail }) => [name, detail]),
      [
        ['Retkitunnus', 'K123'],
        ['Retkikunto', 'Retkeilty'],
        ['Kausi', 'Alkaa 1.6.2030 ja päättyy 2.6.2030'],
      ],
    );
  });

  it('misses its required fields, and those that an ended project must have', () => {
    assert.deepEqual(findings(SHEET.replace('Luvattu: 100\n\n', '')).slice(1), ['field-missing "2. Eväät"']);
    assert.deepEqual(findings(SHEET.replace('Syöty: 90\n\n', '')).slice(1), ['field-missing "2. Eväät"']);
    const running = SHEET.replace('Retkeilty', 'Retkellä')
      .replace('Syöty: 90\n\n', '')
      .replace('3. Muistelmat\n\nHyvin meni.\n', '');
    assert.deepEqual(findings(running), []);
  });

  it('has its own code, period, labels and money checked', () => {
    const wrong = SHEET.replace('K123', 'K12')
      .replace('2.6.2030', '2.6.2036')
      .replace('Luvattu', 'Luvatu')
      .replace('90', '102');
    assert.deepEqual(
      findings(wrong).filter((one) => !one.startsWith('status-date')),
      [
        'project-code "K12"',
        'period-outside-programme "2.6.2036"',
        'label-spelling "Luvatu"',
        'funding-actual-over-granted "102"',
      ],
    );
  });

  it('has hovers', () => {
    const hover = (line: number, character: number) => {
      const contents = service.hover(service.read(SHEET), { line, character }, CONTEXT)?.contents as { value: string };
      return contents.value;
    };
    assert.match(hover(4, 3), /\*\*1\. Retki\*\*\n\nWhere to\.\n\nAll that is required here is written\./);
    assert.match(hover(6, 3), /The code\.\n\nValue: project code, KNNN \(N is a digit\)\n\nExample: `K123`/);
    assert.match(hover(6, 15), /https:\/\/kilta\.example\/K123/);
  });

  it('is followed by one of the same applicant, of which it says what stays the same', () => {
    const first = SHEET.replace('\n2. Eväät', '\nIsännän tunnus: 0176478-2\n\n2. Eväät');
    assert.equal(
      service.newSheetLike(service.read(first), 'k200')?.text,
      writeForm(kilta)
        .replace('Retkitunnus:', 'Retkitunnus: K200')
        .replace('Isännän tunnus:', 'Isännän tunnus: 0176478-2'),
    );
  });

  it('has a template that is a sheet of it, and needs only to be filled in', async () => {
    const template = writeForm(kilta);
    assert.equal(
      template,
      'Kilta maksaa\n\nKillan rahoittaman retken kuvaus\n\n1. Retki\n\nRetkitunnus:\n\nRetkikunto:\n\nKausi:\n\nIsännän tunnus:\n\n2. Eväät\n\nLuvattu:\n\nSyöty:\n\nLeipiä:\n\nKokki:\n\n3. Muistelmat\n',
    );
    assert.deepEqual(new Set(check(template).map(({ code }) => code)), new Set(['sheet-unfinished']));
    await expectFix(serviceEditor(service), '«»', 'Begin the form “Guild sheet 2031”', template);
  });
});
