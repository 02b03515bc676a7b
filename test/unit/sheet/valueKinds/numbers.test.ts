import { deepEqual } from 'node:assert/strict';
import { translator } from '../../../../server/src/messages/catalogue.ts';
import { impactNumberSuggestions } from '../../../../server/src/sheet/valueKinds/impactSuggestions.ts';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { suggestedAt, written } from '../../../support/suggestions.ts';

const offered = (line: string) => suggestedAt(wholeSheetWith('esr-2007', line)).map(written);

describe('of a count and a part of it', () => {
  it('the words between the two are offered once there is a first number', () => {
    for (const typed of ['555‸', '555,‸', '555, joi‸', '555 henkilöä, j‸'])
      deepEqual(offered(`Suunniteltu: ${typed}`), ['555, joista naisia ‸']);
    for (const typed of ['‸', 'noin 555‸', '555 miestä‸', '555, joista naisia 275‸', '555‸, joista naisia 275'])
      deepEqual(offered(`Suunniteltu: ${typed}`), []);
  });

  it('of none there are none', () => deepEqual(offered('Suunniteltu: 0‸'), ['0, joista naisia 0']));
});

describe('of a number that only the writer knows', () => {
  it('nothing is offered', () => {
    deepEqual(offered('Myönnetty EU- ja valtion rahoitus: ‸'), []);
    deepEqual(suggestedAt(wholeSheetWith('esr-2014', 'Suunniteltu: ‸')), []);
    deepEqual(suggestedAt(wholeSheetWith('project-page', 'Budjetti: ‸')), []);
  });
});

describe('of the numbers of an impact', () => {
  const numbers = (typed: string) =>
    impactNumberSuggestions({ kind: 'impacts', titles: [], min: 0, max: 2 }, typed, translator('fi')).map(written);

  it('the least of both and the scale are offered, one number after the other', () => {
    deepEqual(numbers(''), ['0 0', '0 ‸ (välitön vaikutus)', '1 ‸ (välitön vaikutus)', '2 ‸ (välitön vaikutus)']);
    deepEqual(numbers('1'), [
      '1 0 (välillinen vaikutus)',
      '1 1 (välillinen vaikutus)',
      '1 2 (välillinen vaikutus)',
      '0 ‸ (välitön vaikutus)',
      '2 ‸ (välitön vaikutus)',
    ]);
    deepEqual(numbers('1  2').length, 3);
  });

  it('none are offered beyond the scale, behind two numbers or where words stand', () => {
    for (const typed of ['7 1', '1 2 3', 'paljon']) deepEqual(numbers(typed), []);
  });
});
