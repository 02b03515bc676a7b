import assert from 'node:assert/strict';
import { REGIONS, SUB_REGIONS } from '../../../server/src/reference/divisions.table.ts';
import { MUNICIPALITIES } from '../../../server/src/reference/municipalities.table.ts';
import { namesOf } from '../../../server/src/reference/place.ts';
import { lineage, type PlaceKind, placeByCode, placesOf } from '../../../server/src/reference/places.ts';
import { POSTAL_AREAS } from '../../../server/src/reference/postalAreas.table.ts';
import { records } from '../../../server/src/reference/table.ts';
import { fold, foldCase } from '../../../server/src/values/text.ts';

const tables = { REGIONS, SUB_REGIONS, MUNICIPALITIES, POSTAL_AREAS };
const kinds: readonly PlaceKind[] = ['region', 'subRegion', 'municipality'];
const everyPlace = kinds.flatMap((kind) => placesOf(kind));

describe('reference tables', () => {
  for (const [name, table] of Object.entries(tables)) {
    it(`${name} names its source and licence where it ships, and its columns`, () => {
      const [source = '', columns = ''] = table.split('\n');
      assert.match(source, /^# Lähde: Tilastokeskus, .*CC BY 4\.0\.$/);
      const width = columns.split('|').length;
      for (const record of records(table)) assert.equal(record.length, width, record.join('|'));
    });

    it(`${name} gives no code twice`, () => {
      const codes = records(table).map(([code]) => code);
      assert.equal(new Set(codes).size, codes.length);
    });

    it(`${name} is in NFC with single spaces, so that lower case is all its folding`, () => {
      for (const cell of records(table).flat()) {
        assert.equal(cell, fold(cell));
        assert.equal(cell.toLowerCase(), foldCase(cell));
      }
    });
  }

  it('hold as much as their source', () => {
    assert.deepEqual(
      Object.values(tables).map((table) => records(table).length),
      [20, 80, 439, 3026],
    );
    assert.equal(placesOf('municipality').filter((place) => place.successors.length > 0).length, 131);
    assert.equal(placesOf('municipality').filter((place) => place.lastYear === undefined).length, 308);
  });

  it('know every place by its code, a region by two digits and the others by three', () => {
    for (const place of everyPlace) {
      assert.match(place.code, place.kind === 'region' ? /^\d\d$/ : /^\d{3}$/);
      assert.equal(placeByCode(place.kind, place.code), place);
    }
  });

  it('give every place a name, and every sub-region a genitive', () => {
    for (const place of everyPlace)
      assert.ok(
        namesOf(place).every((name) => /^\p{Lu}/u.test(name)),
        place.code,
      );
    for (const place of [...placesOf('region'), ...placesOf('subRegion')]) {
      assert.ok(place.genitives.length > 0 && place.genitives.every((genitive) => genitive.endsWith('n')), place.code);
    }
  });

  it('number sub-regions by their region', () => {
    for (const { code, memberships } of placesOf('subRegion')) {
      assert.deepEqual(
        [code.slice(0, 2)],
        memberships.map((membership) => membership.code),
      );
      assert.ok(placeByCode('region', code.slice(0, 2)));
    }
  });

  it('put every municipality in sub-regions that are there, one after another', () => {
    for (const place of placesOf('municipality')) {
      assert.ok(place.memberships.length > 0);
      for (const { code } of place.memberships) assert.ok(placeByCode('subRegion', code), place.name);
      const years = place.memberships.map(({ lastYear }) => lastYear ?? 9999);
      assert.deepEqual(
        years,
        years.toSorted((a, b) => a - b),
        place.name,
      );
    }
  });

  it('follow every merger to municipalities that exist', () => {
    for (const place of placesOf('municipality')) {
      assert.equal(place.lastYear !== undefined, place.successors.length > 0, place.name);
      assert.ok(
        place.successors.every((code) => placeByCode('municipality', code)),
        place.name,
      );
      assert.ok(
        [...lineage(place)].some(({ lastYear }) => lastYear === undefined),
        place.name,
      );
    }
  });
});
