import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules/index.ts';
import { dense, diagnose, edit, seed } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

/** `fix!` is safe enough for "fix all" and for saving. */
type Fixes = readonly [code: string, kind: 'fix' | 'fix!', text: string, ...titles: readonly string[]];

const of2014 = (...lines: readonly string[]) => wholeSheetWith('esr-2014', ...lines);
const of2007 = (...lines: readonly string[]) => wholeSheetWith('esr-2007', ...lines);
const without = (part: string) => edit(of2014(), part, '');
const partners = (...rows: readonly string[]) =>
  edit(
    of2014('Hakijoiden lukumäärä tai tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)'),
    '\n\n3 Suunnitelman',
    `\n\nOsatoteuttajat\n${rows.join('\n')}\n\n3 Suunnitelman`,
  );

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const GRANTED = 'Myönnetty EU- ja valtion rahoitus';
const PLANNED = 'Suunniteltu julkinen rahoitus yhteensä';
const change = (right: string) => `Change to “${right}”`;

/** Every rule that has fixes, each on one example, and what the fixes are called: a fix that is lost is seen. */
const table: readonly Fixes[] = [
  ['title-missing', 'fix!', without(`${TITLE}\n\n`), `Insert “${TITLE}”`],
  ['heading-missing', 'fix!', dense(seed('S20884')), 'Insert “1 Hanke”'],
  ['section-missing', 'fix', without('1 Hanke\n\n'), 'Insert “1 Hanke”'],
  [
    'section-order',
    'fix',
    of2014().replace(/(7\.1 .*\n\n.*\n\n.*\n\n)(7\.2 .*\n\n.*\n\n)/, '$2$1'),
    'Move “Osallistuvien henkilöiden lukumäärä” to its place',
  ],
  ['heading-spelling', 'fix!', edit(of2014(), '1 Hanke\n', '1 Hankke\n'), change('1 Hanke')],
  ['field-missing', 'fix', without('Hankkeen nimi: Polku työelämään\n\n'), 'Insert “Hankkeen nimi:”'],
  [
    'field-order',
    'fix',
    of2014().replace(/(Hankekoodi: .*\n\n)(Hankkeen nimi: .*\n\n)/, '$2$1'),
    'Move “Hankekoodi” to its place',
  ],
  [
    'field-unknown',
    'fix',
    of2014('Hankekoodi: S20884\n\nWWW-osoite: www.polku.example\n\nHankkeen nimi: Polku', 'WWW-osoite:'),
    'Move “WWW-osoite” to “2 Hakijan perustiedot”',
  ],
  ['label-spelling', 'fix!', edit(of2014(), 'Hankkeen nimi:', 'Hankeen nimi:'), change('Hankkeen nimi')],
  [
    'label-spelling',
    'fix',
    edit(of2014(), 'Suunnitelman mukainen toteutusaika:', 'Suunnitelman mukainen:'),
    change('Suunnitelman mukainen toteutusaika'),
  ],
  ['field-layout', 'fix!', edit(of2014(), 'Hankkeen nimi: ', 'Hankkeen nimi:\n'), 'Write “Hankkeen nimi” on one line'],
  ['character-invisible', 'fix!', of2014('Hankkeen nimi: Pol\u00ADku'), 'Remove “U+00AD”'],
  ['project-code', 'fix!', of2014('Hankekoodi: s20884'), change('S20884')],
  ['business-id-format', 'fix!', of2014('Y-tunnus: 01764782'), change('0176478-2')],
  ['business-id-format', 'fix', of2014('Y-tunnus: 1764782'), 'If the leading zero is lost: 0176478-2'],
  [
    'business-id-checksum',
    'fix',
    of2014('Y-tunnus: 1076478-2'),
    'Correct the check digit: 1076478-4',
    'Swap two digits: 0176478-2',
    'Swap two digits: 1076487-2',
  ],
  [
    'period-style',
    'fix!',
    of2014('Suunnitelman mukainen toteutusaika: 1.1.2015–31.12.2016'),
    change('Alkaa 1.1.2015 ja päättyy 31.12.2016'),
  ],
  ['amount-style', 'fix!', of2014(`${GRANTED}: 618875 €`), change('618 875')],
  ['amount-style', 'fix', of2014(`${GRANTED}: 618 875,42`), change('618 875')],
  [
    'funding-granted-over-planned',
    'fix',
    of2014(`${GRANTED}: 884 107`, `${PLANNED}: 818 875`),
    `Exchange the amounts: “${GRANTED}” and “${PLANNED}”`,
  ],
  ['count-style', 'fix!', of2007('Suunniteltu: 55 henkilöä, joista naisia 27'), change('55, joista naisia 27')],
  [
    'choice-unknown',
    'fix',
    of2014('Toiminnan tila: Toiminta päätynyt'),
    change('Toiminta päättynyt'),
    change('Toiminnassa'),
    change('Keskeytynyt'),
  ],
  ['choice-style', 'fix!', of2014('Toiminnan tila: toiminta päättynyt'), change('Toiminta päättynyt')],
  [
    'priority-title',
    'fix',
    of2014('Toimintalinja: 3. Sosiaalinen osallisuus ja köyhyyden torjunta'),
    change('3. Työllisyys ja työvoiman liikkuvuus'),
    change('5. Sosiaalinen osallisuus ja köyhyyden torjunta'),
  ],
  [
    'objective-priority',
    'fix',
    of2014('Toimintalinja: 5. Sosiaalinen osallisuus ja köyhyyden torjunta'),
    change('3. Työllisyys ja työvoiman liikkuvuus'),
    change('10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen'),
  ],
  ['place-unknown', 'fix', of2014('Maakunnat: Etelä-Savoo'), change('Etelä-Savo')],
  ['place-duplicate', 'fix', of2014('Kunnat: Mikkeli, Savonlinna, Mikkeli'), 'Remove “Mikkeli”'],
  [
    'postal-code',
    'fix',
    of2014('Postinumero: 50100 Mikkeli', 'Postitoimipaikka:'),
    'Move “Mikkeli” to “Postitoimipaikka”',
  ],
  ['postal-code', 'fix', of2014('Postinumero: 50100 Mikkeli'), change('50100')],
  ['postal-code-place', 'fix', of2014('Postitoimipaikka: Mikkel'), change('Mikkeli')],
  [
    'email-format',
    'fix!',
    of2014('Yhteyshenkilön sähköpostisoite: mailto:meri(at)example.org'),
    change('meri(at)example.org'),
  ],
  ['email-plain', 'fix!', of2014('Yhteyshenkilön sähköpostisoite: meri@example.org'), change('meri(at)example.org')],
  ['partner-format', 'fix!', partners('Mallilan kunta 9345678-6'), change('Mallilan kunta, 9345678-6')],
  [
    'partner-format',
    'fix',
    partners('Mallilan kunta, 0176478-2, Esimerkkilän kunta, 0164690-3'),
    'Put each partner on a line of its own',
  ],
  [
    'impact-missing',
    'fix',
    of2014().replace(/Materiaalit ja jätteet 1 1\n.*\n/, ''),
    'Insert “Materiaalit ja jätteet”',
  ],
];

describe('the fixes of a rule', () => {
  it('are all in the table, as far as they are safe', () => {
    const shown = new Set(table.map(([code]) => code));
    assert.deepEqual(
      rules.filter(({ safe, code }) => safe && !shown.has(code)).map(({ code }) => code),
      [],
    );
  });

  for (const [code, kind, text, ...titles] of table) {
    it(`${code}, ${kind}: ${titles.join(' · ')}`, () => {
      const found = diagnose(text).find((finding) => finding.code === code);
      assert.ok(found, `no ${code} among ${diagnose(text).map((one) => one.code)}`);
      assert.deepEqual(
        found.data.fixes.map(({ title }) => title),
        titles,
      );
      assert.equal(found.data.safe ? 'fix!' : 'fix', kind);
    });
  }
});
