import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesOf } from '../../../server/src/reference/place.ts';
import { findPlaces, type PlaceKind, placesByName, placesOf } from '../../../server/src/reference/places.ts';
import { anyText, gap, items, seedPlaces } from './samples.ts';

const kinds: readonly PlaceKind[] = ['region', 'subRegion', 'municipality'];
const codes = (kind: PlaceKind, name: string) => findPlaces(kind, name).map((place) => place.code);

describe('findPlaces', () => {
  for (const seed of seedPlaces) {
    it(`knows every place of ${seed.code}, as one place and by the name it prints`, () => {
      for (const kind of kinds) {
        for (const name of items(seed[kind])) {
          assert.deepEqual(
            findPlaces(kind, name).map((place) => place.name),
            [name],
          );
        }
      }
    });
  }

  it('finds every place by every name it has', () => {
    for (const kind of kinds) {
      for (const place of placesOf(kind)) {
        for (const name of namesOf(place)) assert.ok(findPlaces(kind, name).includes(place), name);
      }
    }
  });

  it('knows sub-regions by genitive, by the nominative of classifications and by full name', () => {
    for (const name of ['Jyväskylän', 'Jyväskylä', 'Jyväskylän seutukunta'])
      assert.deepEqual(codes('subRegion', name), ['131']);
    for (const name of ['Turunmaan', 'Åboland-Turunmaan', 'Turunmaa', 'Åboland-Turunmaa']) {
      assert.deepEqual(codes('subRegion', name), ['021'], name);
    }
    assert.deepEqual(codes('subRegion', 'Suupohjan'), ['141']);
    assert.deepEqual(codes('subRegion', 'Suupohjan rannikkoseudun'), ['153']);
  });

  it('knows regions by name and full name, not by a bare genitive', () => {
    assert.deepEqual(codes('region', 'Uusimaa'), ['01']);
    assert.deepEqual(codes('region', 'Uudenmaan maakunta'), ['01']);
    assert.deepEqual(codes('region', 'Uudenmaan'), []);
  });

  it('knows Swedish names, and both languages together', () => {
    assert.deepEqual(codes('region', 'Mellersta Finland'), ['13']);
    assert.deepEqual(codes('subRegion', 'Ålands skärgård'), ['213']);
    assert.deepEqual(codes('municipality', 'S:t Michel'), ['491']);
    assert.deepEqual(codes('municipality', 'S:t Bertils'), ['587']);
    assert.deepEqual(codes('municipality', 'Maarianhamina - Mariehamn'), ['478']);
    assert.deepEqual(codes('municipality', 'Vasa/Vaasa'), ['905']);
    assert.deepEqual(codes('region', 'Ahvenanmaa – Åland'), ['21']);
  });

  it('does not take two places for the two names of one', () => {
    assert.deepEqual(codes('municipality', 'Kemi - Tornio'), []);
    assert.deepEqual(codes('municipality', 'Kemi/Kemi'), []);
    assert.deepEqual(codes('municipality', 'Oulu - Uleåborg - Oulu'), []);
    assert.deepEqual(codes('municipality', '/'), []);
  });

  it('knows places that are no more, and former and fuller names', () => {
    assert.deepEqual(codes('region', 'Itä-Uusimaa'), ['20']);
    assert.deepEqual(codes('subRegion', 'Juvan'), ['102']);
    assert.deepEqual(codes('municipality', 'Korpilahti'), ['277']);
    assert.deepEqual(codes('municipality', 'Jyväskylän maalaiskunta'), ['180']);
    assert.deepEqual(codes('municipality', 'Länsi-Turunmaa'), ['445']);
    assert.deepEqual(codes('municipality', 'Pedersöre'), codes('municipality', 'Pedersören kunta'));
    assert.equal(findPlaces('municipality', 'Korpilahti')[0]?.lastYear, 2008);
  });

  it('gives both places of a name given twice', () => {
    assert.deepEqual(codes('municipality', 'Parainen'), ['445', '573']);
    assert.deepEqual(codes('municipality', 'Pargas'), ['445', '573']);
    assert.deepEqual(codes('subRegion', 'Porvoon'), ['015', '201']);
    assert.deepEqual(codes('subRegion', 'Loviisan'), ['016', '202']);
  });

  it('gives one place for any other name', () => {
    const twice = new Set(['parainen', 'pargas', 'porvoo', 'porvoon', 'porvoon seutukunta']);
    for (const name of ['loviisa', 'loviisan', 'loviisan seutukunta']) twice.add(name);
    for (const kind of kinds) {
      for (const name of placesOf(kind).flatMap(namesOf)) {
        if (!twice.has(name.toLowerCase())) assert.equal(findPlaces(kind, name).length, 1, name);
      }
    }
  });

  it('keeps the kinds apart', () => {
    assert.deepEqual(codes('region', 'Lappi'), ['19']);
    assert.deepEqual(codes('municipality', 'Lappi'), ['406']);
    assert.deepEqual(codes('region', 'Laukaa'), []);
    assert.deepEqual(codes('municipality', 'Jyväskylän'), []);
  });

  it('knows nothing else', () => {
    for (const name of ['', ' ', 'Atlantis', 'Koko maa', 'constructor', '__proto__', '# Lähde', '-', ' - ']) {
      for (const kind of kinds) assert.deepEqual(findPlaces(kind, name), [], name);
    }
  });

  it('makes case, spacing and composition of no account', () => {
    const name = fc.constantFrom(...kinds.flatMap((kind) => placesOf(kind)));
    const space = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '\t', '  ');
    fc.assert(
      fc.property(name, space, fc.boolean(), fc.boolean(), (place, gap, upper, apart) => {
        let written = gap + place.name.replaceAll(' ', gap) + gap;
        if (upper) written = written.toUpperCase();
        if (apart) written = written.normalize('NFD');
        assert.ok(findPlaces(place.kind, written).includes(place), written);
      }),
    );
  });

  it('takes any text, of any length, without a throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyText(400), (kind, text) => {
        assert.ok(Array.isArray(findPlaces(kind, text)));
      }),
    );
    for (const long of [gap, `a${gap}b`, ' - '.repeat(1e5), '/'.repeat(1e6), 'ä'.repeat(1e6)]) {
      assert.deepEqual(findPlaces('municipality', long), []);
    }
  });
});

describe('the places by name', () => {
  it('are all of a kind, in the order of the Finnish alphabet', () => {
    const names = placesByName('municipality').map(({ name }) => name);
    assert.equal(names.length, placesOf('municipality').length);
    assert.deepEqual(names.slice(0, 3), ['Akaa', 'Alahärmä', 'Alajärvi']);
    assert.deepEqual(names.slice(-3), ['Äetsä', 'Ähtäri', 'Äänekoski']);
  });
});
