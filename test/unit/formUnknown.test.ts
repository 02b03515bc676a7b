import assert from 'node:assert/strict';
import { publishedForms } from '../../server/src/forms/index.ts';
import { applied, CONTEXT, diagnose, findings, service, theOne } from '../support/sheets.ts';

describe('a text that shows no form', () => {
  it('gets one information on its first line with text, and nothing else whatever it holds', () => {
    const text = '\n\n  Muistio 1.2.2015\n\nY-tunnus: 0176478-3\nSähköposti: a@b.fi\n131052-308T\n';
    assert.deepEqual(findings(text), ['form-unknown "Muistio 1.2.2015"']);
    assert.equal(diagnose(text)[0]?.severity, 3);
  });

  it('gets it at its start when it is empty', () => {
    const start = { line: 0, character: 0 };
    for (const text of ['', ' ', '\n', '\r'])
      assert.deepEqual(theOne(text, 'form-unknown').range, { start, end: start }, JSON.stringify(text));
  });

  it('can be begun as any form with a title, and is then a sheet of that form with every heading in place', () => {
    const { fixes } = theOne('', 'form-unknown').data;
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [
        'Begin the form “ESF project sheet 2007–2013”',
        'Begin the form “ESF project sheet 2014–2020”',
        'Begin the form “ERDF project sheet 2014–2020”',
      ],
    );
    const forms = fixes.map(({ edits }) => service.read(applied('', edits)));
    assert.deepEqual(
      forms.map((sheet) => sheet.index?.form.id),
      publishedForms.filter(({ title }) => title).map(({ id }) => id),
    );
    for (const sheet of forms) {
      const codes = service.diagnostics(sheet, { uri: '' }).map(({ code }) => code);
      assert.deepEqual(codes, ['sheet-unfinished']);
      assert.ok(sheet.allSections.every(({ heading, spelledRight }) => heading && spelledRight));
    }
  });

  it('keeps what it has below the form that is begun, with its own line ends', () => {
    const text = 'Muistio\r\n';
    const begun = applied(text, theOne(text, 'form-unknown').data.fixes[1]?.edits ?? []);
    assert.ok(begun.endsWith('\r\n\r\nMuistio\r\n'));
    assert.doesNotMatch(begun, /(?<!\r)\n/);
  });

  it('has no outline, no folds, no hover and no facts', () => {
    const sheet = service.read('Muistio\n- a\n- b\n');
    assert.deepEqual(service.outline(sheet, CONTEXT), []);
    assert.deepEqual(service.folding(sheet, CONTEXT), []);
    assert.equal(service.hover(sheet, { line: 0, character: 2 }, CONTEXT), undefined);
    assert.deepEqual(service.info(sheet, CONTEXT), {
      form: null,
      formName: null,
      code: null,
      progress: null,
      turnedOff: [],
    });
  });
});
