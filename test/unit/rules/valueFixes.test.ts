import assert from 'node:assert/strict';
import { SEVERITY } from '../../../shared/protocol.ts';
import { expectPreferred } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { diagnose, mended, mendedAll, theOne } from '../../support/sheets.ts';
import { type FormId, wholeSheetWith } from '../../support/smallSheets.ts';

/** The titles of the fixes that a line of an otherwise right sheet is offered, best first. */
function offered(line: string, rule: string, form: FormId = 'esr-2014'): string[] {
  return offeredIn(wholeSheetWith(form, line), rule);
}

function offeredIn(text: string, rule: string): string[] {
  return theOne(text, rule).data.fixes.map(({ title }) => title.replace(/^Change (to )?/, ''));
}

/** What a line of an otherwise right sheet becomes by the best fix. */
function mendedLine(line: string, rule: string): string {
  const label = line.slice(0, line.indexOf(':') + 1);
  const lines = mended(wholeSheetWith('esr-2014', line), rule).split('\n');
  return lines.find((one) => one.startsWith(label)) ?? '';
}

/** Expects that "fix all" leaves a line of an otherwise right sheet as it is. */
function keeps(form: FormId, line: string): void {
  const text = wholeSheetWith(form, line);
  assert.equal(mendedAll(text), text);
}

describe('a fix that needs a person’s eye', () => {
  it('rounds cents, but not with "fix all"', () => {
    const line = 'Myönnetty EU- ja valtion rahoitus: 618 875,50';
    keeps('esr-2014', line);
    assert.equal(mendedLine(line, 'amount-style'), 'Myönnetty EU- ja valtion rahoitus: 618 876');
  });

  it('guesses a Y-tunnus from seven digits, but not with "fix all"', () => {
    keeps('esr-2014', 'Y-tunnus: 0131676');
    keeps('esr-2014', 'Y-tunnus: 1651163');
    assert.equal(mendedLine('Y-tunnus: 1651163', 'business-id-format'), 'Y-tunnus: 0165116-3');
    assert.deepEqual(offered('Y-tunnus: 1651163', 'business-id-format'), ['If the leading zero is lost: 0165116-3']);
    assert.deepEqual(offered('Y-tunnus: 1651164', 'business-id-format'), []);
  });

  it('of a day that the month does not have is its last day, but not with "fix all"', () => {
    const period = (end: string) => `Suunnitelman mukainen toteutusaika: Alkaa 1.2.2015 ja päättyy ${end}`;
    assert.equal(mendedLine(period('31.2.2016'), 'date-invalid'), period('29.2.2016'));
    assert.equal(mendedLine(period('29.2.2017'), 'date-invalid'), period('28.2.2017'));
    assert.equal(mendedLine(period('31.4.2016'), 'date-invalid'), period('30.4.2016'));
    assert.deepEqual(offered('Aloituspäivä: 31.02.2016', 'date-invalid', 'project-page'), ['“29.02.2016”']);
    for (const end of ['32.1.2016', '0.1.2016', '31.13.2016'])
      assert.deepEqual(offered(period(end), 'date-invalid'), []);
    keeps('esr-2014', period('31.2.2016'));
  });

  it('is not preferred where nothing tells that it is what was meant', async () => {
    const period = 'Suunnitelman mukainen toteutusaika: Alkaa 1.2.2015 ja päättyy «31.2.2016»';
    await expectPreferred(serviceEditor(), wholeSheetWith('esr-2014', period));
    await expectPreferred(serviceEditor(), wholeSheetWith('esr-2014', 'Y-tunnus: «1651163»'));
    await expectPreferred(serviceEditor(), wholeSheetWith('esr-2014', 'Toiminnan tila: «Ohi»'));
    const right = 'Correct the check digit: 0176478-2';
    await expectPreferred(serviceEditor(), wholeSheetWith('esr-2014', 'Y-tunnus: «0176478-3»'), right);
  });

  it('is none where a word of the person’s would be dropped', () => {
    for (const words of ['noin 275', 'ei 275', 'ja miehiä 275']) {
      keeps('esr-2007', `Suunniteltu: 555, joista naisia ${words}`);
    }
  });
});

