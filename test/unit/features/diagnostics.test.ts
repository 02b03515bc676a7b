import assert from 'node:assert/strict';
import { MAX_DIAGNOSTICS } from '../../../server/src/features/diagnostics.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { readSettings } from '../../../server/src/settings.ts';
import { valueKinds } from '../../../server/src/sheet/valueKinds.ts';
import { asDocument, diagnose, edit, seed, theOne, URI } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const wrong = edit(edit(seed('S11825'), '0176478-2', '0176478-3'), '93 700', '93700');

describe('a diagnostic', () => {
  it('of a value of an open vocabulary is silent on what only resembles one: it may mean the opposite', () => {
    const silent = [
      ['Ei erityistä innovatiivisuutta projektin', 'Erityistä innovatiivisuutta projektin'],
      ['Kumppanuutta selvästi edistävä', 'Kumppanuutta hyvin edistävä'],
      ['Projektilla ei ole erityistä vaikutusta', 'Projektilla on erityistä vaikutusta'],
    ] as const;
    for (const [from, to] of silent) assert.deepEqual(diagnose(edit(seed('S11825'), from, to)), []);
    const misspelt = edit(seed('S11825'), 'Kumppanuutta selvästi', 'Kumpanuutta selvästi');
    assert.equal(theOne(misspelt, 'choice-unknown').data.fixes.length, 1);
  });

  it('offers no value twice, and none that is another', () => {
    const text = edit(seed('S20015'), 'Toimintalinja: Toimintalinja 3 (ESR)', 'Toimintalinja: Toimintalinja 3 (ESF)');
    assert.deepEqual(
      theOne(text, 'choice-unknown').data.fixes.map(({ title }) => title),
      ['Change to “Toimintalinja 3 (ESR)”'],
    );
  });

  it('points to the field that explains it', () => {
    const text = seed('S20884');
    const explained = (changed: string, code: string) =>
      theOne(changed, code).relatedInformation?.map(({ location, message }) => [
        message,
        asDocument(changed).getText(location.range),
      ]);
    assert.deepEqual(explained(edit(text, 'Toiminta päättynyt', 'Toiminnassa'), 'status-date'), [
      ['Suunnitelman mukainen toteutusaika', 'Alkaa 1.1.2017 ja päättyy 31.12.2019'],
    ]);
    const single = edit(text, 'Hakijoita on useampi kuin yksi (yhteishanke)', 'Vain yksi hakija');
    assert.deepEqual(explained(single, 'partners-unexpected'), [
      ['Hakijoiden lukumäärä tai tuen siirto -menettely', 'Vain yksi hakija'],
    ]);
    assert.deepEqual(explained(edit(text, 'Postinumero: 50100', 'Postinumero: 90100'), 'postal-code-place'), [
      ['Postinumero', '90100'],
    ]);
    const persons = edit(seed('S10930'), 'jossa on henkilöitä', 'jossa ei ole henkilöitä');
    assert.deepEqual(explained(persons, 'count-persons'), [
      ['Projektityyppi', 'Projekti, jossa ei ole henkilöitä mukana'],
    ]);
    const page = edit(seed('S20015'), '30.03.2015 – 30.06.2017', '30.03.2015 – 30.06.2016');
    assert.deepEqual(explained(page, 'page-bar'), [
      ['Aloituspäivä', '30.03.2015'],
      ['Lopetuspäivä', '30.06.2017'],
    ]);
  });

  it('says of a number and a title that disagree whose the right value is', () => {
    const objective = '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen';
    const said = (number: string) =>
      theOne(edit(seed('S20884'), objective, objective.replace('6.1', number)), 'priority-title').message;
    assert.match(said('7.1'), /The number’s own is “7\.1\. Tuottavuuden/);
    assert.match(said('2.1'), /The title’s own is “6\.1\. Nuorten/);
  });

  it('says of a title that is no other number’s whether it is shortened or unknown', () => {
    const said = (value: string) =>
      theOne(wholeSheetWith('esr-2014', `Toimintalinja: ${value}`), 'priority-title').message;
    const whole = '“3. Työllisyys ja työvoiman liikkuvuus”';
    assert.equal(said('3. Työllisyys'), `The title is shortened. In full it is ${whole}.`);
    assert.equal(said('3. Työvoiman liikk.'), `The title is shortened. In full it is ${whole}.`);
    assert.equal(
      said('3. Työllisyys ja kasvu'),
      `The title after the number is none that is known. The number’s own is ${whole}.`,
    );
  });

  it('has the product as its source, its rule as its code, and the wrong and the right in its message', () => {
    const { range, severity, code, source, message, data } = theOne(wrong, 'business-id-checksum');
    assert.equal(asDocument(wrong).getText(range), '0176478-3');
    assert.deepEqual([severity, code, source], [1, 'business-id-checksum', 'esr']);
    assert.equal(
      message,
      'The check digit of 0176478-3 is wrong: it is 3 and should be 2. Or one of the other digits is.',
    );
    assert.deepEqual([data.safe, data.fixes.length], [false, 1]);
  });

  it('points to the place that explains it', () => {
    const text = edit(seed('S11825'), 'rahoitus: 92 809', 'rahoitus: 94 000');
    const [related] = theOne(text, 'funding-actual-over-granted').relatedInformation ?? [];
    assert.equal(related?.location.uri, URI);
    assert.equal(asDocument(text).getText(related?.location.range), '93 700');
  });

  it('comes gravest first, then in the order of the text', () => {
    const order = diagnose(wrong + wrong).map(({ severity, range }) => [severity, range.start.line] as const);
    const sorted = order.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || a[1] - b[1]);
    assert.deepEqual(order, sorted);
    assert.deepEqual(
      diagnose(wrong).map(({ code }) => code),
      ['business-id-checksum', 'amount-style'],
    );
  });

  it('calls a fund what the language calls it', () => {
    const text = edit(seed('S20884'), '3. Työllisyys ja työvoiman liikkuvuus', '1. Pk-yritystoiminnan kilpailukyky');
    const funds = (locale: 'fi' | 'sv' | 'en') =>
      theOne(text, 'priority-fund', {}, createSheetService({ locale })).message.match(/E[SARUDFK]{2,3}(?!\p{L})/gu);
    assert.deepEqual(funds('fi'), ['EAKR', 'ESR']);
    assert.deepEqual(funds('sv'), ['ERUF', 'ESF']);
    assert.deepEqual(funds('en'), ['ERDF', 'ESF']);
  });

  it('of text without a place says what the section takes, where that is lines with labels', () => {
    const below = (line: string) => theOne(edit(seed('S20884'), line, `${line}\nHuom.`), 'text-stray').message;
    assert.match(below('5 Projektin julkinen rahoitus, euroa'), /takes only lines of the form “Label: value”/);
    assert.equal(below('4 Hankkeen kohderyhmät'), 'The section “Hankkeen kohderyhmät” has no place for this text.');
  });

  it('says the same in each language, with the same ranges, codes and fixes', () => {
    const of = (locale: 'fi' | 'sv' | 'en') => diagnose(wrong, {}, createSheetService({ locale }));
    const bare = (locale: 'fi' | 'sv' | 'en') =>
      of(locale).map(({ range, code, severity, data }) => ({
        range,
        code,
        severity,
        edits: data.fixes.map(({ edits }) => edits),
      }));
    assert.deepEqual(bare('fi'), bare('en'));
    assert.deepEqual(bare('sv'), bare('en'));
    for (const locale of ['fi', 'sv', 'en'] as const) assert.match(of(locale)[0]?.message ?? '', /0176478-3.*\b2\b/);
    assert.equal(new Set((['fi', 'sv', 'en'] as const).map((locale) => of(locale)[0]?.message)).size, 3);
  });
});

