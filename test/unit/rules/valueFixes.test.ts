import assert from 'node:assert/strict';
import { edit, mended, mendedAll, seed, theOne } from '../../support/sheets.ts';

/** The titles of the fixes that a change of a seed is offered, best first. */
function offered(code: string, from: string, to: string, rule: string): string[] {
  return theOne(edit(seed(code), from, to), rule).data.fixes.map(({ title }) => title.replace(/^Change to /, ''));
}

/** The line of a seed after a change and one of its fixes. */
function lineAfter(code: string, from: string, to: string, rule: string, fix = 0): string {
  const text = mended(edit(seed(code), from, to), rule, fix);
  const label = from.slice(0, from.indexOf(':') + 1);
  return text.split('\n').find((line) => line.startsWith(label)) ?? '';
}

describe('a fix that needs a person’s eye', () => {
  const keeps = (code: string, from: string, to: string) => {
    const text = edit(seed(code), from, to);
    assert.equal(mendedAll(text), text);
  };

  it('rounds cents, but not with "fix all"', () => {
    const [from, to] = ['Myönnetty EU- ja valtion rahoitus: 618 875', 'Myönnetty EU- ja valtion rahoitus: 618 875,50'];
    keeps('S20884', from, to);
    assert.equal(lineAfter('S20884', from, to, 'amount-style'), 'Myönnetty EU- ja valtion rahoitus: 618 876');
  });

  it('guesses a Y-tunnus from seven digits, but not with "fix all"', () => {
    keeps('S20884', 'Y-tunnus: 0165116-3', 'Y-tunnus: 0131676');
    keeps('S20884', 'Y-tunnus: 0165116-3', 'Y-tunnus: 1651163');
    assert.equal(
      lineAfter('S20884', 'Y-tunnus: 0165116-3', 'Y-tunnus: 1651163', 'business-id-format'),
      'Y-tunnus: 0165116-3',
    );
    assert.deepEqual(offered('S20884', 'Y-tunnus: 0165116-3', 'Y-tunnus: 1651163', 'business-id-format'), [
      'If the leading zero is lost: 0165116-3',
    ]);
    assert.deepEqual(offered('S20884', 'Y-tunnus: 0165116-3', 'Y-tunnus: 1651164', 'business-id-format'), []);
  });

  it('is none where a word of the person’s would be dropped', () => {
    for (const words of ['noin 275', 'ei 275', 'ja miehiä 275']) {
      keeps('S10930', '555, joista naisia 275', `555, joista naisia ${words}`);
    }
  });
});

describe('a fix of a value of a closed list', () => {
  const STATUS = 'Toiminnan tila: Toiminta päättynyt';

  it('offers each value, the near ones first, and the message names them', () => {
    assert.deepEqual(offered('S20884', STATUS, 'Toiminnan tila: Keskeytynt', 'choice-unknown'), [
      '“Keskeytynyt”',
      '“Toiminta päättynyt”',
      '“Toiminnassa”',
    ]);
    const { message } = theOne(edit(seed('S20884'), STATUS, 'Toiminnan tila: Ohi'), 'choice-unknown');
    assert.equal(
      message,
      '“Ohi” is not one of the values of “Toiminnan tila”: Toiminta päättynyt; Toiminnassa; Keskeytynyt',
    );
  });

  it('offers no priority of another fund and no objective of another priority', () => {
    const PRIORITY = 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus';
    const numbers = (titles: readonly string[]) => titles.map((title) => /“([\d.]+)\. /.exec(title)?.[1]);
    assert.deepEqual(numbers(offered('S20884', PRIORITY, 'Toimintalinja: Työ', 'choice-unknown')), [
      '3',
      '4',
      '5',
      '7',
      '9',
    ]);
    const objective = seed('S20884').match(/Erityistavoite: .*/)?.[0] as string;
    assert.deepEqual(numbers(offered('S20884', objective, 'Erityistavoite: Muut', 'choice-unknown')), [
      '6.1',
      '7.1',
      '8.1',
    ]);
    const fixes = offered(
      'S20884',
      PRIORITY,
      'Toimintalinja: 4. Koulutus, ammattitaito ja elinikäinen oppiminen',
      'objective-priority',
    );
    assert.deepEqual(numbers(fixes), ['3', '9.1', '9.2']);
  });

  it('offers either answer', () => {
    const QUESTION = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei';
    assert.deepEqual(offered('S20480', QUESTION, `${QUESTION} kai`, 'answer-format'), ['“Kyllä”', '“Ei”']);
  });
});

