import assert from 'node:assert/strict';
import fc from 'fast-check';
import { POSTAL_AREAS } from '../../../server/src/reference/postalAreas.table.ts';
import {
  isPlaceOf,
  officeIn,
  postalArea,
  postalAreasFrom,
  postalAreasOf,
} from '../../../server/src/reference/postalAreas.ts';
import { records } from '../../../server/src/reference/table.ts';
import { expectNoSquare } from '../../support/processorTime.ts';
import { anyText, seedPlaces } from './samples.ts';

const area = (code: string) => postalArea(code) ?? assert.fail(code);
const goes = (code: string, place: string) => isPlaceOf(area(code), place);

describe('postalArea', () => {
  it('reads every line of its table', () => {
    for (const [code = '', municipality, name] of records(POSTAL_AREAS)) {
      const found = area(code);
      assert.deepEqual([found.code, found.municipality.code, found.name], [code, municipality, name]);
      assert.equal(found.municipality.lastYear, undefined);
    }
  });

  it('knows no PO-box code, no code never given, and nothing that is no code', () => {
    for (const code of ['00101', '99999', '', '0010', '001000', ' 00100', '# Läh', '# pos', 'constructor']) {
      assert.equal(postalArea(code), undefined, code);
    }
  });
});

describe('isPlaceOf', () => {
  for (const seed of seedPlaces) {
    if ('postal' in seed)
      it(`accepts the address of ${seed.code}`, () => assert.equal(goes(seed.postal.code, seed.postal.place), true));
  }

  it('accepts the municipality of every area, in either language and in capitals', () => {
    for (const [code = ''] of records(POSTAL_AREAS)) {
      const { name, swedish } = area(code).municipality;
      for (const place of [name, name.toUpperCase(), swedish ?? name]) assert.equal(goes(code, place), true, place);
    }
  });

  it('accepts a municipality merged into the one of the area', () => {
    assert.equal(goes('41800', 'Korpilahti'), true);
    assert.equal(goes('41800', 'Jyväskylä'), true);
    assert.equal(goes('21600', 'Länsi-Turunmaa'), true);
    assert.equal(goes('38200', 'Vammala'), true);
    assert.equal(goes('38200', 'Suodenniemi'), true);
    assert.equal(goes('35400', 'Längelmäki'), true);
  });

  it('accepts the name of the area and a word of it, though a municipality elsewhere has it', () => {
    assert.equal(area('64260').municipality.name, 'Närpiö');
    assert.equal(goes('64260', 'Kaskinen'), true);
    assert.equal(goes('60120', 'POHJA'), true);
    assert.equal(goes('49770', 'Salo'), true);
    assert.equal(goes('49770', 'Salo-Miehikkälä'), true);
    assert.equal(goes('00180', 'Ruoholahti'), true);
    assert.equal(goes('00180', 'Ruoho'), undefined);
  });

  it('refuses only what is known as another municipality', () => {
    assert.equal(goes('90130', 'Mikkeli'), false);
    assert.equal(goes('90130', 'HELSINGFORS'), false);
    assert.equal(goes('41340', 'Jyväskylä'), false);
    assert.equal(goes('41800', 'Laukaa'), false);
    assert.equal(goes('90130', 'Korpilahti'), false);
    for (const place of ['Vierumäki', 'Palokka', 'Atlantis', '', ' ', '-'])
      assert.equal(goes('90130', place), undefined, place);
  });

  it('takes any text without a throw', () => {
    fc.assert(
      fc.property(anyText(400), (text) => {
        assert.equal(postalArea(text), undefined);
        assert.notEqual(goes('90130', text), false);
      }),
    );
  });

  it('takes a text of any length in linear time', () =>
    expectNoSquare((times) => assert.equal(goes('90130', `a${' '.repeat(times * 20_000)}b`), undefined)));
});

describe('the areas of a place', () => {
  const codes = (place: string) => postalAreasOf(place).map(({ code }) => code);

  it('are those of a municipality in either language, or of a village, those named after it first', () => {
    assert.deepEqual(codes('Luhanka'), ['19950', '19910']);
    assert.deepEqual(codes('HELSINGFORS').sort(), codes('Helsinki').sort());
    assert.deepEqual(codes('Vaajakoski'), ['40800']);
    assert.deepEqual(codes('Korpilahti').slice(0, 2), ['41800', '40100']);
  });

  it('are none of a text that is no place', () => {
    for (const text of ['', 'Atlantis', 'a'.repeat(1000)]) assert.deepEqual(codes(text), []);
  });

  it('are found by the beginning of their codes', () => {
    assert.deepEqual(
      postalAreasFrom('199').map(({ code }) => code),
      ['19910', '19920', '19950', '19970', '19980'].filter((code) => postalArea(code)),
    );
    assert.deepEqual(postalAreasFrom('#'), []);
  });

  it('may have an office of another name than the municipality, but a part of a town has none', () => {
    assert.equal(officeIn(area('41800')), 'Korpilahti');
    assert.equal(officeIn(area('40800')), 'Vaajakoski');
    for (const code of ['50100', '19950', '00100']) assert.equal(officeIn(area(code)), undefined);
  });
});
