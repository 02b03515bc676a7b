import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPlaces, nearPlaceNames, type PlaceKind, placesOf } from '../../../server/src/reference/places.ts';
import { anyText, gap } from './samples.ts';

const kinds: readonly PlaceKind[] = ['region', 'subRegion', 'municipality'];

describe('nearPlaceNames', () => {
  it('finds a name without its dots, however many', () => {
    assert.deepEqual(nearPlaceNames('municipality', 'Jyvaskyla'), ['Jyväskylä']);
    assert.deepEqual(nearPlaceNames('municipality', 'AHTARI'), ['Ähtäri']);
    assert.deepEqual(nearPlaceNames('region', 'Paijat-Hame'), ['Päijät-Häme']);
  });

  it('finds a slip of the pen', () => {
    assert.deepEqual(nearPlaceNames('municipality', 'Laukka'), ['Laukaa']);
    assert.deepEqual(nearPlaceNames('municipality', 'Savonlina'), ['Savonlinna']);
    assert.deepEqual(nearPlaceNames('region', 'Keski-Soumi'), ['Keski-Suomi']);
    assert.deepEqual(nearPlaceNames('subRegion', 'Tunturilapin'), ['Tunturi-Lapin']);
  });

  it('offers a sub-region as sheets print it', () => {
    assert.deepEqual(nearPlaceNames('subRegion', 'Jyvaskyla'), ['Jyväskylän']);
    assert.deepEqual(nearPlaceNames('subRegion', 'Jakobstadsregion'), ['Pietarsaaren']);
    assert.deepEqual(nearPlaceNames('subRegion', 'Mikkellin seutukunta'), ['Mikkelin']);
  });

  it('offers the nominative of a region written in the genitive', () => {
    assert.deepEqual(nearPlaceNames('region', 'Uudenmaan'), ['Uusimaa']);
    assert.deepEqual(nearPlaceNames('region', 'Lapin'), ['Lappi']);
  });

  it('keeps to the language and the name written', () => {
    assert.deepEqual(nearPlaceNames('municipality', 'Helsingfor'), ['Helsingfors']);
    assert.deepEqual(nearPlaceNames('municipality', 'Jyväskylän maalaiskunt'), ['Jyväskylän maalaiskunta']);
  });

  it('puts the nearest first, then what differs least in letters, then what still exists', () => {
    assert.deepEqual(nearPlaceNames('municipality', 'Kemio'), ['Kemiö', 'Kemi']);
    assert.deepEqual(nearPlaceNames('municipality', 'Salä').slice(0, 2), ['Salo', 'Salla']);
    assert.deepEqual(nearPlaceNames('municipality', 'Xauvo'), ['Sauvo', 'Nauvo']);
  });

  it('offers three at most', () => {
    assert.deepEqual(nearPlaceNames('municipality', 'Jura'), ['Aura', 'Eura', 'Juga']);
  });

  it('offers nothing far off, and nothing for nothing', () => {
    for (const name of ['', ' ', 'Atlantis', 'Kokonaan muu paikka', 'x'.repeat(1e6)]) {
      for (const kind of kinds) assert.deepEqual(nearPlaceNames(kind, name), [], name.slice(0, 20));
    }
  });

  it('offers the name when one letter of it is lost', () => {
    const place = fc.constantFrom(...kinds.flatMap((kind) => placesOf(kind)));
    fc.assert(
      fc.property(place, fc.nat(), ({ kind, name }, at) => {
        const letter = at % name.length;
        const written = name.slice(0, letter) + name.slice(letter + 1);
        // Many names are one letter from a short one; a longer one must be found.
        if (written.length > 7) assert.ok(nearPlaceNames(kind, written).includes(name), written);
      }),
    );
  });

  it('offers at most three names, each known and once, for any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyText(40), (kind, text) => {
        const near = nearPlaceNames(kind, text);
        assert.ok(near.length <= 3 && new Set(near).size === near.length);
        for (const name of near) assert.ok(findPlaces(kind, name).length > 0, name);
      }),
    );
  });

  it('offers nothing for what is longer than any name', () => {
    assert.deepEqual(nearPlaceNames('municipality', `O${gap}ulu`), []);
  });
});
