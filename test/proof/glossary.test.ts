import { deepEqual, match } from 'node:assert/strict';
import { shownTexts } from '../support/shownTexts.ts';

/** A word that the product does not use in a language, or not in this sense: there is one term for each thing. */
interface Avoided {
  readonly word: RegExp;
  readonly instead: string;
  /** How it would read. */
  readonly wrong: string;
  /** Where the word is right, in another sense; the comment says which. */
  readonly except?: RegExp;
}

const finnish: readonly Avoided[] = [
  {
    word: /huomautu[sk]/i,
    instead: 'havainto',
    wrong: 'Huomautus on kohdan otsikossa.',
    // The severity `information`.
    except: /vain huomautus|\| huomautus \||\(huomautus\)|\*\*Huomautus\*\*|\{count\} huomautus/g,
  },
  { word: /(?<!\p{L})huomio(ta)?(?!\p{L})/iu, instead: 'huomautus', wrong: '1 huomio' },
  { word: /(?<![\p{L}-])arvo/iu, instead: 'tieto, vaihtoehto', wrong: 'Muukin arvo kelpaa.' },
  {
    word: /(?<!\p{L})ryhm/iu,
    instead: 'kohta',
    wrong: 'Rivi puuttuu ryhmästä.',
    // The rule group; three digits of a number; people.
    except: /\| Ryhmä \||Koko ryhmän|ryhmän nimi|kolmen (numeron )?ryhmissä|Kuvaa ryhmät/g,
  },
  { word: /(?<!\p{L})osa(n|ssa|sta)? \d/iu, instead: 'kohta', wrong: 'Osan 4 lukuja ei tarvita.' },
  { word: /toteuma/i, instead: 'toteutunut rahoitus, toteutumisaste', wrong: 'Osuus ylittää kokonaistoteuman.' },
  { word: /raha(?!sto)/i, instead: 'rahoitus', wrong: 'EU:n myöntämä raha on suurempi.' },
  { word: /vaihteluväli/i, instead: 'suuruusluokka', wrong: 'Budjetin vaihteluväli on väärin.' },
  { word: /paikkakun/i, instead: 'postitoimipaikka', wrong: 'Postinumero on toisella paikkakunnalla.' },
  { word: /(?<!\p{L})lista/iu, instead: 'luettelo', wrong: 'Paikka on listassa kahdesti.' },
  { word: /lomakkeella/i, instead: 'lomakkeessa', wrong: 'Lomakkeella ei ole sille paikkaa.' },
  { word: /kytke/i, instead: 'poista käytöstä', wrong: 'Kytke sääntö pois.' },
  { word: /julki\p{L}+ tietopalvelu/iu, instead: 'rakennerahastotietopalvelu', wrong: 'julkinen tietopalvelu' },
];

const swedish: readonly Avoided[] = [
  { word: /(?<!\p{L})list(a|an|en|or)?(?!\p{L})/iu, instead: 'förteckning, sidhuvud', wrong: 'I listen står det.' },
  { word: /konsekvens/i, instead: 'effekt', wrong: 'En konsekvensrad saknas' },
  {
    word: /(?<!\p{L})punkt/iu,
    instead: 'avsnitt',
    wrong: 'Punkten får lämnas tom.',
    // The punctuation mark.
    except: /två punkter i följd|av en punkt/g,
  },
  { word: /(?<!\p{L})del(en)? \d/iu, instead: 'avsnitt', wrong: 'siffrorna i del 4' },
  { word: /(?<!\p{L})duger/iu, instead: 'går bra', wrong: 'Också en annan typ duger.' },
  { word: /förverklig/i, instead: 'utfall', wrong: 'de förverkligade siffrorna' },
  { word: /intervall/i, instead: 'storleksklass', wrong: 'Budgetintervallet är fel' },
  { word: /statsfinansiering/i, instead: 'EU:s och statens finansiering', wrong: 'EU- och statsfinansieringen' },
  { word: /kvinnornas del(?!\p{L})/iu, instead: 'kvinnornas andel', wrong: 'heltal och kvinnornas del av det' },
  { word: /(?<!\p{L})ort(en)?(?!\p{L})/iu, instead: 'postanstalt', wrong: 'Postnumret och orten' },
  { word: /(?<!\p{L})(EAKR|ESR)(?!\p{L})/u, instead: 'ERUF, ESF', wrong: 'ett insatsområde för EAKR' },
  { word: /[({]anmärkning|\{count\} anmärkning/i, instead: 'upplysning', wrong: '{count} anmärkning' },
];

for (const [language, glossary] of [
  ['fi', finnish],
  ['sv', swedish],
] as const) {
  describe(`every text in ${language}`, () => {
    const texts = shownTexts(language);

    for (const { word, instead, wrong, except } of glossary) {
      it(`says ${instead} where “${wrong}” would not do`, () => {
        match(wrong, word);
        const found = texts.filter(({ text }) => word.test(except ? text.replace(except, '') : text));
        deepEqual(found, []);
      });
    }
  });
}

describe('a Finnish text', () => {
  it('gives what is filled in no ending of its own', () => {
    deepEqual(
      shownTexts('fi').filter(({ text }) => /\{\w+\}[:’']?\p{L}/u.test(text)),
      [],
    );
  });

  it('quotes a name where a sentence would inflect it', () => {
    deepEqual(
      shownTexts('fi').filter(({ text }) => /Tarkoititko \{/.test(text)),
      [],
    );
  });
});
