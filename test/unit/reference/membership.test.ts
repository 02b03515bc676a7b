import assert from 'node:assert/strict';
import { namesOf, type Place } from '../../../server/src/reference/place.ts';
import {
  findPlaces,
  isKnownWithin,
  isWithin,
  isWithinAny,
  largerPlacesOf,
  lineage,
  municipalitiesOf,
  type PlaceKind,
  placeByCode,
  placesOf,
  regionsOf,
  smallerPlacesOf,
  subRegionsOf,
} from '../../../server/src/reference/places.ts';
import { items, seedPlaces } from './samples.ts';

const region = (name: string) => findPlaces('region', name);
const subRegion = (name: string) => findPlaces('subRegion', name);
const municipality = (name: string) => findPlaces('municipality', name);
const by = (kind: PlaceKind, code: string): Place => placeByCode(kind, code) ?? assert.fail(code);
const names = (places: Iterable<Place>) => [...places].map((place) => place.name);

describe('isWithin', () => {
  for (const seed of seedPlaces) {
    it(`finds every place of ${seed.code} inside`, () => {
      const regions = items(seed.region).flatMap(region);
      const subRegions = items(seed.subRegion).flatMap(subRegion);
      for (const name of items(seed.subRegion)) assert.equal(isWithinAny(subRegion(name), regions), true, name);
      for (const name of items(seed.municipality)) {
        assert.equal(isWithinAny(municipality(name), subRegions), true, name);
        assert.equal(isWithinAny(municipality(name), regions), true, name);
      }
    });
  }

  it('finds every municipality in each sub-region and region it ever was in', () => {
    for (const place of placesOf('municipality')) {
      for (const { code } of place.memberships) {
        assert.equal(isWithin(place, by('subRegion', code)), true, place.name);
        assert.equal(isWithin(place, by('region', code.slice(0, 2))), true, place.name);
      }
    }
  });

  it('finds every sub-region in its region, and in no other but the one that region became part of', () => {
    for (const place of placesOf('subRegion')) {
      const inside = placesOf('region').filter((outer) => isWithin(place, outer));
      const home = by('region', place.code.slice(0, 2)).name;
      assert.deepEqual(names(inside), home === 'Itä-Uusimaa' ? ['Uusimaa', home] : [home]);
    }
  });

  it('follows every name: namesakes never make it doubt what one of them is sure of', () => {
    for (const place of placesOf('municipality')) {
      const [first] = place.memberships;
      const home = by('subRegion', first?.code ?? '');
      for (const name of namesOf(place)) {
        for (const genitive of home.genitives)
          assert.equal(isWithinAny(municipality(name), subRegion(genitive)), true, name);
        assert.equal(isWithinAny(municipality(name), [by('region', home.code.slice(0, 2))]), true, name);
      }
    }
  });

  it('says no of what never was a member', () => {
    assert.equal(isWithinAny(municipality('Utsjoki'), region('Keski-Suomi')), false);
    assert.equal(isWithinAny(municipality('Utsjoki'), subRegion('Jyväskylän')), false);
    assert.equal(isWithinAny(municipality('Konnevesi'), subRegion('Jyväskylän')), false);
    assert.equal(isWithinAny(subRegion('Äänekosken'), region('Etelä-Savo')), false);
    assert.equal(isWithinAny(municipality('Maarianhamina'), subRegion('Ahvenanmaan maaseudun')), false);
  });

  it('holds a membership of any year', () => {
    for (const name of ['Kainuu', 'Pohjois-Pohjanmaa'])
      assert.equal(isWithinAny(municipality('Vaala'), region(name)), true);
    for (const name of ['Savonlinnan', 'Joensuun'])
      assert.equal(isWithinAny(municipality('Heinävesi'), subRegion(name)), true);
    assert.equal(isWithinAny(municipality('Isokyrö'), subRegion('Kyrönmaan')), true);
    assert.equal(isWithinAny(municipality('Vaasa'), subRegion('Kyrönmaan')), false);
    assert.equal(isWithinAny(municipality('Vaala'), region('Lappi')), false);
  });

  it('follows a merged municipality into its successors, and not back', () => {
    for (const name of ['Pohjois-Satakunnan', 'Porin'])
      assert.equal(isWithinAny(municipality('Lavia'), subRegion(name)), true);
    assert.equal(isWithinAny(municipality('Lavia'), subRegion('Rauman')), false);
    assert.equal(isWithinAny(municipality('Pori'), subRegion('Pohjois-Satakunnan')), false);
    for (const name of ['Keski-Suomi', 'Pirkanmaa'])
      assert.equal(isWithinAny(municipality('Längelmäki'), region(name)), true);
    assert.equal(isWithinAny(municipality('Maksamaa'), subRegion('Vaasan')), true);
  });

  it('is never sure of a no where the membership is only inferred', () => {
    // Himanka was in Keski-Pohjanmaa, Suomenniemi in Etelä-Karjala; the table knows only where their successors are.
    assert.equal(isWithinAny(municipality('Himanka'), region('Keski-Pohjanmaa')), undefined);
    assert.equal(isWithinAny(municipality('Suomenniemi'), region('Etelä-Karjala')), undefined);
    assert.equal(isWithinAny(municipality('Himanka'), region('Pohjois-Pohjanmaa')), true);
    for (const place of placesOf('municipality').filter((it) => it.inferred)) {
      for (const outer of [...placesOf('region'), ...placesOf('subRegion')])
        assert.notEqual(isWithin(place, outer), false);
    }
  });

  it('cannot tell who was in a sub-region that ended before the recorded years, save that it was near', () => {
    assert.equal(isWithinAny(municipality('Heinola'), subRegion('Heinolan')), undefined);
    assert.equal(isWithinAny(municipality('Kangasala'), subRegion('Kaakkois-Pirkanmaan')), undefined);
    assert.equal(isWithinAny(municipality('Rovaniemi'), subRegion('Heinolan')), false);
    assert.equal(isWithinAny(subRegion('Heinolan'), region('Päijät-Häme')), true);
    assert.equal(isWithinAny(subRegion('Heinolan'), region('Lappi')), false);
  });

  it('knows Itä-Uusimaa for a part of Uusimaa, of unknown extent', () => {
    assert.equal(isWithinAny(subRegion('Porvoon'), region('Itä-Uusimaa')), true);
    assert.equal(isWithinAny(subRegion('Porvoon'), region('Uusimaa')), true);
    assert.equal(isWithin(by('subRegion', '201'), by('region', '01')), true);
    assert.equal(isWithinAny(municipality('Sipoo'), region('Itä-Uusimaa')), undefined);
    assert.equal(isWithinAny(municipality('Askola'), [by('subRegion', '201')]), undefined);
    assert.equal(isWithinAny(municipality('Askola'), subRegion('Porvoon')), true);
    assert.equal(isWithinAny(municipality('Kuopio'), region('Itä-Uusimaa')), false);
    assert.equal(isWithinAny(municipality('Kuopio'), subRegion('Porvoon')), false);
  });

  it('has no answer to what is no question', () => {
    const [oulu] = municipality('Oulu');
    assert.ok(oulu);
    assert.equal(isWithin(oulu, oulu), undefined);
    assert.equal(isWithin(by('region', '17'), oulu), undefined);
    assert.equal(isWithinAny([], region('Lappi')), undefined);
    assert.equal(isWithinAny([oulu], []), undefined);
  });
});