describe('more findings than an editor keeps', () => {
  const many = (count: number) => `${seed('S11825').replace('- internet\n', `${'131052-308T\n'.repeat(count)}`)}`;

  it(`are cut to ${MAX_DIAGNOSTICS}, the first of which says so`, () => {
    const all = diagnose(many(1500));
    assert.equal(all.length, 1000);
    const [first, second] = all;
    assert.deepEqual(
      [first?.code, first?.message],
      ['limit', 'There are 1500 findings in this file; the 999 most serious are shown.'],
    );
    assert.equal(second?.code, 'personal-identity-code');
  });

  it('are not cut at just as many', () => {
    assert.equal(diagnose(many(1000)).length, 1000);
    assert.ok(diagnose(many(1000)).every(({ code }) => code !== 'limit'));
    assert.equal(diagnose(many(1001))[0]?.code, 'limit');
  });

  it('are counted to the last, though no more are kept of a rule than can be shown', () => {
    assert.match(diagnose(many(1500), { maxDiagnostics: 10 })[0]?.message ?? '', /1500.*the 9 most serious/);
  });

  it('leave out what is switched off', () => {
    const settings = readSettings({ rules: { 'personal-identity-code': 'off' } });
    assert.deepEqual(diagnose(many(1500), { settings }), []);
  });

  it('lose the least grave ones', () => {
    const text = edit(many(1500), '93 700', '93700');
    assert.ok(diagnose(text).every(({ code }) => code === 'limit' || code === 'personal-identity-code'));
  });
});

