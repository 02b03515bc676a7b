import assert from 'node:assert/strict';
import { CONTEXT, diagnose, findings, service, theOne } from '../support/sheets.ts';

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