describe('a fix of a postal code with its place', () => {
  const CODE = 'Postinumero: 50100';
  const withPlace = edit(seed('S20884'), CODE, 'Postinumero: 50100 Mikkeli');

  it('moves the place’s name to its own line where that is empty', () => {
    const empty = edit(withPlace, 'Postitoimipaikka: Mikkeli', 'Postitoimipaikka:');
    assert.equal(mended(empty, 'postal-code'), seed('S20884'));
  });

  it('takes it away where the line says the same, and is none where it says another', () => {
    assert.equal(mended(withPlace, 'postal-code'), seed('S20884'));
    const other = edit(withPlace, 'Postitoimipaikka: Mikkeli', 'Postitoimipaikka: Otava');
    assert.deepEqual(theOne(other, 'postal-code').data.fixes, []);
  });

  it('puts a misspelt place right', () => {
    assert.equal(
      lineAfter('S20884', 'Postitoimipaikka: Mikkeli', 'Postitoimipaikka: Mikeli', 'postal-code-place'),
      'Postitoimipaikka: Mikkeli',
    );
  });
});

describe('two amounts written in each other’s place', () => {
  const exchanged = (one: string, other: string) =>
    seed('S20884')
      .replace(`: ${one}\n`, ': *\n')
      .replace(`: ${other}\n`, `: ${one}\n`)
      .replace(': *\n', `: ${other}\n`);

  it('are exchanged by a fix, granted and planned as well as realised', () => {
    const granted = exchanged('618 875', '884 107');
    assert.equal(mended(granted, 'funding-granted-over-planned'), seed('S20884'));
    const realised = exchanged('561 912', '802 732');
    assert.equal(mended(realised, 'funding-actual-over-total'), seed('S20884'));
  });

  it('stay where they would be wrong there too', () => {
    const text = edit(seed('S20884'), 'yhteensä: 884 107', 'yhteensä: 500 000');
    assert.deepEqual(theOne(text, 'funding-granted-over-planned').data.fixes, []);
  });

  it('are for information only where the regional fund pays', () => {
    const text = edit(seed('S20884'), 'yhteensä: 802 732', 'yhteensä: 561 911');
    const regional = text.replace('sosiaalirahaston (ESR)', 'aluekehitysrahaston (EAKR)');
    assert.equal(theOne(text, 'funding-actual-over-total').severity, 1);
    assert.equal(theOne(regional, 'funding-actual-over-total').severity, 3);
  });
});

describe('what a message quotes', () => {
  const NAME = 'Toiminnan tila: Toiminta päättynyt';
  const messageOf = (value: string) =>
    theOne(edit(seed('S20884'), NAME, `Toiminnan tila: ${value}`), 'choice-unknown').message;

  it('is cut at a hundred characters', () => {
    assert.ok(messageOf('a'.repeat(101)).startsWith(`“${'a'.repeat(100)}…”`));
    assert.ok(messageOf('a'.repeat(100)).startsWith(`“${'a'.repeat(100)}”`));
    assert.ok(messageOf(`${'a'.repeat(99)}😀b`).startsWith(`“${'a'.repeat(99)}…”`));
  });

  it('is cut of a value that is too long to be looked into', () => {
    const text = edit(seed('S20884'), NAME, `Toiminnan tila: ${'a'.repeat(5000)}`);
    assert.match(theOne(text, 'value-length').message, /over 2000 characters long.*“a{100}…”/);
  });

  it('has no control characters, direction marks or other characters that nobody sees', () => {
    assert.ok(messageOf('a\u0007b\u202Ec\u00ADd').startsWith('“a bcd”'));
  });

  it('has no personal identity code, nor a part of one', () => {
    assert.doesNotMatch(messageOf(`${'a '.repeat(48)}131052-308T`), /1310/);
  });
});