describe('fixes that put in more than an answer has room for', () => {
  const text = seed('S11825');
  const [third, fifth, sixth] = ['\n3. Projektin', '\n5. Suunnitelman', '\n6. Tiedotus'].map((it) => text.indexOf(it));
  /** A sheet whose fifth section, so much longer, stands above the third, and an amount in another style. */
  const disordered = (more: number) => {
    const moved = `${text.slice(fifth, sixth)}${'a '.repeat(more / 2)}\n`;
    return edit(text.slice(0, third) + moved + text.slice(third, fifth) + text.slice(sixth), '93 700', '93700');
  };
  const offered = (text: string) => diagnose(text).map(({ code, data }) => [code, data.fixes.length]);

  it('are left out, and the others stay', () => {
    assert.deepEqual(offered(disordered(1000)), [
      ['section-order', 1],
      ['amount-style', 1],
    ]);
    assert.deepEqual(offered(disordered(600_000)), [
      ['section-order', 0],
      ['amount-style', 1],
    ]);
  });
});

describe('the settings', () => {
  const under = (written: unknown) =>
    diagnose(wrong, { settings: readSettings(written) }).map(({ code, severity }) => [code, severity]);

  it('switch a rule off, or give it another severity', () => {
    assert.deepEqual(under({ rules: { 'amount-style': 'off' } }), [['business-id-checksum', 1]]);
    assert.deepEqual(under({ rules: { 'amount-style': 'error', 'business-id-checksum': 'hint' } }), [
      ['amount-style', 1],
      ['business-id-checksum', 4],
    ]);
  });

  it('switch a chapter off, whatever its rules are set to', () => {
    assert.deepEqual(under({ categories: { identifiers: false } }), [['amount-style', 4]]);
    assert.deepEqual(under({ categories: { rahoitus: false }, rules: { 'amount-style': 'error' } }), [
      ['business-id-checksum', 1],
    ]);
    assert.equal(under({ categories: { rahoitus: true } }).length, 2);
  });

  it('give an open vocabulary’s warning the severity that is set too', () => {
    const text = edit(seed('S11825'), 'Keski-Suomen liitto', 'Keski-Suomen litto');
    const severity = (written: unknown) => diagnose(text, { settings: readSettings(written) })[0]?.severity;
    assert.deepEqual([severity({}), severity({ rules: { 'choice-unknown': 'information' } })], [2, 3]);
  });

  it('that make no sense are left out', () => {
    for (const written of [
      undefined,
      null,
      3,
      'off',
      [],
      {},
      { rules: 'off' },
      { rules: { 'amount-style': 'loud' } },
      { rules: { 'no-such': 'off' } },
      { categories: { rahoitus: 'no' } },
      { categories: null },
    ]) {
      assert.equal(under(written).length, 2, JSON.stringify(written));
    }
  });

  it('know every rule', () => {
    const off = Object.fromEntries(rules.map(({ code }) => [code, 'off']));
    assert.deepEqual(diagnose(wrong, { settings: readSettings({ rules: off }) }), []);
    assert.deepEqual(diagnose('', { settings: readSettings({ rules: off }) }), []);
  });
});

describe('what fails', () => {
  /** What a service says of the wrong sheet twice, while something of it throws, and what it tells of that. */
  function failing<Name extends string>(thrower: { [name in Name]?: unknown }, name: Name) {
    const { [name]: works } = thrower;
    const told: string[] = [];
    const onRuleError = (name: string, error: unknown) => told.push(`${name}: ${(error as Error).message}`);
    const others = createSheetService({ locale: 'en', onRuleError });
    thrower[name] = () => {
      throw new Error('broken');
    };
    try {
      const twice = [diagnose(wrong, {}, others), diagnose(wrong, {}, others)];
      return { codes: twice.map((all) => all.map(({ code }) => code)), told };
    } finally {
      thrower[name] = works;
      assert.equal(diagnose(wrong, {}, others).length, 2);
    }
  }

  it('is told of once, and the other rules still speak', () => {
    const rule = rules.find(({ code }) => code === 'label-spelling') as { check?: unknown };
    assert.deepEqual(failing(rule, 'check'), {
      codes: Array(2).fill(['business-id-checksum', 'amount-style']),
      told: ['label-spelling: broken'],
    });
  });

  it('is told of once, and the other types of value are judged', () => {
    assert.deepEqual(failing(valueKinds.amount as { problems?: unknown }, 'problems'), {
      codes: Array(2).fill(['business-id-checksum']),
      told: ['amount: broken'],
    });
  });
});