describe('a fix of a value of a closed list', () => {
  it('offers each value, the near ones first, and the message names the nearest or, without any, all', () => {
    assert.deepEqual(offered('Toiminnan tila: Keskeytynt', 'choice-unknown'), [
      '“Keskeytynyt”',
      '“Toiminta päättynyt”',
      '“Toiminnassa”',
    ]);
    const said = (line: string) => theOne(wholeSheetWith('esr-2014', line), 'choice-unknown').message;
    assert.equal(
      said('Toiminnan tila: Keskeytynt'),
      '“Keskeytynt” is not one of the values of “Toiminnan tila”. Did you mean “Keskeytynyt”?',
    );
    assert.equal(
      said('Toiminnan tila: Ohi'),
      '“Ohi” is not one of the values of “Toiminnan tila”: Toiminta päättynyt; Toiminnassa; Keskeytynyt',
    );
  });

  it('offers each of many values, and the message only says how many they are', () => {
    const line = 'Erityistavoite: Muut';
    const { message } = theOne(wholeSheetWith('esr-2014', line), 'choice-unknown');
    const { length } = offered(line, 'choice-unknown');
    assert.equal(
      message,
      `“Muut” is not one of the values of “Erityistavoite”. There are ${length}: choose one from the quick fixes.`,
    );
  });

  it('puts first what the value says in other words', () => {
    const best = (line: string, form?: FormId) => offered(line, 'choice-unknown', form)[0];
    assert.equal(best('Toiminnan tila: käynnissä'), '“Toiminnassa”');
    assert.equal(best('Toiminnan tila: Hanke loppunut', 'esr-2007'), '“Toiminta päättynyt”');
    assert.equal(best('Toiminnan tila: päättynyt'), '“Toiminta päättynyt”');
    assert.equal(best('Osio: Länsi-Suomen', 'esr-2007'), '“Länsi-Suomen suuralueosio”');
    assert.equal(best('Toimintalinja: Työllisyys'), '“3. Työllisyys ja työvoiman liikkuvuus”');
    assert.equal(best('Toimintalinja: 3'), '“3. Työllisyys ja työvoiman liikkuvuus”');
  });

  it('puts none first where the value says none: the order is the form’s, and nothing is said to be meant', () => {
    for (const tila of ['Ohi', 'Toiminta', 'ei päättynyt', 'toiminta käynnissä, ei päättynyt']) {
      const text = wholeSheetWith('esr-2014', `Toiminnan tila: ${tila}`);
      const { message, data } = theOne(text, 'choice-unknown');
      assert.doesNotMatch(message, /Did you mean/);
      assert.equal(data.fixes[0]?.title, 'Change to “Toiminta päättynyt”');
      keeps('esr-2014', `Toiminnan tila: ${tila}`);
    }
  });

  it('offers no priority of another fund and no objective of another priority', () => {
    const numbers = (titles: readonly string[]) => titles.map((title) => /“([\d.]+)\. /.exec(title)?.[1]);
    assert.deepEqual(numbers(offered('Toimintalinja: Työ', 'choice-unknown')), ['3', '4', '5', '7', '9']);
    const third = 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus';
    assert.deepEqual(numbers(offered(`${third}\n\nErityistavoite: Muut`, 'choice-unknown')), ['6.1', '7.1', '8.1']);
    const fourth = 'Toimintalinja: 4. Koulutus, ammattitaito ja elinikäinen oppiminen';
    const ofThird = '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen';
    const fixes = offered(`${fourth}\n\nErityistavoite: ${ofThird}`, 'objective-priority');
    assert.deepEqual(numbers(fixes), ['3', '9.1', '9.2']);
  });

  it('offers either answer', () => {
    const line = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei kai';
    assert.deepEqual(offered(line, 'answer-format'), ['“Kyllä”', '“Ei”']);
  });
});

describe('a fix of a short name', () => {
  const ely = 'Hämeen elinkeino-, liikenne- ja ympäristökeskus';

  it('is the official one, which is worth a look and no more: others are accepted too', () => {
    for (const [form, line, right] of [
      ['esr-2014', 'Vastuuviranomainen: Hämeen ELY', ely],
      ['esr-2007', 'Vastuuviranomainen: hämeen ely-keskus', ely],
      ['esr-2007', 'Vastuuviranomainen: TEM', 'Työ- ja elinkeinoministeriö'],
    ] as const) {
      const text = wholeSheetWith(form, line);
      assert.equal(theOne(text, 'choice-unknown').severity, SEVERITY.information);
      assert.deepEqual(offered(line, 'choice-unknown', form), [`“${right}”`]);
      keeps(form, line);
    }
  });

  it('is given when it is misspelt, as of any other name', () => {
    const text = wholeSheetWith('esr-2014', 'Vastuuviranomainen: Hämen ELY');
    assert.equal(theOne(text, 'choice-unknown').severity, SEVERITY.warning);
    assert.deepEqual(offeredIn(text, 'choice-unknown'), [`“${ely}”`]);
  });
});

