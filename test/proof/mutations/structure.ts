import type { Mutation, Mutations } from './table.ts';

const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';
const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

/** Chapter `structure`; each heading and each label in turn are in `headings.test.ts` and `labels.test.ts`. */
export const structure: Mutations = {
  'the title line': {
    S11825: [
      [`${TITLE_2007}\n\n`, '', 'title-missing "Euroopan unioni"'],
      [`Euroopan unioni\n\nVipuvoimaa EU:lta\n\n${TITLE_2007}\n\n`, '', 'title-missing "1. Projekti"'],
      ['Euroopan unioni\n\nVipuvoimaa EU:lta\n\n', ''],
      ['Euroopan unioni\n\nVipuvoimaa EU:lta\n\n', '![](eu.png)\n\n<img src="vipu.png">\n\n'],
      ['Euroopan unioni\n\nVipuvoimaa EU:lta', 'Euroopan unioni Vipuvoimaa EU:lta'],
      [
        'rahoittaman projektin kuvaus',
        'rahoitaman projektin kuvaus',
        'heading-spelling "Euroopan sosiaalirahaston (ESR) rahoitaman projektin kuvaus"',
      ],
      ['rahoittaman projektin kuvaus', 'rahoittaman\u00A0projektin kuvaus '],
      [
        'rahoittaman projektin kuvaus\n',
        'rahoittaman projektin kuvaus\n\nTulostettu 1.2.2020\n',
        'text-stray "Tulostettu 1.2.2020"',
      ],
    ],
    S20884: [
      [`${TITLE_2014}\n\n`, '', 'title-missing "Euroopan unioni Vipuvoimaa EU:lta"'],
      [
        'rahoittaman hankkeen kuvaus',
        'rahoittaman hankeen kuvaus',
        'heading-spelling "Euroopan sosiaalirahaston (ESR) rahoittaman hankeen kuvaus"',
      ],
      [
        'sosiaalirahaston (ESR) rahoittaman',
        'aluekehitysrahaston (EAKR) rahoittaman',
        'project-code "S20884"',
        'priority-fund "3. Työllisyys ja työvoiman liikkuvuus"',
      ],
    ],
  },
  'text where only fields may stand': {
    S11825: [
      ['Projektin nimi: TyöSara\n', 'Projektin nimi: TyöSara\nJa muuta tekstiä\n', 'text-stray "Ja muuta tekstiä"'],
      ['Projektin nimi: TyöSara\n', 'Projektin nimi: TyöSara\nVäri: sininen\n', 'field-unknown "Väri"'],
      [
        'Projektin nimi: TyöSara\n',
        'Projektin nimi: TyöSara\nhttp://www.laukaa.fi\n',
        'text-stray "http://www.laukaa.fi"',
      ],
      ['Projektin nimi: TyöSara\n', 'Projektin nimi: TyöSara\nAsema: johtaja\n', 'field-unknown "Asema" 1/2'],
      ['9. Loppuraportin tiivistelmä\n', '9. Loppuraportin tiivistelmä\nAsema: Asema: Asema\n'],
      ['Kunnat: Konnevesi, Laukaa\n', 'Kunnat: Konnevesi, Laukaa\n\nMuuta tekstiä\n', 'text-stray "Muuta tekstiä"'],
    ],
    S20884: [
      ['Hankekoodi: S20884\n', 'Hankekoodi: S20884\nHanke\n', 'text-stray "Hanke" 2/3'],
      [
        'Suunniteltu: 750\n',
        'Suunniteltu: 750\n\nToteutunut seurantatietojen mukaan: 700\n',
        'field-unknown "Toteutunut seurantatietojen mukaan" 2/2',
      ],
      [
        'Kunnat: Kangasniemi, Mikkeli, Savonlinna\n',
        'Kunnat: Kangasniemi, Mikkeli, Savonlinna\nMaat: Suomi\n',
        'field-unknown "Maat"',
      ],
    ],
  },
  'free text': {
    S11825: [
      [
        'Laukaan ja Konneveden pitkäaikaistyöttömät sekä etuusasiakkaat\n',
        '',
        'prose-missing "3.2 Varsinaiset kohderyhmät"',
      ],
      ['- sosiaali- ja terveystoimi\n- kohderyhmän läheiset henkilöt\n', ''],
      [
        '- laaditaan esite\n- maakunnan lehdistön kautta\n- internet\n',
        '\u00A0\n',
        'prose-missing "6.1 Tiedotussuunnitelma"',
      ],
      ['- laaditaan esite\n', '1) Asiakasohjaus\nMilloin:2009\n2. vaihe\n4 Muuta\nPuhelinnumero: 014\n'],
      ['- laaditaan esite\n', '3 Tavoitteet\n9 Loppu\nProjekti\n'],
    ],
    S20884: [
      [
        '- Järjestöt, joiden palveluja markkinoitaisiin aktiivisemmin.\n',
        'Hanke\n1 Tausta\nMaakunnat: kaikki\nKyllä\n',
      ],
    ],
  },
  'a nationwide project': {
    S11825: [
      [
        'Maakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän, Äänekosken\n\nKunnat: Konnevesi, Laukaa\n',
        'Valtakunnallinen projekti\n',
      ],
      [
        'Maakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän, Äänekosken\n\nKunnat: Konnevesi, Laukaa\n',
        'valtakunnallinen projekti\n',
        'field-missing "3.1 Maantieteellinen kohdealue"',
        'field-missing "3.1 Maantieteellinen kohdealue"',
        'field-missing "3.1 Maantieteellinen kohdealue"',
        'text-stray "valtakunnallinen projekti"',
      ],
    ],
  },
  'what an ended project must have': {
    S11825: [
      ['Tasa-arvo: Sukupuolineutraali projekti', 'Tasa-arvo:', 'field-empty "Tasa-arvo"'],
      ['Toteutunut EU- ja valtion rahoitus: 92 809\n\n', '', 'field-missing "7. Projektin julkinen rahoitus, euroa"'],
    ],
  },
  'one label for two fields': {
    S11825: [
      ['Puhelinnumero: 014- 2675001\n\n', '', 'field-missing "2. Projektin toteuttaja"'],
      ['\n\nPuhelinnumero: 014-2675720', '', 'field-missing "2. Projektin toteuttaja"'],
      ['Puhelinnumero: 014- 2675001', 'Puhelinnumero: 014-2675720'],
      [
        'Puhelinnumero: 014- 2675001\n',
        'Puhelinnumero: 014- 2675001\n\nPuhelinnumero: 014-1\n',
        'field-duplicate "Puhelinnumero" 2/3',
        'phone-format "014-1"',
      ],
      [
        'Puhelinnumero: 014-2675720\n',
        'Puhelinnumero: 014-2675720\n\nPuhelinnumero: 014-26757\n',
        'field-duplicate "Puhelinnumero" 3/3',
      ],
      ['Puhelinnumero: 014- 2675001', 'Puhelinumero: 014- 2675001', 'label-spelling "Puhelinumero"'],
      ['Puhelinnumero: 014- 2675001', 'Puhelinnumero:', 'field-empty "Puhelinnumero" 1/2'],
    ],
  },
  'a label with an official slip': {
    S20884: [
      ['Yhteyshenkilön sähköpostisoite', 'Yhteyshenkilön sähköpostiosoite'],
      [
        'Yhteyshenkilön sähköpostisoite',
        'Yhteyshenkilön sähköpotsiosoite',
        'label-spelling "Yhteyshenkilön sähköpotsiosoite"',
      ],
      ['hankekohtaisista seurantiedoista', 'hankekohtaisista seurantatiedoista'],
    ],
    S20015: [['\nOhjausryhma\n', '\nOhjausryhmä\n']],
  },
  'a text that is written otherwise but says the same': {
    S11825: [
      ['1. Projekti\n', '1 Projekti\n'],
      ['3.1 Maantieteellinen kohdealue', '3.1. Maantieteellinen kohdealue'],
      ['2. Projektin toteuttaja', '2.\u00A0Projektin\u00A0 toteuttaja  '],
      ['Projektin nimi: TyöSara', '  Projektin\u00A0nimi :\u2009TyöSara'],
      ['Sähköposti: seppo', 'Sa\u0308hko\u0308posti: seppo'],
      ['6.1 Tiedotussuunnitelma', '6.1 tiedotussuunnitelma', 'heading-spelling "6.1 tiedotussuunnitelma"'],
      ['Osoite: Laukaantie 14', 'osoite: Laukaantie 14', 'label-spelling "osoite" 1/3'],
    ],
  },
  'headings with decoration, shortened or with another word': {
    S20884: [
      ['\n5 Projektin julkinen rahoitus, euroa', '\n\f5 Projektin julkinen rahoitus, euroa'],
      [
        '\n5 Projektin julkinen rahoitus, euroa',
        '\n\u200B5 Projektin julkinen rahoitus, euroa',
        'character-invisible "\u200B"',
      ],
      ...[
        '## 5 Projektin julkinen rahoitus, euroa',
        '**5 Projektin julkinen rahoitus, euroa**',
        '- 5 Projektin julkinen rahoitus, euroa',
        '5) Projektin julkinen rahoitus, euroa',
        '(5) Projektin julkinen rahoitus, euroa',
        '5: Projektin julkinen rahoitus, euroa',
        '5 – Projektin julkinen rahoitus, euroa',
        '5.0 Projektin julkinen rahoitus, euroa',
        'V Projektin julkinen rahoitus, euroa',
        '5Projektin julkinen rahoitus, euroa',
        '5 PROJEKTIN JULKINEN RAHOITUS, EUROA',
        '5 Projektin julkinen rahoitus, euroa:',
        '5 Projektin julkinen rahoitus, euroa ........ 3',
        '5 Projektin julkinen rahoitus, euroa 3',
        '5 Projektin julkinen rahoitus',
        '5 Hankkeen julkinen rahoitus, euroa',
      ].map((wrong): Mutation => ['5 Projektin julkinen rahoitus, euroa', wrong, `heading-spelling "${wrong}"`]),
      ['\n1 Hanke\n', '\n1 Hnake\n', 'heading-spelling "1 Hnake"'],
      ['\nOsatoteuttajat\n', '\nOsatoteuttajat (3 kpl)\n', 'heading-spelling "Osatoteuttajat (3 kpl)"'],
    ],
  },
  'labels with decoration, or with another sign for the colon or none': {
    S20884: [
      ['Y-tunnus: 0165116-3', 'Y-tunnus 0165116-3', 'label-spelling "Y-tunnus"'],
      ['Y-tunnus: 0165116-3', 'Y-tunnus; 0165116-3', 'label-spelling "Y-tunnus"'],
      ['Y-tunnus: 0165116-3', 'Y-tunnus： 0165116-3', 'label-spelling "Y-tunnus"'],
      ['Y-tunnus: 0165116-3', 'Y-tunnus – 0165116-3', 'label-spelling "Y-tunnus"'],
      ['Y-tunnus: 0165116-3', '**Y-tunnus:** 0165116-3', 'label-spelling "**Y-tunnus"'],
      ['Y-tunnus: 0165116-3', '| Y-tunnus: 0165116-3', 'label-spelling "| Y-tunnus"'],
      ['Y-tunnus: 0165116-3', 'Y tunnus: 0165116-3', 'label-spelling "Y tunnus"'],
      ['Hankekoodi: S20884', '1.1 Hankekoodi: S20884', 'label-spelling "1.1 Hankekoodi"'],
      ['Hankekoodi: S20884', 'Hankekoodi\tS20884', 'label-spelling "Hankekoodi"'],
      ['Hankkeen nimi:', 'Hankkeen nimi', 'label-spelling "Hankkeen nimi"'],
      [
        'Myönnetty EU- ja valtion rahoitus: 618 875',
        'Myönnetty EU- ja valtion: 618 875',
        'label-spelling "Myönnetty EU- ja valtion"',
      ],
      ['Kunnat: Kangasniemi, Mikkeli', 'Kunta: Kangasniemi, Mikkeli', 'label-spelling "Kunta" 2/2'],
      [
        'Suunniteltu julkinen rahoitus yhteensä: 884 107',
        'Suunniteltu yksityinen rahoitus yhteensä: 884 107',
        'field-missing "5 Projektin julkinen rahoitus, euroa"',
        'field-unknown "Suunniteltu yksityinen rahoitus yhteensä"',
      ],
    ],
    S20480: [
      [
        'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei',
        'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen Ei',
        'label-spelling "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen"',
      ],
      [
        'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei',
        'Onko hankkeella jokin muu tavoite kuin tämä: Ei\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei',
        'field-unknown "Onko hankkeella jokin muu tavoite kuin tämä"',
      ],
    ],
    S10930: [
      [
        'Toteutunut seurantatietojen mukaan: 455, joista naisia 157',
        'Toteutunut seurantatietojen mukaan 2011: 455, joista naisia 157',
        'field-missing "3.4 Aloittaneiden henkilöiden määrä"',
        'field-unknown "Toteutunut seurantatietojen mukaan 2011"',
      ],
    ],
  },
  'values on the line below their label, and characters nobody sees': {
    S20884: [
      ['Hankekoodi: S20884', 'Hankekoodi:\nS20884', 'field-layout "S20884"'],
      ['Hankekoodi: S20884', 'Hankekoodi:\n\nS20884', 'field-layout "S20884"'],
      ['Kunnat: Kangasniemi, Mikkeli', 'Kunnat: Kangas\u00ADniemi, Mikkeli', 'character-invisible "\u00AD"'],
    ],
    S11825: [
      [
        'Projektityyppi: Projekti, jossa on henkilöitä mukana',
        'Projektityyppi: Projekti, jossa on\nhenkilöitä mukana',
        'field-layout "Projekti, jossa on␊henkilöitä mukana"',
      ],
    ],
  },
  'rows that are not just a title and two numbers, or stand twice': {
    S20884: [
      [
        'Natura 2000 -ohjelman kohteet 1 1',
        'Natura 2000 -ohjelman kohteet 1 1 1',
        'impact-format "Natura 2000 -ohjelman kohteet 1 1 1"',
      ],
      [
        'Liikkuminen ja logistiikka 0 0',
        'Liikkuminen ja logistiikka noin 4 5',
        'impact-format "Liikkuminen ja logistiikka noin 4 5"',
      ],
      [
        'Kangasniemen kunta, 0164690-3\nPieksämäen kaupunki, 2048903-4',
        'Kangasniemen kunta, 0164690-3, Pieksämäen kaupunki, 2048903-4',
        'partner-format "Kangasniemen kunta, 0164690-3, Pieksämäe… kaupunki, 2048903-4"',
      ],
    ],
    S20480: [
      [
        'Natura 2000 -ohjelman kohteet 0 0\nEi vaikutusta.',
        'Natura 2000 -ohjelman kohteet 0 0 Ei vaikutusta.',
        'impact-format "Natura 2000 -ohjelman kohteet 0 0 Ei vaikutusta."',
      ],
      [
        'Natura 2000 -ohjelman kohteet 0 0\n',
        'Natura 2000 -ohjelman kohteet 0 0\nMuu syy.\nNatura 2000 -ohjelman kohteet 0 0\n',
        'impact-duplicate "Natura 2000 -ohjelman kohteet 0 0" 2/2',
      ],
    ],
  },
};
