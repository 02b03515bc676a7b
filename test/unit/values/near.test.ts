import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, nearest, nearness } from '../../../server/src/values/near.ts';

describe('nearness', () => {
  it('allows a fifth of the official text, and one letter of a short one', () => {
    assert.equal(nearness('Postinumer', 'Postinumero'), 1);
    assert.equal(nearness('Postnumer', 'Postinumero'), 2);
    assert.equal(nearness('Pstnumer', 'Postinumero'), undefined);
    assert.equal(nearness('Oso', 'Osio'), 1);
    assert.equal(nearness('Os', 'Osio'), undefined);
    assert.equal(nearness('Mu', 'Muu'), undefined);
  });

  it('does not count case and spacing', () => {
    assert.equal(nearness('OSIO', 'Osio'), 0);
    assert.equal(nearness('Projektin\u00A0 nimi', 'Projektin nimi'), 0);
  });

  it('puts the nearest first', () =>
    assert.deepEqual(nearest('Kunta', ['Kuntaa', 'Kunta', 'Kunto']), ['Kunta', 'Kuntaa', 'Kunto']));

  it('goes by words: one that says something else is not near, however long the rest is', () => {
    const label = 'Suunniteltu julkinen rahoitus yhteensä';
    assert.equal(nearness('Suunniteltu yksityinen rahoitus yhteensä', label), undefined);
    assert.equal(nearness('Toteutumaton EU- ja valtion rahoitus', 'Toteutunut EU- ja valtion rahoitus'), undefined);
    assert.equal(nearness('Suuniteltu julknen rahoitus yhtensä', label), 3);
    assert.equal(nearness('ei ole', 'on'), undefined);
    const option = 'Ei erityistä innovatiivisuutta projektin tavoitteena';
    assert.equal(nearness('Erityistä innovatiivisuutta projektin tavoitteena', option), undefined);
    assert.equal(nearness('Toteutunut seurantatietojen mukaan 2011', 'Toteutunut seurantatietojen mukaan'), undefined);
  });

  it('counts two neighbouring letters changed about as one edit', () => {
    assert.equal(nearness('1 Hnake', '1 Hanke'), 1);
    assert.equal(nearness('Osoti', 'Osio'), undefined);
    assert.equal(editDistance('abcd', 'badc'), 2);
  });

  it('counts a space or a hyphen lost, added or exchanged as one edit', () => {
    assert.equal(nearness('Organisaatio tyyppi', 'Organisaatiotyyppi'), 1);
    assert.equal(nearness('Hankkeennimi', 'Hankkeen nimi'), 1);
    assert.equal(nearness('Y tunnus', 'Y-tunnus'), 1);
    assert.equal(nearness('Ytunnus', 'Y-tunnus'), 1);
  });

  it('wants the same digits', () => {
    assert.equal(nearness('Natura 2001 -ohjelman kohteet', 'Natura 2000 -ohjelman kohteet'), undefined);
    assert.equal(nearness('Natura 2000 -ohjelmn kohteet', 'Natura 2000 -ohjelman kohteet'), 1);
  });

  it('is nothing to a text itself, and never more than its edits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' ', '-', '1'), maxLength: 14 });
    fc.assert(
      fc.property(word, word, (written, official) => {
        assert.equal(nearness(official, official), 0);
        const edits = nearness(written, official);
        if (edits !== undefined) assert.ok(edits >= 0 && edits <= Math.max(1, official.length / 5));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
