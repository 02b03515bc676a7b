import assert from 'node:assert/strict';
import { locate } from '../../../server/src/sheet/locate.ts';
import { textOf } from '../../../server/src/sheet/sheet.ts';
import { marked } from '../../support/marks.ts';
import { seed, seeds, service } from '../../support/sheets.ts';

/** What stands at the cursor `‸` of a sheet: its kind, its text, and the section it lies in. */
function located(written: string): string {
  const { text, cursor } = marked(written);
  const sheet = service.read(text);
  const location = locate(sheet, cursor);
  const part = 'part' in location ? ` ${location.part}` : '';
  const section = location.section ? ` in "${location.section.spec.title}"` : '';
  return `${location.kind}${part} "${textOf(sheet, location.span)}"${section}`;
}

/** A sheet that holds one of each thing. */
const sheet = `Euroopan unioni Vipuvoimaa EU:lta

Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus

1 Hanke

Hankekoodi: S20884
Hankkeen nimi:

2 Hakijan perustiedot

Hakijoiden lukumäärä tai tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)

Osatoteuttajat

Niemi, Salmi ja kumppanit, 0165116-3

3 Suunnitelman mukainen tiivistelmä toteutuksesta

Hanke alkaa.

Hanke jatkuu.

6 Maantieteellinen kohdealue

Kunnat: Mikkeli, Kangasniemi,
Pertunmaa

8 Horisontaaliset periaatteet

8.1 Sukupuolten tasa-arvo

Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei
Tavoite on toinen.

8.2 Kestävä kehitys

VälitönVälillinen

Ekologinen kestävyys

Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen) 0 3
Vedet pysyvät puhtaina.
`;

/** What stands at the cursor put into a part of that sheet. */
function inSheet(part: string): string {
  const plain = part.replace('‸', '');
  assert.equal(sheet.split(plain).length, 2, `occurs exactly once: ${plain}`);
  return located(sheet.replace(plain, part));
}

