import { deepEqual } from 'node:assert/strict';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { suggestedAt, written } from '../../../support/suggestions.ts';

const offered = (code: string, place: string) =>
  suggestedAt(wholeSheetWith('esr-2014', `Postinumero: ${code}`, `Postitoimipaikka: ${place}`)).map(written);

describe('of a postal code', () => {
  it('those of the place beside it are offered, with the names of their areas', () =>
    deepEqual(offered('‸', 'Luhanka'), ['19950 (Luhanka)', '19910 (Tammijärvi)']));

  it('of a place that has become part of another, its own come first', () =>
    deepEqual(offered('‸', 'Korpilahti').slice(0, 2), ['41800 (Korpilahti Keskus)', '40100 (Jyväskylä Keskus)']));

  it('a village has its own', () => deepEqual(offered('‸', 'Vaajakoski'), ['40800 (Vaajakoski)']));

  it('those that begin as what is typed are offered too, with their places; not likely where the place has others', () => {
    deepEqual(offered('1991‸', ''), ['19910 (Luhanka, Tammijärvi)']);
    deepEqual(offered('1991‸', 'Luhanka'), ['19950 (Luhanka)', '19910 (Tammijärvi)']);
    deepEqual(offered('5010‸', 'Luhanka'), ['19950 (Luhanka)', '19910 (Tammijärvi)', '? 50100 (Mikkeli Keskus)']);
  });

  it('none is offered where neither the place nor two digits tell anything', () => {
    for (const typed of ['‸', '5‸', 'x5‸', '501001‸']) deepEqual(offered(typed, ''), []);
    deepEqual(offered('‸', 'Kaukainen'), []);
  });
});

describe('of a postal place', () => {
  it('that of the code beside it is offered, and a village with an office of its own', () => {
    deepEqual(offered('50100', '‸'), ['Mikkeli']);
    deepEqual(offered('41800', '‸'), ['Jyväskylä', 'Korpilahti (Jyväskylä)']);
    deepEqual(offered('00160', '‸')[0], 'Helsinki');
  });

  it('that of a box is the one of the office', () => deepEqual(offered('50101', '‸'), ['Mikkeli']));

  it('municipalities are offered where there is no code, once something is typed', () => {
    deepEqual(offered('', '‸'), []);
    deepEqual(offered('', 'Mik‸').includes('Mikkeli'), true);
    deepEqual(offered('', 'Mik‸').includes('Juankoski'), false);
  });
});
