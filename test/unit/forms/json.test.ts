import { deepEqual } from 'node:assert/strict';
import type { Form } from '../../../server/src/forms/form.ts';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { CONTEXT, seed, seeds, service } from '../../support/sheets.ts';

const throughJson = (form: Form): Form => JSON.parse(JSON.stringify(form));

describe('a form as JSON', () => {
  for (const form of publishedForms) {
    it(`${form.id} comes back as it was`, () => deepEqual(throughJson(form), form));
  }

  const fromJson = createSheetService({ locale: 'en', forms: publishedForms.map(throughJson) });
  for (const code of seeds) {
    it(`reads and checks ${code} as the form itself does`, () => {
      const text = seed(code).replace(': ', ':  ').replace(/\d-\d/, '9-9');
      const seen = ({ read, info, outline, diagnostics, format }: typeof service) => {
        const sheet = read(text);
        return [
          info(sheet, CONTEXT),
          outline(sheet, CONTEXT),
          diagnostics(sheet, CONTEXT),
          format(sheet, undefined, CONTEXT),
        ];
      };
      deepEqual(seen(fromJson), seen(service));
    });
  }
});
