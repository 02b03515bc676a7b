import assert from 'node:assert/strict';
import type { Locale } from '../../../../server/src/forms/form.ts';
import { createSheetService } from '../../../../server/src/service.ts';
import { marked } from '../../../support/marks.ts';
import { asDocument, CONTEXT, dense, edit, seed, service } from '../../../support/sheets.ts';

const services = { en: service, fi: createSheetService({ locale: 'fi' }), sv: createSheetService({ locale: 'sv' }) };

interface Told {
  readonly text: string;
  readonly on: string;
}

/** The hover at the cursor `‸` of a text: its paragraphs, and the text it is about. */
function hover(written: string, locale: Locale = 'en'): Told | undefined {
  const { text, cursor } = marked(written);
  const document = asDocument(text);
  const by = services[locale];
  const found = by.hover(by.read(text), document.positionAt(cursor), CONTEXT);
  if (!found) return undefined;
  const contents = found.contents as { value: string };
  return { text: contents.value, on: document.getText(found.range) };
}

/** The hover in a seed, at the cursor put into one of its lines. */
const inSeed = (code: string, part: string, locale: Locale = 'en') =>
  hover(edit(seed(code), part.replace('‸', ''), part), locale);

const FUNDING_FI = `|  | Myönnetty / suunniteltu | Toteutunut | Toteutumisaste |
| --- | ---: | ---: | ---: |
| EU ja valtio | 93 700 | 92 809 | 99,0 % |
| Muu julkinen | 112 670 | 111 616 | 99,1 % |
| Julkinen yhteensä | 206 370 | 204 425 | 99,1 % |
| EU:n ja valtion osuus | 45,4 % | 45,4 % |  |`;