describe('places of a place', () => {
  it('are all it ever held, the former ones flagged', () => {
    const keskiSuomi = by('region', '13');
    const all = subRegionsOf(keskiSuomi);
    assert.deepEqual(names(all), [
      'Jyväskylän',
      'Joutsan',
      'Keuruun',
      'Jämsän',
      'Äänekosken',
      'Saarijärvi-Viitasaaren',
    ]);
    const aanekoski = municipalitiesOf(by('subRegion', '135'));
    assert.deepEqual(names(aanekoski), ['Konnevesi', 'Sumiainen', 'Suolahti', 'Äänekoski']);
    assert.deepEqual(names(aanekoski.filter(({ lastYear }) => lastYear === undefined)), ['Konnevesi', 'Äänekoski']);
    assert.ok(names(municipalitiesOf(keskiSuomi)).includes('Kuhmoinen'));
  });

  it('cover the country', () => {
    const seen = new Set(placesOf('region').flatMap(municipalitiesOf));
    assert.equal(seen.size, placesOf('municipality').length);
  });

  it('are followed to what they became', () => {
    assert.deepEqual(names(lineage(by('municipality', '772'))), ['Suodenniemi', 'Vammala', 'Sastamala']);
    assert.deepEqual(names(lineage(by('municipality', '443'))), ['Längelmäki', 'Jämsä', 'Orivesi']);
    assert.deepEqual(names(lineage(by('municipality', '564'))), ['Oulu']);
  });
});

