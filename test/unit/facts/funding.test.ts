import assert from 'node:assert/strict';
import { compareAmounts, fundingOf } from '../../../server/src/facts/funding.ts';
import { service } from '../../support/sheets.ts';

const read = (...lines: string[]) => service.read(['5 Projektin julkinen rahoitus, euroa', ...lines].join('\n\n'));
const whole = read(
  'Myönnetty EU- ja valtion rahoitus: 75',
  'Toteutunut EU- ja valtion rahoitus: 60',
  'Suunniteltu julkinen rahoitus yhteensä: 100',
  'Toteutunut julkinen rahoitus yhteensä: 80',
);

describe("a sheet's funding", () => {
  it('is what each source pays, planned and realised, and what part is realised', () => {
    const { euState, other, total } = fundingOf(whole);
    assert.deepEqual(euState, { planned: 75, actual: 60, rate: 0.8 });
    assert.deepEqual(other, { planned: 25, actual: 20, rate: 0.8 });
    assert.deepEqual(total, { planned: 100, actual: 80, rate: 0.8 });
  });

  it('is the share of EU and state', () => {
    assert.deepEqual(fundingOf(whole).share, { planned: 0.75, actual: 0.75 });
  });

  it('is not known where it rests on an amount that is missing or cannot be read', () => {
    const sheet = read('Myönnetty EU- ja valtion rahoitus: 75', 'Suunniteltu julkinen rahoitus yhteensä: paljon');
    const unknown = { planned: undefined, actual: undefined, rate: undefined };
    assert.deepEqual(fundingOf(sheet).euState, { ...unknown, planned: 75 });
    assert.deepEqual(fundingOf(sheet).other, unknown);
    assert.equal(fundingOf(sheet).share.planned, undefined);
  });

  it('has no share of nothing', () => {
    const sheet = read('Myönnetty EU- ja valtion rahoitus: 0', 'Suunniteltu julkinen rahoitus yhteensä: 0');
    assert.equal(fundingOf(sheet).share.planned, undefined);
    assert.equal(fundingOf(sheet).other.planned, 0);
  });

  it('has amounts that are compared with each other', () => {
    const compared = compareAmounts(fundingOf(whole).amounts, 'plannedTotal', 'actualTotal');
    assert.deepEqual([compared?.over, compared?.times], [20, 1.25]);
    assert.equal(compared?.limit.node.text, '80');
    assert.equal(compareAmounts(fundingOf(read()).amounts, 'plannedTotal', 'actualTotal'), undefined);
  });
});