describe('a fix of a postal code with its place', () => {
  /** The applicant's address in an otherwise right sheet. */
  const address = (code: string, place: string) =>
    wholeSheetWith('esr-2014', `Postinumero: ${code}`, `Postitoimipaikka:${place}`);
  const right = address('50100', ' Mikkeli');

  it('moves the place’s name to its own line where that is empty', () =>
    assert.equal(mended(address('50100 Mikkeli', ''), 'postal-code'), right));

  it('takes it away where the line says the same, and is none where it says another', () => {
    assert.equal(mended(address('50100 Mikkeli', ' Mikkeli'), 'postal-code'), right);
    assert.deepEqual(theOne(address('50100 Mikkeli', ' Otava'), 'postal-code').data.fixes, []);
  });

  it('takes spaces and a country away', () => {
    for (const code of ['50 100', 'FI-50100', 'fi 50100'])
      assert.equal(mended(address(code, ' Mikkeli'), 'postal-code'), right);
  });

  it('is one of the place’s codes where a digit is lost or added, those first from which it is a slip away', () => {
    const codes = (code: string, place: string) =>
      theOne(address(code, ` ${place}`), 'postal-code').data.fixes.map(({ title }) => /\d+/.exec(title)?.[0]);
    assert.deepEqual(codes('5010', 'Mikkeli'), ['50100', '50120', '50130', '50150', '50160']);
    assert.deepEqual(codes('5035', 'Mikkeli'), ['50350', '50100', '50120', '50130', '50150']);
    assert.deepEqual(codes('199900', 'Luhanka'), ['19910', '19950']);
    assert.deepEqual(codes('5010', 'Otava'), []);
    assert.deepEqual(codes('9013O', 'Mikkeli'), []);
    assert.equal(mendedAll(address('5010', ' Mikkeli')), address('5010', ' Mikkeli'));
  });

  it('is the code’s place or one of the place’s codes where the two do not go together', () => {
    assert.deepEqual(offeredIn(address('00100', ' Luhanka'), 'postal-code-place'), [
      '“Helsinki”',
      '“Postinumero” to “19910”',
      '“Postinumero” to “19950”',
    ]);
    assert.equal(mended(address('00100', ' Mikkeli'), 'postal-code-place'), address('00100', ' Helsinki'));
    assert.equal(mended(address('00100', ' Mikkeli'), 'postal-code-place', 1), right);
  });

  it('puts a misspelt place right', () =>
    assert.equal(mended(address('50100', ' Mikeli'), 'postal-code-place'), right));
});

describe('a fix of an unknown place', () => {
  /** Whether the last of so many unknown places is offered the name near it. */
  const offersNear = (unknown: number) => {
    const places = Array.from({ length: unknown - 1 }, (_, at) => `Paikka${at}`);
    const text = wholeSheetWith('esr-2014', `Kunnat: ${[...places, 'Helsinkj'].join(', ')}`);
    const last = diagnose(text, { maxDiagnostics: 2000 }).findLast(({ code }) => code === 'place-unknown');
    return last?.data.fixes.length === 1;
  };

  it('is searched for in as many as an editor shows findings', () => {
    assert.equal(offersNear(1), true);
    assert.equal(offersNear(1000), true);
    assert.equal(offersNear(1001), false);
  });
});

describe('two amounts written in each other’s place', () => {
  /** A sheet's four amounts: granted, realised of that, and in all planned and realised. */
  const funding = (granted: string, actual: string, planned: string, total: string, form: FormId = 'esr-2014') =>
    wholeSheetWith(
      form,
      `Myönnetty EU- ja valtion rahoitus: ${granted}`,
      `Toteutunut EU- ja valtion rahoitus: ${actual}`,
      `Suunniteltu julkinen rahoitus yhteensä: ${planned}`,
      `Toteutunut julkinen rahoitus yhteensä: ${total}`,
    );
  const right = funding('600 000', '500 000', '900 000', '800 000');

  it('are exchanged by a fix, granted and planned as well as realised', () => {
    const granted = funding('900 000', '500 000', '600 000', '800 000');
    assert.equal(mended(granted, 'funding-granted-over-planned'), right);
    const realised = funding('600 000', '800 000', '900 000', '500 000');
    assert.equal(mended(realised, 'funding-actual-over-total'), right);
  });

  it('stay where they would be wrong there too', () => {
    const text = funding('600 000', '560 000', '550 000', '800 000');
    assert.deepEqual(theOne(text, 'funding-granted-over-planned').data.fixes, []);
  });

  it('are for information only where the regional fund pays', () => {
    const severity = (form: FormId) =>
      theOne(funding('600 000', '500 000', '900 000', '499 999', form), 'funding-actual-over-total').severity;
    assert.equal(severity('esr-2014'), 1);
    assert.equal(severity('eakr-2014'), 3);
  });
});

describe('what a message quotes', () => {
  const withStatus = (value: string) => wholeSheetWith('esr-2014', `Toiminnan tila: ${value}`);
  const messageOf = (value: string) => theOne(withStatus(value), 'choice-unknown').message;

  it('is cut at a hundred characters', () => {
    assert.ok(messageOf('a'.repeat(101)).startsWith(`“${'a'.repeat(100)}…”`));
    assert.ok(messageOf('a'.repeat(100)).startsWith(`“${'a'.repeat(100)}”`));
    assert.ok(messageOf(`${'a'.repeat(99)}😀b`).startsWith(`“${'a'.repeat(99)}…”`));
  });

  it('is cut of a value that is too long to be looked into', () => {
    assert.match(theOne(withStatus('a'.repeat(5000)), 'value-length').message, /over 2000 characters long.*“a{100}…”/);
  });

  it('has no control characters, direction marks or other characters that nobody sees', () => {
    assert.ok(messageOf('a\u0007b\u202Ec\u00ADd').startsWith('“a bcd”'));
  });

  it('has no personal identity code, nor a part of one', () => {
    assert.doesNotMatch(messageOf(`${'a '.repeat(48)}131052-308T`), /1310/);
  });
});
