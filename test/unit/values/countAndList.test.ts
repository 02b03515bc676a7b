import assert from 'node:assert/strict';
import { readCount, readCountPair, writeCountPair } from '../../../server/src/values/count.ts';
import { listItems } from '../../../server/src/values/list.ts';

describe('a count', () => {
  it('is a whole number, plain or in groups of three', () => {
    for (const text of ['1750', '1 750', '1\u00A0750', '1  750']) assert.equal(readCount(text), 1750, text);
    assert.equal(readCount('0'), 0);
  });
  it('may have its own unit behind it, and no other word', () => {
    const units = ['henkilöä'];
    for (const text of ['750 henkilöä', '750henkilöä', '750 HENKILÖÄ'])
      assert.equal(readCount(text, { units }), 750, text);
    for (const text of ['noin 750', '750 yritystä', '750 henkilöä noin'])
      assert.equal(readCount(text, { units }), undefined, text);
  });
  for (const text of ['', '-3', '7 50', '1.5', '12 kpl', 'kaksi', '1234567890', '750,']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readCount(text), undefined));
  }
});

describe('a count and a part of it', () => {
  const words = { subset: 'joista naisia', variants: ['joista naisten työpaikkoja'], units: ['henkilöä'] };

  for (const text of [
    '555, joista naisia 275',
    '555,joista naisia275',
    '555 joista naisia 275',
    '555,\u00A0joista naisten työpaikkoja 275',
    '555 , Joista Naisia  275',
    '555 henkilöä, joista naisia 275',
    '555\u00A0, joista\u2009naisia 275',
    '555, jois\u00ADta naisia 275',
  ]) {
    it(`is read from ${JSON.stringify(text)}`, () => {
      const pair = readCountPair(text, words);
      assert.deepEqual([pair?.total, pair?.part], [555, 275]);
      assert.equal(text.slice(pair?.partSpan.start, pair?.partSpan.end), '275');
    });
  }
  for (const text of [
    '',
    '555',
    '555, 275',
    'joista naisia 275',
    '555, joista naisia',
    '555, joista miehiä 275',
    '-1, joista naisia 0',
    '5 55, joista naisia 1',
    '555, joista naisia 275 kpl',
    '555, joista naisia noin 275',
    '555, joista naisia vähintään 275',
    '555, joista naisia ja miehiä 275',
    'noin 555, joista naisia 275',
    '555 yritystä, joista naisia 275',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(readCountPair(text, words), undefined));
  }
  it('has the words that its form gives, whatever they are', () => {
    const pair = readCountPair('12, joista lapsia 5', { subset: 'joista lapsia' });
    assert.deepEqual([pair?.total, pair?.part], [12, 5]);
    assert.equal(readCountPair('12, joista naisia 5', { subset: 'joista lapsia' }), undefined);
  });
  it('is written with the words of its section', () => {
    assert.equal(
      writeCountPair({ total: 12, part: 6 }, 'joista naisten työpaikkoja'),
      '12, joista naisten työpaikkoja 6',
    );
  });
});

describe('a list', () => {
  const items = (text: string) =>
    listItems(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('is parted by commas, semicolons, line ends, and "ja" before the last', () => {
    for (const text of [
      'Kangasniemi, Mikkeli, Savonlinna',
      'Kangasniemi; Mikkeli;Savonlinna',
      'Kangasniemi,\r\nMikkeli\nSavonlinna',
      'Kangasniemi, Mikkeli ja Savonlinna',
      'Kangasniemi, Mikkeli ja\r\nSavonlinna',
      ' Kangasniemi,,\u00A0Mikkeli\u00A0ja\u00A0Savonlinna, ',
    ]) {
      assert.deepEqual(items(text), ['Kangasniemi', 'Mikkeli', 'Savonlinna'], JSON.stringify(text));
    }
  });

  it('keeps a word that has "ja" in it, and a name with spaces', () => {
    assert.deepEqual(items('Jalasjärvi, Jaala, Maarianhamina'), ['Jalasjärvi', 'Jaala', 'Maarianhamina']);
    assert.deepEqual(items('Raaseporin seutukunta'), ['Raaseporin seutukunta']);
  });

  it('is empty when nothing is in it', () => {
    for (const text of ['', ' ', ',', ', ;\n']) assert.deepEqual(items(text), []);
  });
});
