import { deepEqual } from 'node:assert/strict';
import { usualSettings } from '../../server/src/features/context.ts';
import { categories, readSettings } from '../../server/src/settings.ts';
import { RENAMED_CATEGORIES } from '../../shared/protocol.ts';

const categoriesOf = (written: unknown) => readSettings({ categories: written }).categories;

describe('the settings', () => {
  it('leave out what is no known code, severity or category', () => {
    const written = {
      rules: { 'amount-style': 'off', 'count-style': 'loud', elephants: 'off' },
      categories: { funding: false, counts: 'no', elephants: false },
    };
    const right = { rules: { 'amount-style': 'off' }, categories: { funding: false } };
    deepEqual(readSettings(written), { ...usualSettings, ...right });
    for (const nothing of [undefined, null, 7, 'off', []]) {
      deepEqual(readSettings(nothing), usualSettings);
    }
  });

  it('leave out what is no kind of hint, and what is no length', () => {
    const { inlayHints } = readSettings({ inlayHints: { women: false, share: true, months: 'no', elephants: false } });
    deepEqual(inlayHints, { women: false, share: true });
    const lengths = { '3': 1500, ' 4.1 ': 200, '5': 0, '6': -1, '7': 1.5, '8': '900', '9': Number.NaN };
    deepEqual(readSettings({ lengths }).lengths, { '3': 1500, '4.1': 200 });
    for (const nothing of [null, 'off', [], 7]) {
      deepEqual(readSettings({ inlayHints: nothing, lengths: nothing }), usualSettings);
    }
  });

  it('have other severities in some files, of which the last one counts', () => {
    const written = {
      rules: { 'amount-style': 'error' },
      overrides: [
        { files: '**', rules: { 'amount-style': 'off', 'count-style': 'off' } },
        { files: 'old/*.esr', rules: { 'amount-style': 'warning' } },
      ],
    };
    deepEqual(readSettings(written, 'old/a.esr').rules, { 'amount-style': 'warning', 'count-style': 'off' });
    deepEqual(readSettings(written, 'old/in/a.esr').rules, { 'amount-style': 'off', 'count-style': 'off' });
    deepEqual(readSettings({ ...written, overrides: [] }, 'old/a.esr').rules, { 'amount-style': 'error' });
  });

  it('leave out an override that is none', () => {
    const overrides = [7, null, {}, { files: 7, rules: { 'amount-style': 'off' } }, { files: '**', rules: 'off' }];
    for (const written of [overrides, { files: '**' }, '**']) {
      deepEqual(readSettings({ overrides: written }, 'a.esr').rules, {});
    }
  });

  it('know every chapter by the name it had, too', () => {
    deepEqual(new Set(Object.values(RENAMED_CATEGORIES)), new Set(categories));
    for (const [old, now] of Object.entries(RENAMED_CATEGORIES)) {
      deepEqual(categoriesOf({ [old]: false }), { [now]: false });
      deepEqual(categoriesOf({ [old]: true }), { [now]: true });
    }
  });

  it('have a chapter off that either of its names says is off', () => {
    deepEqual(categoriesOf({ identifiers: true, tunnisteet: false }), { identifiers: false });
    deepEqual(categoriesOf({ identifiers: false, tunnisteet: true }), { identifiers: false });
  });
});
