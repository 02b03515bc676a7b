import type { Mutations } from './table.ts';

const JOINT = 'menettely: Hakijoita on useampi kuin yksi (yhteishanke)';
const PRIORITY_2014 = 'Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus';
const OBJECTIVE_6_1 = 'Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen';
const OBJECTIVE_SHOWN = '6.1. Nuorten ja muiden heikossa työmarkk…stymisen edistäminen';

/** Chapters `vocabulary`, `places`, `contacts`, `partners`, `principles` and `privacy`. */
export const wordsAndPlaces: Mutations = {
  'one of a list': {
    S11825: [
      ['Länsi-Suomen suuralueosio', 'Valtakunnallinen osio'],
      ['Länsi-Suomen suuralueosio', 'Län\u00ADsi-Suomen  suuralueosio', 'character-invisible "\u00AD"'],
      ['Länsi-Suomen suuralueosio', 'Länsi\u2011Suomen suuralueosio', 'choice-style "Länsi\u2011Suomen suuralueosio"'],
      ['Sukupuolineutraali projekti', 'Sukupuolineutraali ei projekti'],
      ['Länsi-Suomen suuralueosio', 'länsi-suomen  suuralueosio', 'choice-style "länsi-suomen  suuralueosio"'],
      ['Länsi-Suomen suuralueosio', 'Länsi-Suomen suuralue', 'choice-unknown "Länsi-Suomen suuralue"'],
      ['Länsi-Suomen suuralueosio', 'Ahvenanmaan osio', 'choice-unknown "Ahvenanmaan osio"'],
      ['Projekti, jossa on henkilöitä mukana', 'henkilöhanke', 'choice-unknown "henkilöhanke"'],
      ['Toiminta päättynyt', 'Toiminta päättyny', 'choice-unknown "Toiminta päättyny"'],
      ['Keski-Suomen liitto', 'Keski-Suomen litto', 'choice-unknown "Keski-Suomen litto"'],
      ['Keski-Suomen liitto', 'keski-Suomen liitto', 'choice-style "keski-Suomen liitto"'],
      ['Keski-Suomen liitto', 'Raha-automaattiyhdistys'],
      ['Organisaatiotyyppi: Kunta', 'Organisaatiotyyppi: Kunt', 'choice-unknown "Kunt"'],
      ['Organisaatiotyyppi: Kunta', 'Organisaatiotyyppi: Ministeriö'],
      ['Sukupuolineutraali projekti', 'Sukupuolineutrali projekti', 'choice-unknown "Sukupuolineutrali projekti"'],
      ['Sukupuolineutraali projekti', 'Naisten projekti'],
    ],
    S20884: [
      ['Toiminta päättynyt', 'Päättynyt', 'choice-unknown "Päättynyt"'],
      [JOINT, 'menettely: yhteishanke', 'choice-unknown "yhteishanke"'],
      [JOINT, 'menettely:'],
    ],
  },
  'a value that is longer than any': {
    S11825: [
      ['Asema: Vapaa-aikatoimen johtaja', `Asema: ${'a'.repeat(2000)}`],
      [
        'Asema: Vapaa-aikatoimen johtaja',
        `Asema: ${'a'.repeat(2001)}`,
        `value-length "${'a'.repeat(40)}…${'a'.repeat(20)}"`,
      ],
      ['Länsi-Suomen suuralueosio', `${'a'.repeat(2001)}`, `value-length "${'a'.repeat(40)}…${'a'.repeat(20)}"`],
      ['Kunnat: Konnevesi, Laukaa', `Kunnat: ${' '.repeat(3000)}Laukaa`],
    ],
  },
  'a numbered choice': {
    S11825: [
      [
        'Toimintalinja: 3: Työmarkkinoiden',
        'Toimintalinja: 2: Työmarkkinoiden',
        'priority-title "2: Työmarkkinoiden toimintaa edistävien …telmien kehittäminen"',
      ],
      [
        'Toimintalinja: 3: Työmarkkinoiden',
        'Toimintalinja: 9: Työmarkkinoiden',
        'priority-title "9: Työmarkkinoiden toimintaa edistävien …telmien kehittäminen"',
      ],
      [
        'Toimintalinja: 3: Työmarkkinoiden',
        'Toimintalinja: 3. Työmarkkinoiden',
        'choice-style "3. Työmarkkinoiden toimintaa edistävien …telmien kehittäminen"',
      ],
      [
        'Toimintalinja: 3: Työmarkkinoiden',
        'Toimintalinja: 3:\u00A0Työmarkkinoiden',
        'choice-style "3:⍽Työmarkkinoiden toimintaa edistävien …telmien kehittäminen"',
      ],
      [
        'Toimintalinja: 3: Työmarkkinoiden',
        'Toimintalinja: 3: Työmarkkinoidn',
        'choice-unknown "3: Työmarkkinoidn toimintaa edistävien o…telmien kehittäminen"',
      ],
      [
        'Toimintalinja: 3: Työmarkkinoiden',
        'Toimintalinja: Työmarkkinoiden',
        'choice-unknown "Työmarkkinoiden toimintaa edistävien osa…telmien kehittäminen"',
      ],
    ],
    S20884: [
      [
        PRIORITY_2014,
        'Toimintalinja: 3: Työllisyys ja työvoiman liikkuvuus',
        'choice-style "3: Työllisyys ja työvoiman liikkuvuus"',
      ],
      [
        PRIORITY_2014,
        'Toimintalinja: 4. Työllisyys ja työvoiman liikkuvuus',
        'priority-title "4. Työllisyys ja työvoiman liikkuvuus"',
      ],
      [
        PRIORITY_2014,
        'Toimintalinja: 4. Koulutus, ammattitaito ja elinikäinen oppiminen',
        `objective-priority "${OBJECTIVE_SHOWN}"`,
      ],
      [
        PRIORITY_2014,
        'Toimintalinja: 1. Pk-yritystoiminnan kilpailukyky',
        'priority-fund "1. Pk-yritystoiminnan kilpailukyky"',
        `objective-priority "${OBJECTIVE_SHOWN}"`,
      ],
      [
        PRIORITY_2014,
        'Toimintalinja: 6. Tekninen tuki',
        'priority-fund "6. Tekninen tuki"',
        `objective-priority "${OBJECTIVE_SHOWN}"`,
      ],
      [PRIORITY_2014, 'Toimintalinja: 7. Tekninen tuki', `objective-priority "${OBJECTIVE_SHOWN}"`],
      [`6.1. ${OBJECTIVE_6_1}`, '7.1. Tuottavuuden ja työhyvinvoinnin parantaminen'],
      [
        `6.1. ${OBJECTIVE_6_1}`,
        '9.2. Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen',
        'objective-priority "9.2. Kasvu- ja rakennemuutosalojen koulu… laadun parantaminen"',
      ],
      [
        `6.1. ${OBJECTIVE_6_1}`,
        `6.1 ${OBJECTIVE_6_1}`,
        'choice-style "6.1 Nuorten ja muiden heikossa työmarkki…stymisen edistäminen"',
      ],
      [
        `6.1. ${OBJECTIVE_6_1}`,
        `7.1. ${OBJECTIVE_6_1}`,
        'priority-title "7.1. Nuorten ja muiden heikossa työmarkk…stymisen edistäminen"',
      ],
      [`6.1. ${OBJECTIVE_6_1}`, '11.1. Muut toimet', 'choice-unknown "11.1. Muut toimet"'],
    ],
  },
  'a list of places': {
    S11825: [
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi; Laukaa'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi ja Laukaa'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi,\nLaukaa'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi,\u00A0Laukaa'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konne\u00ADvesi, Laukaa', 'character-invisible "\u00AD"'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi, Laukka', 'place-unknown "Laukka"'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi, Helsinki', 'place-outside "Helsinki"'],
      ['Kunnat: Konnevesi, Laukaa', 'Kunnat: Konnevesi, Laukaa, Konnevesi', 'place-duplicate "Konnevesi" 2/2'],
      ['Seutukunnat: Jyväskylän, Äänekosken', 'Seutukunnat: Jyväskylä, Äänekoski'],
      ['Seutukunnat: Jyväskylän, Äänekosken', 'Seutukunnat: Jyväskylän, Rovaniemen', 'place-outside "Rovaniemen"'],
      ['Seutukunnat: Jyväskylän, Äänekosken', 'Seutukunnat: Jyväskylän, Äänekosen', 'place-unknown "Äänekosen"'],
      ['Maakunnat: Keski-Suomi', 'Maakunnat: Mellersta Finland'],
      ['Maakunnat: Keski-Suomi', 'Maakunnat: Keskisuomi', 'place-unknown "Keskisuomi"'],
      ['Maakunnat: Keski-Suomi', 'Maakunnat: Satakunta', 'place-outside "Jyväskylän"', 'place-outside "Äänekosken"'],
    ],
    S20884: [
      ['Kunnat: Kangasniemi, Mikkeli, Savonlinna', 'Kunnat: Kangasniemi, Mikkeli, Kerimäki'],
      ['Kunnat: Kangasniemi, Mikkeli, Savonlinna', 'Kunnat: Kangasniemi, S:t Michel, Nyslott'],
      [
        'Kunnat: Kangasniemi, Mikkeli, Savonlinna',
        'Kunnat: Kangasniemi, Mikkeli, S:t Michel',
        'place-duplicate "S:t Michel"',
      ],
      ['Kunnat: Kangasniemi, Mikkeli, Savonlinna', 'Kunnat: Kangasniemi, Mikeli', 'place-unknown "Mikeli"'],
      ['Kunnat: Kangasniemi, Mikkeli, Savonlinna', 'Kunnat: Kangasniemi, Turku', 'place-outside "Turku"'],
    ],
    S20015: [
      ['Maakunta: Keski-Suomi', 'Maakunta: Keski-Soumi', 'page-bar "Keski-Suomi"', 'place-unknown "Keski-Soumi"'],
    ],
  },
  'a postal code and its place': {
    S20884: [
      ['Postinumero: 50100', 'Postinumero: 5010', 'postal-code "5010"'],
      ['Postinumero: 50100', 'Postinumero: 50100 Mikkeli', 'postal-code "50100 Mikkeli"'],
      ['Postinumero: 50100', 'Postinumero: 50\u00AD100', 'character-invisible "\u00AD"'],
      ['Postitoimipaikka: Mikkeli', 'Postitoimipaikka: Mikeli', 'postal-code-place "Mikeli"'],
      ['Postitoimipaikka: Mikkeli', 'Postitoimipaikka: Otava'],
      ['Postinumero: 50100', 'Postinumero: 50 100', 'postal-code "50 100"'],
      ['Postinumero: 50100', 'Postinumero: FI-50100', 'postal-code "FI-50100"'],
      ['Postinumero: 50100', 'Postinumero: 50101'],
      ['Postinumero: 50100', 'Postinumero: 90130', 'postal-code-place "Mikkeli" 1/4'],
      ['Postitoimipaikka: Mikkeli', 'Postitoimipaikka: MIKKELI'],
      ['Postitoimipaikka: Mikkeli', 'Postitoimipaikka: Helsinki', 'postal-code-place "Helsinki"'],
    ],
    S20480: [
      ['Postitoimipaikka: Oulu', 'Postitoimipaikka: Oulunsalo'],
      ['Postinumero: 90130', 'Postinumero: 9013O', 'postal-code "9013O"'],
    ],
  },
  'a telephone number, an e-mail address, a web address': {
    S11825: [
      ['014-2675720', '+358 14 267 5720'],
      ['014-2675720', 'Vaihde 014 267 5720'],
      ['014-2675720', '(014)\u00A02675720'],
      ['014-2675720', 'puh. 014 2675720 / gsm 040 123 4567'],
      ['014-2675720', '014 2675720 (vaihde)'],
      ['014-2675720', '014 2675720 (iltaisin)', 'phone-format "014 2675720 (iltaisin)"'],
      ['014-2675720', 'kysy vaihteesta', 'phone-format "kysy vaihteesta"'],
      ['014-2675720', '14-2675720', 'phone-format "14-2675720"'],
      ['seppo.virta(at)laukaa.fi', 'seppo.virta@laukaa.fi', 'email-plain "seppo.virta@laukaa.fi"'],
      ['seppo.virta(at)laukaa.fi', 'seppo.virta(at)laukaa', 'email-format "seppo.virta(at)laukaa"'],
      ['seppo.virta(at)laukaa.fi', 'seppo virta(at)laukaa.fi', 'email-format "seppo virta(at)laukaa.fi"'],
      ['seppo.virta(at)laukaa.fi', 'seppo..virta(at)laukaa.fi', 'email-format "seppo..virta(at)laukaa.fi"'],
      ['seppo.virta(at)laukaa.fi', 'seppo.virta(at)laukaa,fi', 'email-format "seppo.virta(at)laukaa,fi"'],
      ['seppo.virta(at)laukaa.fi', 'seppo.virta(at)laukaa.fi / kirjaamo(at)laukaa.fi'],
      ['seppo.virta(at)laukaa.fi', 'seppo.virta(at)laukaa.fi; kirjaamo(at)laukaa', 'email-format "kirjaamo(at)laukaa"'],
      ['seppo.virta(at)laukaa.fi', 'mailto:seppo.virta(at)laukaa.fi', 'email-format "mailto:seppo.virta(at)laukaa.fi"'],
      ['Web-osoite:', 'Web-osoite: ei ole'],
      ['Web-osoite:', 'Web-osoite: http://www.laukaa.fi, www.laukaa.fi/vapaa-aika'],
      ['Web-osoite:', 'Web-osoite: Hankkeella ei ole omia sivuja.'],
      ['Web-osoite:', 'Web-osoite: http:/www.laukaa.fi', 'web-format "http:/www.laukaa.fi"'],
      ['Web-osoite:', 'Web-osoite: www,laukaa.fi', 'web-format "www,laukaa.fi"'],
    ],
    S20884: [
      ['0401294450', '040 129 4450 Helena', 'phone-format "040 129 4450 Helena"'],
      ['helena.skopa(at)mikkeli.fi', 'helena.skopa@mikkeli.fi', 'email-plain "helena.skopa@mikkeli.fi"'],
      ['http://www.tyollisyysmikkeli.fi', ''],
      ['http://www.tyollisyysmikkeli.fi', '–'],
      ['http://www.tyollisyysmikkeli.fi', 'ei ole'],
      ['http://www.tyollisyysmikkeli.fi', 'https://tyollisyysmikkeli.fi/hanke?a=1'],
      [
        'http://www.tyollisyysmikkeli.fi',
        'http:/www.tyollisyysmikkeli.fi',
        'web-format "http:/www.tyollisyysmikkeli.fi"',
      ],
      ['http://www.tyollisyysmikkeli.fi', 'ei ole vielä', 'web-format "ei ole vielä"'],
    ],
  },
  partners: {
    S20884: [
      ['Kangasniemen kunta, 0164690-3', 'Kangasniemen kunta', 'partner-format "Kangasniemen kunta" 1/2'],
      [
        'Kangasniemen kunta, 0164690-3',
        'Kangasniemen kunta 0164690-3',
        'partner-format "Kangasniemen kunta 0164690-3"',
      ],
      [
        'Kangasniemen kunta, 0164690-3',
        'Kangasniemen kunta, tunnus puuttuu',
        'partner-format "Kangasniemen kunta, tunnus puuttuu"',
      ],
      ['kaupunki, 2048903-4', 'kaupunki, 0164690-3', 'partner-duplicate "0164690-3" 2/2'],
      ['kaupunki, 0166906-4', 'kaupunki, 0165116-3', 'partner-duplicate "0165116-3" 2/2'],
      [JOINT, 'menettely: Vain yksi hakija', 'partners-unexpected "Osatoteuttajat"'],
      [
        'Kangasniemen kunta, 0164690-3\nPieksämäen kaupunki, 2048903-4\nSavonlinnan kaupunki, 0166906-4\n',
        '',
        'partners-missing "Hakijoita on useampi kuin yksi (yhteishanke)"',
      ],
      [
        'Osatoteuttajat\n\nKangasniemen kunta, 0164690-3\nPieksämäen kaupunki, 2048903-4\nSavonlinnan kaupunki, 0166906-4\n\n',
        '',
        'partners-missing "Hakijoita on useampi kuin yksi (yhteishanke)"',
      ],
    ],
    S20480: [
      [
        'Vain yksi hakija',
        'Hakijoita on useampi kuin yksi (yhteishanke)',
        'partners-missing "Hakijoita on useampi kuin yksi (yhteishanke)"',
      ],
    ],
  },
  'an answer and its reason': {
    S20480: [
      ['tasa-arvon edistäminen: Ei\n', 'tasa-arvon edistäminen: Ehkä\n', 'answer-format "Ehkä"'],
      ['tasa-arvon edistäminen: Ei\n', 'tasa-arvon edistäminen: ei\n', 'choice-style "ei" 1/2'],
      [
        'tasa-arvon edistäminen: Ei\n',
        'tasa-arvon edistäminen:\n',
        'field-empty "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen"',
      ],
      [
        'tasa-arvon edistäminen: Ei\nEi ole päätavoite.\n',
        'tasa-arvon edistäminen: Ei\n',
        'reason-missing "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen"',
      ],
      ['\nEi ole päätavoite.\n', '\n\n\nEi ole päätavoite.\n\nEikä sivutavoite.\n'],
      ['\nEi ole päätavoite.\n', '\nMilloin:2009\n1) Asiakasohjaus\n2. vaihe\n'],
    ],
    S20884: [['(valtavirtaistaminen): Kyllä', '(valtavirtaistaminen): Joo', 'answer-format "Joo"']],
  },
  'an impact row': {
    S20480: [
      ['Liikkuminen ja logistiikka 4 5', 'Liikkuminen ja logistiikka\u00A04\u00A05'],
      ['Liikkuminen ja logistiikka 4 5', 'Liikkuminen ja logistiikka 10 0'],
      ['Liikkuminen ja logistiikka 4 5', 'Liikkuminen ja logistiikka 11 5', 'impact-range "11"'],
      ['Liikkuminen ja logistiikka 4 5', 'Liikkuminen ja logistiikka 4 -1', 'impact-range "-1"'],
      [
        'Liikkuminen ja logistiikka 4 5',
        'Liikkuminen ja logistiikka 4',
        'impact-format "Liikkuminen ja logistiikka 4"',
      ],
      ['Liikkuminen ja logistiikka 4 5', 'Liikkuminen ja logistiikka', 'impact-format "Liikkuminen ja logistiikka"'],
      [
        'Liikkuminen ja logistiikka 4 5',
        'Liikkuminen ja logistiikka 4,5 5',
        'impact-format "Liikkuminen ja logistiikka 4,5 5"',
      ],
      ['Liikkuminen ja logistiikka 4 5', 'Liikuminen ja logistiikka 4 5', 'label-spelling "Liikuminen ja logistiikka"'],
      ['Natura 2000 -ohjelman kohteet 0 0\nEi vaikutusta.\n', '', 'impact-missing "Ekologinen kestävyys"'],
      [
        'Natura 2000 -ohjelman kohteet 0 0\nEi vaikutusta.\n',
        'Natura 2000 -ohjelman kohteet 0 0\n',
        'reason-missing "Natura 2000 -ohjelman kohteet"',
      ],
      [
        'Natura 2000 -ohjelman kohteet 0 0\n',
        'Natura 2000 -ohjelman kohteet 00\n',
        'impact-format "Natura 2000 -ohjelman kohteet 00"',
      ],
      ['VälitönVälillinen', 'Välitön Välillinen'],
      ['VälitönVälillinen\n', ''],
    ],
    S20884: [
      ['Hyvinvoinnin edistäminen 3 2', 'Hyvinvoinnin edistäminen 3 12', 'impact-range "12" 8/8'],
      [
        'Ympäristöosaaminen 1 1\nSyrjäytyminen yhteiskunnasta syrjäyttää usein myös yhteiskuntaa koskettavista ongelmista.\n',
        '',
        'impact-missing "Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus"',
      ],
    ],
  },
  'what must not be in a public text': {
    S11825: [
      ['- internet\n', '- internet, 131052-308T\n', 'personal-identity-code "131052-308T"'],
      ['- internet\n', '- internet, 131052-308t.\n', 'personal-identity-code "131052-308t"'],
      ['- laaditaan esite', '- laaditaan esite (131052\u2011308T)', 'personal-identity-code "131052\u2011308T"'],
      ['- internet\n', '- internet, 131052 – 308T\n', 'personal-identity-code "131052 – 308T"'],
      ['- internet\n', '- internet, hetu131052-308Tja\n', 'personal-identity-code "131052-308T"'],
      ['- internet\n', '- internet, 131052-308U\n'],
      ['- internet\n', '- internet, 1131052-308T\n'],
      ['Asema: Vapaa-aikatoimen johtaja', 'Asema: johtaja 131052A308T'],
      ['Asema: Vapaa-aikatoimen johtaja', 'Asema: johtaja 131052+308T', 'personal-identity-code "131052+308T"'],
      ['- internet\n', '- internet, matti@laukaa.fi\n', 'email-in-text "matti@laukaa.fi"'],
      ['- internet\n', '- internet, matti(at)laukaa.fi\n'],
    ],
    S20480: [['\nEi ole päätavoite.\n', '\nKysy: liisa@ely.fi.\n', 'email-in-text "liisa@ely.fi"']],
    S20015: [['puh. 040-635 0138', 'puh. 040-635 0138, 131052-308T', 'personal-identity-code "131052-308T"']],
  },
};
