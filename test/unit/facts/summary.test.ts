import assert from 'node:assert/strict';
import { summaryOf } from '../../../server/src/facts/summary.ts';
import { service } from '../../support/sheets.ts';

describe('what a sheet says it is', () => {
  it('is its form and its code', () => {
    const { form, code } = summaryOf(service.read('EURA-tunnus: S20015\n'));
    assert.deepEqual([form?.id, code], ['project-page', 'S20015']);
  });

  it('is nothing of a text that is no sheet', () => {
    const { form, code } = summaryOf(service.read('Kauppalista'));
    assert.deepEqual([form, code], [undefined, undefined]);
  });
});