describe('what stands at a place of a sheet', () => {
  it('is a heading, with its section', () => {
    assert.equal(inSheet('1 Han‸ke\n'), 'heading "1 Hanke" in "Hanke"');
    assert.equal(inSheet('\n‸Osatoteuttajat'), 'heading "Osatoteuttajat" in "Osatoteuttajat"');
  });

  it('is a heading also where it stands away from its section', () => {
    const detached =
      'Hankekoodi: S20884\n\nHankkeen nimi: Silta\n\n5 Projektin julkinen rah‸oitus, euroa\n\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTeksti.\n';
    assert.match(located(detached), /^heading "5 Projektin julkinen rahoitus, euroa"/);
  });

  it('is a label as far as its last letter', () => {
    assert.equal(inSheet('Hankekoo‸di: S20884'), 'label "Hankekoodi" in "Hanke"');
    assert.equal(inSheet('Hankekoodi‸: S20884'), 'label "Hankekoodi" in "Hanke"');
  });

  it('is a value from the colon to the end of the line', () => {
    assert.equal(inSheet('Hankekoodi:‸ S20884'), 'value "S20884" in "Hanke"');
    assert.equal(inSheet('Hankekoodi: S20884‸'), 'value "S20884" in "Hanke"');
    assert.equal(located('Hankekoodi: S20884  ‸  \n'), 'value "S20884" in "Hanke"');
  });

  it('is an empty value where there is none yet', () => {
    assert.equal(inSheet('Hankkeen nimi:‸'), 'value "" in "Hanke"');
    assert.equal(located('Hankekoodi:  ‸'), 'value "" in "Hanke"');
  });

  it('is one item of a list, on whichever of its lines', () => {
    assert.equal(inSheet('Mikkeli, Kangas‸niemi,'), 'value "Kangasniemi" in "Maantieteellinen kohdealue"');
    assert.equal(inSheet('Kunnat: ‸Mikkeli'), 'value "Mikkeli" in "Maantieteellinen kohdealue"');
    assert.equal(inSheet('Pertun‸maa'), 'value "Pertunmaa" in "Maantieteellinen kohdealue"');
  });

  it('is one day of a period', () => {
    const field = 'Suunnitelman mukainen toteutusaika: Alkaa 1.1.2017 ja päättyy 31.12.2019';
    const inPeriod = (part: string) => located(`1 Hanke\n\n${field.replace(part.replace('‸', ''), part)}\n`);
    assert.equal(inPeriod('Alkaa 1.1.20‸17'), 'value "1.1.2017" in "Hanke"');
    assert.equal(inPeriod('päättyy ‸31'), 'value "31.12.2019" in "Hanke"');
  });

  it("is a partner's name or id", () => {
    assert.equal(inSheet('Niemi, Sal‸mi ja'), 'partner name "Niemi, Salmi ja kumppanit" in "Osatoteuttajat"');
    assert.equal(inSheet('kumppanit, 0165‸116-3'), 'partner id "0165116-3" in "Osatoteuttajat"');
    assert.equal(
      located(sheet.replace('kumppanit, 0165116-3', 'kumpp‸anit')),
      'partner name "Niemi, Salmi ja kumppanit" in "Osatoteuttajat"',
    );
  });

  it("is an impact row's title or one of its numbers", () => {
    assert.match(
      inSheet('Pinta- ja poh‸javedet'),
      /^impact title "Pinta- ja .* väheneminen\)" in "Ekologinen kestävyys"$/,
    );
    assert.equal(inSheet('väheneminen) 0‸ 3'), 'impact number "0" in "Ekologinen kestävyys"');
    assert.equal(inSheet('väheneminen) 0 ‸3'), 'impact number "3" in "Ekologinen kestävyys"');
  });

  it('is free text, its blank lines included', () => {
    const whole = 'prose "Hanke alkaa.\n\nHanke jatkuu." in "Suunnitelman mukainen tiivistelmä toteutuksesta"';
    assert.equal(inSheet('Hanke al‸kaa.'), whole);
    assert.equal(inSheet('Hanke alkaa.\n‸\nHanke jatkuu.'), whole);
  });

  it('is the reason of an answer or of a row', () => {
    assert.equal(inSheet('Tavoite on ‸toinen.'), 'reason "Tavoite on toinen." in "Sukupuolten tasa-arvo"');
    assert.equal(inSheet('Vedet ‸pysyvät'), 'reason "Vedet pysyvät puhtaina." in "Ekologinen kestävyys"');
  });

  it('is the blank line between two things, in the section above', () => {
    assert.equal(inSheet('1 Hanke\n‸\nHankekoodi'), 'between "" in "Hanke"');
    assert.equal(inSheet('Hankkeen nimi:\n‸\n2 Hakijan'), 'between "" in "Hanke"');
    assert.equal(located('‸'), 'between ""');
  });

  it('is a line of another kind: banner, title, the header of a table', () => {
    assert.equal(inSheet('unioni ‸Vipuvoimaa'), 'other "Euroopan unioni Vipuvoimaa EU:lta"');
    assert.equal(
      inSheet('rahoittaman ‸hankkeen kuvaus'),
      'other "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus"',
    );
    assert.match(inSheet('Väli‸tönVälillinen'), /^other "VälitönVälillinen"/);
    assert.equal(located('Kauppa‸lista'), 'other "Kauppalista"');
  });

  it('is something at every place of every seed, and on its line', () => {
    for (const code of seeds) {
      const sheet = service.read(seed(code));
      for (let offset = 0; offset <= sheet.text.length; offset++) {
        const { span } = locate(sheet, offset);
        const line = sheet.lines.lineAt(offset);
        assert.ok(sheet.lines.lineAt(span.start) <= line && line <= sheet.lines.lineAt(span.end), `${code} ${offset}`);
      }
    }
  });
});
