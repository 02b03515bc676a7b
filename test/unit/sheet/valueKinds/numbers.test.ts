import { deepEqual } from 'node:assert/strict';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { suggestedAt, written } from '../../../support/suggestions.ts';

const offered = (line: string) => suggestedAt(wholeSheetWith('esr-2007', line)).map(written);

describe('of a count and a part of it', () => {
  it('the words between the two are offered once there is a first number', () => {
    for (const typed of ['555‸', '555,‸', '555, joi‸', '555 henkilöä, j‸'])
      deepEqual(offered(`Suunniteltu: ${typed}`), ['555, joista naisia ‸']);
    for (const typed of ['‸', 'noin 555‸', '555 miestä‸', '555, joista naisia 275‸'])
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