describe('the larger places of a place', () => {
  const around = (place: Place | undefined, kind: 'subRegion' | 'region') => {
    assert.ok(place);
    return largerPlacesOf(place, kind).map(({ place: { name }, lastYear }) =>
      lastYear ? `${name} –${lastYear}` : name,
    );
  };

  it('are those of today, and before them those of earlier years with their last', () => {
    const [kuhmoinen] = municipality('Kuhmoinen');
    assert.deepEqual(around(kuhmoinen, 'subRegion'), ['Tampereen', 'Jämsän –2020']);
    assert.deepEqual(around(kuhmoinen, 'region'), ['Pirkanmaa', 'Keski-Suomi –2020']);
    assert.deepEqual(around(subRegion('Jyväskylän')[0], 'region'), ['Keski-Suomi']);
  });

  it('name a region once, whichever of its sub-regions a municipality was in', () => {
    assert.deepEqual(around(municipality('Laihia')[0], 'region'), ['Pohjanmaa']);
  });

  it('say nothing of the year in which the place itself ended', () => {
    assert.deepEqual(around(municipality('Korpilahti')[0], 'subRegion'), ['Jyväskylän']);
  });

  it('are none of a region', () => {
    assert.deepEqual(around(region('Keski-Suomi')[0], 'region'), []);
  });
});

describe('the smaller places of a place', () => {
  it('are those in it now', () => {
    const [jyvaskyla] = subRegion('Jyväskylän').map(smallerPlacesOf);
    assert.deepEqual(names(jyvaskyla ?? []).sort(), [
      'Hankasalmi',
      'Jyväskylä',
      'Laukaa',
      'Muurame',
      'Petäjävesi',
      'Toivakka',
      'Uurainen',
    ]);
    assert.ok(!names(region('Uusimaa').flatMap(smallerPlacesOf)).includes('Lohjan'));
  });

  it('cover the country, each once', () => {
    const now = (kind: PlaceKind) => placesOf(kind).filter(({ lastYear }) => lastYear === undefined);
    const subRegions = now('region').flatMap(smallerPlacesOf);
    assert.deepEqual(names(subRegions).sort(), names(now('subRegion')).sort());
    assert.deepEqual(names(subRegions.flatMap(smallerPlacesOf)).sort(), names(now('municipality')).sort());
  });

  it('are none of a municipality', () => {
    assert.deepEqual(municipality('Laukaa').flatMap(smallerPlacesOf), []);
  });
});

describe('what a place is known to have been in', () => {
  it('is told by the codes of the larger places, in any year', () => {
    const [heinavesi] = municipality('Heinävesi');
    assert.ok(heinavesi);
    const within = (...names: string[]) =>
      isKnownWithin(heinavesi, new Set(names.flatMap(region).map(({ code }) => code)));
    assert.equal(within('Etelä-Savo'), true);
    assert.equal(within('Lappi', 'Pohjois-Karjala'), true);
    assert.equal(within('Lappi'), false);
    assert.equal(within(), false);
    assert.deepEqual(
      regionsOf(heinavesi).map(({ name }) => name),
      ['Pohjois-Karjala', 'Etelä-Savo'],
    );
    assert.deepEqual(region('Lappi').flatMap(regionsOf), []);
  });
});
