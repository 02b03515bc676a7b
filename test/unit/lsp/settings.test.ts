import { deepEqual, equal } from 'node:assert/strict';
import { Settings } from '../../../server/src/lsp/settings.ts';
import { WorkspaceFolders } from '../../../server/src/lsp/workspaceFolders.ts';
import { FakeClock } from '../../support/fakeClock.ts';

const URI = 'file:///a.esr';
const quiet = { rules: { 'amount-style': 'off' } };

describe('the settings of an editor that is slow to say them', () => {
  let clock: FakeClock;
  let answer: (written: unknown) => void;
  let late: number;
  let settings: Settings;
  beforeEach(() => {
    clock = new FakeClock();
    late = 0;
    const ask = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    settings = new Settings(ask, new WorkspaceFolders({ rootUri: null }), clock, () => late++);
  });

  it('are waited for', async () => {
    const asked = settings.of(URI);
    clock.pass(1999);
    answer(quiet);
    deepEqual((await asked).rules, quiet.rules);
    equal(late, 0);
  });

  it('are the usual ones after two seconds, and for every question after', async () => {
    const asked = settings.of(URI);
    clock.pass(2000);
    deepEqual((await asked).rules, {});
    deepEqual((await settings.of(URI)).rules, {});
  });

  it('are taken when they come after all, and that is told', async () => {
    const asked = settings.of(URI);
    clock.pass(2000);
    await asked;
    answer(quiet);
    await new Promise(setImmediate);
    equal(late, 1);
    deepEqual((await settings.of(URI)).rules, quiet.rules);
  });

  it('are not taken for a document that is closed', async () => {
    const asked = settings.of(URI);
    clock.pass(2000);
    await asked;
    settings.forget(URI);
    answer(quiet);
    await new Promise(setImmediate);
    equal(late, 0);
  });
});