describe('a hover', () => {
  it('on a label says what the form asks there, the type and an example', () => {
    const told = inSeed('S11825', 'Os‸io: Länsi');
    assert.equal(told?.on, 'Osio: Länsi-Suomen suuralueosio');
    assert.match(told?.text ?? '', /^\*\*Osio\*\*\n\nWhether the project belongs to the programme's national part/);
    assert.match(told?.text ?? '', /\n\nValue: one of these \n- Valtakunnallinen osio\n/);
    assert.match(told?.text ?? '', /\n\nExample: `Länsi-Suomen suuralueosio`$/);
  });

  it('on a Y-tunnus says whether it is right, with the sum worked out', () => {
    const sum =
      '0·7 + 1·9 + 7·10 + 6·5 + 4·8 + 7·4 + 8·2 = 185; 185 mod 11: remainder 9, so the check digit is 11 − 9 = 2.';
    assert.ok(
      inSeed('S11825', '0176‸478-2')?.text.startsWith(
        `**Y-tunnus**\n\nThe check digit of the Y-tunnus is right.\n\n${sum}`,
      ),
    );
    const wrong = hover(edit(seed('S11825'), '0176478-2', '0176‸478-3'))?.text;
    assert.ok(wrong?.includes(`The check digit of the Y-tunnus is wrong: it should be 2.\n\n${sum}`));
    assert.ok(hover(edit(seed('S11825'), '0176478-2', '017640‸7-1'))?.text.includes('such a number is never issued'));
    assert.ok(hover(edit(seed('S11825'), '0176478-2', '‸jokin'))?.text.includes('Value: Y-tunnus'));
  });

  it('gives an example of the form itself', () => {
    assert.ok(inSeed('S11825', 'Myönnetty EU- ja valtion‸ rahoitus:')?.text.includes('\n\nExample: `93 700`\n\n'));
    assert.ok(inSeed('S20884', 'Myönnetty EU- ja valtion‸ rahoitus:')?.text.includes('\n\nExample: `618 875`\n\n'));
  });

  it("on a partner's Y-tunnus says the same", () => {
    const told = inSeed('S20884', 'Kangasniemen kunta, 01‸64690-3');
    assert.equal(told?.on, '0164690-3');
    assert.match(told?.text ?? '', /^The check digit of the Y-tunnus is right\./);
  });

  it('on an amount, and on the funding heading, shows the four figures with their shares', () => {
    assert.ok(
      inSeed('S11825', 'rahoitus: 9‸3 700', 'fi')?.text.startsWith(
        `**Myönnetty EU- ja valtion rahoitus**\n\n${FUNDING_FI}`,
      ),
    );
    const heading = inSeed('S11825', '7. Projektin ‸julkinen rahoitus, euroa', 'fi');
    assert.ok(heading?.text.includes(`\n\n${FUNDING_FI}\n\nPakollisista tiedoista on täytetty 4/4.`));
    assert.ok(inSeed('S11825', 'rahoitus: 9‸3 700')?.text.includes('| EU and state | 93 700 | 92 809 | 99.0 % |'));
  });

  it('on an amount has a dash where a figure is missing or nothing can be shared', () => {
    const text = edit(seed('S11825'), 'rahoitus: 93 700', 'rahoitus: ‸0').replace(
      'Toteutunut julkinen rahoitus yhteensä: 204 425\n',
      '',
    );
    assert.ok(hover(text)?.text.includes('| EU and state | 0 | 92 809 | – |'));
    assert.ok(hover(text)?.text.includes('| Public in all | 206 370 | – | – |'));
  });

  it('on a period says its length, the days since or left, and the programme period', () => {
    const told = inSeed('S11825', 'Alkaa 1.11‸.2011 ja');
    assert.ok(
      told?.text.includes(
        '2 years 10 months (34 months, 1035 days). Ended 4465 days ago. The programme period is 1.1.2007–31.12.2015.',
      ),
    );
    const left = hover(
      edit(seed('S20884'), 'Alkaa 1.1.2017 ja päättyy 31.12.2019', 'Alkaa ‸1.1.2026 ja päättyy 30.11.2026'),
    );
    assert.ok(left?.text.includes('11 months (334 days). 9 days left.'));
    const ahead = hover(
      edit(seed('S20884'), 'Alkaa 1.1.2017 ja päättyy 31.12.2019', 'Alkaa ‸1.12.2026 ja päättyy 31.12.2026'),
    );
    assert.ok(ahead?.text.includes('1 month (31 days). Starts in 10 days.'));
  });

  it('on a period of whole years says no months over', () => {
    assert.ok(inSeed('S20884', 'Alkaa 1.1.2017 ja pää‸ttyy')?.text.includes('3 years (36 months, 1095 days).'));
    assert.ok(
      inSeed('S20884', 'Alkaa 1.1.2017 ja pää‸ttyy', 'fi')?.text.includes('3 vuotta (36 kuukautta, 1095 päivää).'),
    );
  });

  it("on a page's date says the same of the two dates", () => {
    assert.ok(inSeed('S20015', 'Aloituspäivä: 30‸.03.2015')?.text.includes('2 years 3 months (27 months, 824 days).'));
  });

  it('on a count says the share of women', () => {
    assert.ok(inSeed('S10930', '555, jo‸ista naisia 275')?.text.includes('Women’s part: 275 of 555, 49.5 %.'));
    assert.ok(inSeed('S10930', '555, jo‸ista naisia 275', 'sv')?.text.includes('49,5 %'));
    assert.ok(!inSeed('S11825', 'Toteutunut seurantatietojen mukaan: 0, jo‸ista naisia 0')?.text.includes('Women'));
  });

  it('on a project code gives the public address of the sheet', () => {
    assert.ok(
      inSeed('S11825', 'Projektikoodi: S11‸825')?.text.includes(
        '(https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S11825)',
      ),
    );
    assert.ok(
      inSeed('S20884', 'Hankekoodi: S20‸884')?.text.includes(
        '(https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=S20884)',
      ),
    );
    assert.ok(!hover(edit(seed('S20884'), 'Hankekoodi: S20884', 'Hankekoodi: ‸)](x'))?.text.includes('](x'));
  });

  it('on a heading says how many of the required values below it are filled in', () => {
    const heading = '2. Projektin ‸toteuttaja';
    assert.ok(inSeed('S11825', heading)?.text.endsWith('9 of 9 required values filled in.'));
    const emptied = edit(seed('S11825'), 'Asema: Vapaa-aikatoimen johtaja', 'Asema:').replace(
      'Osoite: Laukaantie 14\n',
      '',
    );
    assert.ok(
      hover(edit(emptied, '2. Projektin toteuttaja', heading))?.text.endsWith('7 of 9 required values filled in.'),
    );
    assert.ok(inSeed('S11825', '3.3 Väli‸lliset kohderyhmät')?.text.endsWith('Nothing is required here.'));
  });

  it('on an impact row says what its two numbers are', () => {
    const told = inSeed('S20884', 'Liikkuminen ja log‸istiikka 0 0');
    assert.equal(told?.on, 'Liikkuminen ja logistiikka 0 0');
    assert.match(told?.text ?? '', /^\*\*Liikkuminen ja logistiikka\*\*\n\n/);
  });

  it('is none in prose, on a blank line, or outside the text', () => {
    assert.equal(inSeed('S11825', '- laa‸ditaan esite'), undefined);
    assert.equal(service.hover(service.read(seed('S11825')), { line: 99_999, character: 0 }, CONTEXT), undefined);
    assert.equal(service.hover(service.read(seed('S11825')), { line: 1, character: 0 }, CONTEXT), undefined);
  });

  it('lists the priorities and objectives of the form’s own fund', () => {
    const priority = inSeed('S20884', 'Toiminta‸linja:')?.text ?? '';
    assert.deepEqual(priority.match(/^- \d+/gm), ['- 3', '- 4', '- 5', '- 7', '- 9']);
    const objective = inSeed('S20884', 'Erityis‸tavoite:')?.text ?? '';
    assert.match(objective, /one of these \n- 6\.1\. Nuorten [\s\S]*\n- 12\.4\. Yritysten/);
    assert.doesNotMatch(objective, /- …|- 1\.1\./);
  });

  it('speaks on every label of every form, in each language, without a gap', () => {
    for (const code of ['S11825', 'S20884', 'S20015'] as const) {
      const sheet = service.read(seed(code));
      for (const { label } of sheet.fields) {
        for (const by of Object.values(services)) {
          const { contents } = by.hover(sheet, sheet.lines.positionAt(label.start), CONTEXT) as {
            contents: { value: string };
          };
          assert.doesNotMatch(contents.value, /undefined|\{\w+\}/);
          assert.ok(contents.value.split('\n\n').length >= 3, contents.value);
        }
      }
    }
  });

  it('works in a dense sheet as in a whole one', () => {
    const text = dense(seed('S20884'));
    assert.ok(
      hover(edit(text, 'Y-tunnus: 0165116-3', 'Y-tunnus: 0165‸116-3'))?.text.includes(
        'The check digit of the Y-tunnus is right.',
      ),
    );
  });
});
