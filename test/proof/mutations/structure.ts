import type { Mutations } from './table.ts';

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
      ['Projektin nimi: TyöSara\n', 'Projektin nimi: TyöSara\nja sen jatko\n', 'text-stray "ja sen jatko"'],
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
};
