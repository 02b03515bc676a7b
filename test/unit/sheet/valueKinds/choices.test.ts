import { deepEqual } from 'node:assert/strict';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { suggestedAt, written } from '../../../support/suggestions.ts';

const offered = (...lines: string[]) => suggestedAt(wholeSheetWith('esr-2014', ...lines)).map(written);

describe('of a choice', () => {
  it('all options are offered in the form’s order, whatever is typed', () => {
    const all = ['Toiminta päättynyt', 'Toiminnassa', 'Keskeytynyt'];
    deepEqual(offered('Toiminnan tila: ‸'), all);
    deepEqual(offered('Toiminnan tila: Kes‸'), all);
  });

  it('an option is found by what else people call it', () => {
    const names = suggestedAt(wholeSheetWith('esr-2014', 'Vastuuviranomainen: ‸')).map(
      ({ text, otherNames = [] }) => `${text} = ${otherNames.join(', ')}`,
    );
    deepEqual(
      names.filter((name) => name.startsWith('Hämeen') || name.startsWith('Opetush')),
      [
        'Hämeen elinkeino-, liikenne- ja ympäristökeskus = Hämeen ELY-keskus, Hämeen ELY',
        'Opetushallitus = OPH',
        'Hämeen liitto = ',
      ],
    );
  });

  it('an answer is offered as any other', () =>
    deepEqual(offered('Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: ‸'), ['Kyllä', 'Ei']));
});

describe('of a numbered choice', () => {
  it('the priorities of the form’s own fund are offered, as the form writes them', () => {
    deepEqual(offered('Toimintalinja: ‸', 'Erityistavoite:'), [
      '3. Työllisyys ja työvoiman liikkuvuus',
      '4. Koulutus, ammattitaito ja elinikäinen oppiminen',
      '5. Sosiaalinen osallisuus ja köyhyyden torjunta',
      '7. Tekninen tuki',
      '9. REACT-EU:n ESR-toimenpiteet',
    ]);
    const first = (form: 'esr-2007' | 'eakr-2014') => suggestedAt(wholeSheetWith(form, 'Toimintalinja: ‸'))[0]?.text;
    deepEqual(first('eakr-2014'), '1. Pk-yritystoiminnan kilpailukyky');
    deepEqual(first('esr-2007')?.slice(0, 23), '1: Työorganisaatioiden,');
  });

  it('the objectives of the chosen priority come first, and the others say whose they are', () =>
    deepEqual(offered('Toimintalinja: 4. Koulutus, ammattitaito ja elinikäinen oppiminen', 'Erityistavoite: ‸'), [
      '9.1. Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen',
      '9.2. Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen',
      '? 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen (toimintalinja 3)',
      '? 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen (toimintalinja 3)',
      '? 8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen (toimintalinja 3)',
      '? 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen (toimintalinja 5)',
      '? 12.3. Digitaalisten taitojen parantaminen (toimintalinja 9)',
      '? 12.4. Yritysten ja yrittäjien muutoskyvykkyyden lisääminen (toimintalinja 9)',
    ]));

  it('every objective is as likely where no priority is chosen, and says whose it is', () => {
    const all = offered('Toimintalinja:', 'Erityistavoite: ‸');
    deepEqual(all.slice(0, 1), [
      '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen (toimintalinja 3)',
    ]);
    deepEqual(
      all.filter((option) => option.startsWith('?')),
      [],
    );
  });

  it('the priority of the objective that stands below comes first, and the others say that it is not theirs', () => {
    const objective = 'Erityistavoite: 9.2. Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen';
    deepEqual(offered('Toimintalinja: ‸', objective).slice(0, 2), [
      '4. Koulutus, ammattitaito ja elinikäinen oppiminen',
      '? 3. Työllisyys ja työvoiman liikkuvuus (erityistavoite 9.2 ei kuulu tähän)',
    ]);
    deepEqual(offered('Toimintalinja: ‸', 'Erityistavoite: 9.2')[0], '3. Työllisyys ja työvoiman liikkuvuus');
  });

  it('an option is found by its number and title without the sign between them', () =>
    deepEqual(suggestedAt(wholeSheetWith('esr-2014', 'Toimintalinja: ‸'))[0]?.otherNames, [
      '3 Työllisyys ja työvoiman liikkuvuus',
    ]));
});
