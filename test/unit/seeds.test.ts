import assert from 'node:assert/strict';
import { hasEnded } from '../../server/src/facts/requirements.ts';
import { CONTEXT, diagnose, findings, seed, seeds, service } from '../support/sheets.ts';

describe('the published documents', () => {
  for (const [code, form] of Object.entries({
    S10930: 'esr-2007',
    S11825: 'esr-2007',
    S20480: 'esr-2014',
    S20884: 'esr-2014',
    S20015: 'project-page',
  })) {
    it(`${code}: is known, with its form and its code`, () => {
      const info = service.info(service.read(seed(code)), CONTEXT);
      assert.deepEqual([info.form, info.code], [form, code]);
    });
  }

  for (const code of seeds) {
    // What was published is right: not an error, a warning, an information or a hint on any of them.
    it(`${code}: gets no finding`, () => assert.deepEqual(findings(seed(code)), []));

    it(`${code}: gets none on other days either, once the project has ended`, () => {
      if (!hasEnded(service.read(seed(code)))) return;
      for (const today of ['2020-01-01', '2031-12-31']) assert.deepEqual(findings(seed(code), { today }), [], today);
    });

    it(`${code}: gets none without a day`, () => {
      const sheet = service.read(seed(code));
      assert.deepEqual(service.diagnostics(sheet, { uri: 'file:///x.esr' }), []);
    });
  }

  it('say that they ended before they did when the day is set back: the status lags or leads the calendar', () => {
    assert.deepEqual(findings(seed('S11825'), { today: '2014-08-30' }), ['status-date "Toiminta päättynyt"']);
    assert.deepEqual(findings(seed('S11825'), { today: '2014-08-31' }), []);
    assert.equal(diagnose(seed('S11825'), { today: '2014-08-30' })[0]?.severity, 3);
  });
});
