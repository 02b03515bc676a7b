import assert from 'node:assert/strict';
import { participations, priorities2014, statuses } from '../../../server/src/forms/vocabularies.ts';
import {
  judgeNumbered,
  nearChoices,
  optionNamed,
  optionWithWords,
  readChoice,
  writeNumbered,
} from '../../../server/src/values/choice.ts';

describe('a choice', () => {
  it('is one of its vocabulary, whatever the case and the spaces', () => {
    for (const text of [
      'Toiminta päättynyt',
      'toiminta päättynyt',
      'TOIMINTA\u00A0 PÄÄTTYNYT',
      'Toimintapäättynyt',
      'Toiminta pa\u0308a\u0308ttynyt',
    ]) {
      assert.equal(readChoice(text, statuses), 'Toiminta päättynyt', text);
    }
  });

  it('is none when a letter is wrong, and then the near ones are offered, nearest first', () => {
    assert.equal(readChoice('Toiminta päättyny', statuses), undefined);
    assert.deepEqual(nearChoices('Toiminta päättyny', statuses), ['Toiminta päättynyt']);
    assert.deepEqual(nearChoices('Toiminasa', statuses), ['Toiminnassa']);
    assert.deepEqual(nearChoices('Ohi', statuses), []);
  });
});

describe('another name of an option', () => {
  const options = ['Opetushallitus', 'Hämeen liitto'];
  const names = { Opetushallitus: ['OPH', 'Opetuksen hallitus'] };

  it('is that option, whatever the case and the spaces', () => {
    assert.equal(optionNamed('oph', names), 'Opetushallitus');
    assert.equal(optionNamed(' Opetuksenhallitus', names), 'Opetushallitus');
    assert.equal(optionNamed('OPM', names), undefined);
    assert.equal(optionNamed('oph'), undefined);
  });

  it('is near it when it is misspelt', () => {
    assert.deepEqual(nearChoices('Opetuksen halitus', options, names), ['Opetushallitus']);
    assert.deepEqual(nearChoices('Opetushalitus', options, names), ['Opetushallitus']);
  });
});

describe('some words of an option', () => {
  it('are that option when it alone has them all, and one of them in any form', () => {
    assert.equal(optionWithWords('päättynyt', statuses), 'Toiminta päättynyt');
    assert.equal(optionWithWords('ei henkilöitä', participations), 'Projekti, jossa ei ole henkilöitä mukana');
    assert.equal(optionWithWords('henkilöitä mukana', participations), undefined);
    assert.equal(optionWithWords('Toiminta', statuses), undefined);
    assert.equal(optionWithWords('ei päättynyt', statuses), undefined);
    assert.equal(optionWithWords('…', statuses), undefined);
  });
});

describe('a numbered choice', () => {
  const judged = (text: string) => {
    const { option, disagreeing, near } = judgeNumbered(text, priorities2014);
    return {
      option: option?.number,
      disagreeing: disagreeing.map((one) => one.number),
      near: near.map((one) => one.number),
    };
  };
  const TITLE = 'Työllisyys ja työvoiman liikkuvuus';

  it('is read with either punctuation, or none', () => {
    for (const text of [`3. ${TITLE}`, `3: ${TITLE}`, `3 ${TITLE}`, `3.${TITLE}`, `3.\u00A0${TITLE.toUpperCase()}`]) {
      assert.deepEqual(judged(text), { option: '3', disagreeing: [], near: [] }, text);
    }
  });

  it('disagrees with itself when number and title are of two options: the number’s comes first, then the title’s', () => {
    assert.deepEqual(judged(`4. ${TITLE}`).disagreeing, ['4', '3']);
    assert.deepEqual(judged('3. Tekninen tuki').disagreeing, ['3', '6', '7']);
    assert.deepEqual(judged(`12. ${TITLE}`).disagreeing, ['3']);
  });

  it('is right with either number that has the title', () => {
    assert.equal(judged('6. Tekninen tuki').option, '6');
    assert.equal(judged('7. Tekninen tuki').option, '7');
  });

  it('is near one when its title is nearly right', () => {
    assert.deepEqual(judged('3. Työllisyys ja työvoiman liikuvuus'), {
      option: undefined,
      disagreeing: [],
      near: ['3'],
    });
    assert.deepEqual(judged(TITLE).near, ['3']);
    assert.deepEqual(judged('77. Muuta'), { option: undefined, disagreeing: [], near: [] });
  });

  it('is written with the form’s own separator', () => {
    const option = priorities2014[2] as (typeof priorities2014)[number];
    assert.deepEqual([writeNumbered(option, ': '), writeNumbered(option, '. ')], [`3: ${TITLE}`, `3. ${TITLE}`]);
  });
});
