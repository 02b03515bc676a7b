import assert from 'node:assert/strict';
import { placesOutside } from '../../../server/src/facts/places.ts';
import { service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const outside = (kind: 'subRegion' | 'municipality', ...fields: string[]) => {
  const sheet = service.read(smallSheet('esr-2014', '6 Maantieteellinen kohdealue', ...fields));
  return placesOutside(sheet, kind).map(({ name }) => name);
};

describe('the places a sheet lists outside the larger ones it lists', () => {
  it('are the municipalities in none of its sub-regions and regions', () => {
    const larger = ['Maakunnat: Keski-Suomi', 'Seutukunnat: Mikkelin'];
    assert.deepEqual(outside('municipality', ...larger, 'Kunnat: Laukaa, Mikkeli, Oulu'), ['Oulu']);
  });

  it('are the sub-regions in none of its regions', () => {
    assert.deepEqual(outside('subRegion', 'Maakunnat: Keski-Suomi', 'Seutukunnat: Mikkelin, Joutsan'), ['Mikkelin']);
  });

  it('are none where one of the larger places is unknown, or none is listed', () => {
    assert.deepEqual(outside('municipality', 'Maakunnat: Keski-Suomi, Kaukomaa', 'Kunnat: Oulu'), []);
    assert.deepEqual(outside('municipality', 'Kunnat: Oulu'), []);
  });

  it('are none that ever lay inside', () => {
    assert.deepEqual(outside('municipality', 'Maakunnat: Keski-Suomi', 'Kunnat: Kuhmoinen, Korpilahti'), []);
  });
});
