import type { Mutations } from './table.ts';

const PERIOD_2007 = 'Alkaa 1.11.2011 ja päättyy 31.8.2014';
const PERIOD_2014 = 'Alkaa 1.1.2017 ja päättyy 31.12.2019';
const ENDED = 'Toiminnan tila: Toiminta päättynyt';

/** Chapters `dates`, `funding` and `counts`. */
export const datesAndAmounts: Mutations = {
  'a period': {
    S11825: [
      [PERIOD_2007, 'Alkaa 2.11.2011 ja päättyy 30.8.2014'],
      [PERIOD_2007, 'Alkaa 31.8.2014 ja päättyy 1.11.2011', 'period-reversed "Alkaa 31.8.2014 ja päättyy 1.11.2011"'],
      [PERIOD_2007, 'Alkaa 1.11.2011 ja päättyy 1.11.2011', 'period-reversed "Alkaa 1.11.2011 ja päättyy 1.11.2011"'],
      [PERIOD_2007, 'Alkaa 1.11.2011 ja päättyy 2.11.2011'],
      [PERIOD_2007, 'Alkaa 31.9.2011 ja päättyy 31.8.2014', 'date-invalid "31.9.2011"'],
      [PERIOD_2007, 'Alkaa 29.2.2012 ja päättyy 29.2.2013', 'date-invalid "29.2.2013"'],
      [PERIOD_2007, 'Alkaa 1.13.2011 ja päättyy 0.8.2014', 'date-invalid "1.13.2011"', 'date-invalid "0.8.2014"'],
      [PERIOD_2007, 'Alkaa 31.12.2006 ja päättyy 31.8.2014', 'period-outside-programme "31.12.2006"'],
      [PERIOD_2007, 'Alkaa 1.1.2007 ja päättyy 31.12.2015'],
      [PERIOD_2007, 'Alkaa 1.11.2011 ja päättyy 1.1.2016', 'period-outside-programme "1.1.2016"'],
      [PERIOD_2007, 'Alkaa 01.11.2011 ja päättyy 31.08.2014', 'period-style "Alkaa 01.11.2011 ja päättyy 31.08.2014"'],
      [PERIOD_2007, '1.11.2011–31.8.2014', 'period-style "1.11.2011–31.8.2014"'],
      [PERIOD_2007, '2011-11-01 – 2014-08-31', 'period-style "2011-11-01 – 2014-08-31"'],
      [
        PERIOD_2007,
        'Alkaa\u00A01.11.2011 ja päättyy  31.8.2014',
        'period-style "Alkaa⍽1.11.2011 ja päättyy  31.8.2014"',
      ],
      [PERIOD_2007, 'alkaa 1.11.2011 ja päättyy 31.8.2014', 'period-style "alkaa 1.11.2011 ja päättyy 31.8.2014"'],
      [PERIOD_2007, '1.11.2011', 'period-format "1.11.2011"'],
      [PERIOD_2007, 'syksystä 2011 syksyyn 2014', 'period-format "syksystä 2011 syksyyn 2014"'],
    ],
    S20884: [
      [PERIOD_2014, 'Alkaa 1.1.2020 ja päättyy 31.12.2019', 'period-reversed "Alkaa 1.1.2020 ja päättyy 31.12.2019"'],
      [PERIOD_2014, 'Alkaa 1.1.2017 ja päättyy 31.11.2019', 'date-invalid "31.11.2019"'],
      [PERIOD_2014, 'Alkaa 31.12.2013 ja päättyy 31.12.2019', 'period-outside-programme "31.12.2013"'],
      [PERIOD_2014, 'Alkaa 1.1.2017 ja päättyy 31.12.2023'],
      [PERIOD_2014, 'Alkaa 1.1.2017 ja päättyy 1.1.2024', 'period-outside-programme "1.1.2024"'],
      [
        PERIOD_2014,
        'Alkaa 1.1.2017 ja päättyy 22.11.2026',
        'period-outside-programme "22.11.2026"',
        'status-date "Toiminta päättynyt"',
      ],
    ],
    S20015: [
      ['Aloituspäivä: 30.03.2015', 'Aloituspäivä: 30.3.2015', 'period-style "30.3.2015"'],
      ['Aloituspäivä: 30.03.2015', 'Aloituspäivä: 31.02.2015', 'date-invalid "31.02.2015"'],
      ['Aloituspäivä: 30.03.2015', 'Aloituspäivä: keväällä', 'period-format "keväällä"'],
      [
        'Lopetuspäivä: 30.06.2017',
        'Lopetuspäivä: 30.06.2014',
        'page-bar "30.03.2015 – 30.06.2017"',
        'period-reversed "30.06.2014"',
      ],
      [
        'Lopetuspäivä: 30.06.2017',
        'Lopetuspäivä: 01.07.2024',
        'page-bar "30.03.2015 – 30.06.2017"',
        'period-outside-programme "01.07.2024"',
      ],
    ],
  },
  "a project's status beside its end": {
    S11825: [
      [ENDED, 'Toiminnan tila: Toiminnassa', 'status-date "Toiminnassa"'],
      [ENDED, 'Toiminnan tila: Keskeytynyt'],
      [ENDED, 'Toiminnan tila: toiminta päättynyt', 'choice-style "toiminta päättynyt"'],
    ],
    S20884: [[ENDED, 'Toiminnan tila: Toiminnassa', 'status-date "Toiminnassa"']],
  },
  "a page's bar": {
    S20015: [
      ['(ESR) | 30.03.2015', '(ESR) | 31.03.2015', 'page-bar "31.03.2015 – 30.06.2017"'],
      ['Toimintalinja 3 (ESR) |', 'Toimintalinja 4 (ESR) |', 'page-bar "Toimintalinja 4 (ESR)"'],
      ['| Keski-Suomi', '| Lappi', 'page-bar "Lappi"'],
      ['| Keski-Suomi', '|  Keski-Suomi '],
    ],
  },
  'granted funding': {
    S11825: [
      ['rahoitus: 93 700', 'rahoitus: 206 370'],
      ['rahoitus: 93 700', 'rahoitus: 206 371', 'funding-granted-over-planned "206 371"'],
      ['rahoitus: 93 700', 'rahoitus: 92 808'],
      ['rahoitus: 93 700', 'rahoitus: 92 807', 'funding-actual-over-granted "92 809"'],
      ['rahoitus: 93 700', 'rahoitus: 93700', 'amount-style "93700"'],
      ['rahoitus: 93 700', 'rahoitus: 93\u00A0700', 'amount-style "93⍽700"'],
      ['rahoitus: 93 700', 'rahoitus: 93\u2009700', 'amount-style "93\u2009700"'],
      ['rahoitus: 93 700', 'rahoitus: 93.700', 'amount-style "93.700"'],
      ['rahoitus: 93 700', 'rahoitus: 93 700,00 €', 'amount-style "93 700,00 €"'],
      ['rahoitus: 93 700', 'rahoitus: 93 700 euroa', 'amount-style "93 700 euroa"'],
      ['rahoitus: 93 700', 'rahoitus: 93 700,50', 'amount-format "93 700,50"'],
      ['rahoitus: 93 700', 'rahoitus: 937 00', 'amount-format "937 00"'],
      ['rahoitus: 93 700', 'rahoitus: noin 93 700', 'amount-format "noin 93 700"'],
      ['rahoitus: 93 700', 'rahoitus: -93 700', 'amount-negative "-93 700"', 'funding-actual-over-granted "92 809"'],
      ['rahoitus: 93 700', 'rahoitus:', 'field-empty "Myönnetty EU- ja valtion rahoitus"'],
    ],
    S20884: [
      ['rahoitus: 618 875', 'rahoitus: 884 108', 'funding-granted-over-planned "884 108"'],
      ['rahoitus: 618 875', 'rahoitus: 61 887', 'funding-actual-over-granted "561 912"'],
      ['rahoitus: 618 875', 'rahoitus: 618875€', 'amount-style "618875€"'],
    ],
  },
  'realised funding': {
    S11825: [
      ['rahoitus: 92 809', 'rahoitus: 93 701'],
      ['rahoitus: 92 809', 'rahoitus: 93 702', 'funding-actual-over-granted "93 702"'],
      [
        'rahoitus: 92 809',
        'rahoitus: 204 426',
        'funding-actual-over-granted "204 426"',
        'funding-actual-over-total "204 426"',
      ],
      ['rahoitus: 92 809', 'rahoitus: 9280 9', 'amount-format "9280 9"'],
      ['yhteensä: 204 425', 'yhteensä: 92 809'],
      ['yhteensä: 204 425', 'yhteensä: 92 808', 'funding-actual-over-total "92 809"'],
      ['yhteensä: 204 425', 'yhteensä: 216 688'],
      ['yhteensä: 204 425', 'yhteensä: 216 689', 'funding-total-overrun "216 689"'],
      ['yhteensä: 204 425', 'yhteensä: 0', 'funding-actual-over-total "92 809"'],
      ['rahoitus: 92 809', 'rahoitus: 0'],
      [
        'rahoitus: 92 809\n\nSuunniteltu julkinen rahoitus yhteensä: 206 370\n\nToteutunut julkinen rahoitus yhteensä: 204 425',
        'rahoitus: 0\n\nSuunniteltu julkinen rahoitus yhteensä: 206 370\n\nToteutunut julkinen rahoitus yhteensä: 0',
        'funding-nothing-realised "0" 18/18',
      ],
    ],
    S20884: [
      ['rahoitus: 561 912', 'rahoitus: 618 877', 'funding-actual-over-granted "618 877"'],
      ['yhteensä: 802 732', 'yhteensä: 561 911', 'funding-actual-over-total "561 912"'],
      ['yhteensä: 802 732', 'yhteensä: 928 313', 'funding-total-overrun "928 313"'],
      [
        'yhteensä: 884 107',
        'yhteensä: 618 874',
        'funding-granted-over-planned "618 875"',
        'funding-total-overrun "802 732"',
      ],
    ],
    S20480: [
      [
        'Toteutunut EU- ja valtion rahoitus: 339 216',
        'Toteutunut EU- ja valtion rahoitus: 339 217',
        'funding-actual-over-total "339 217"',
      ],
    ],
  },
  'a budget range': {
    S20015: [
      ['100000-500000 €', '100 000 – 500 000 €'],
      ['100000-500000 €', '500000-100000 €', 'budget-range "500000-100000 €"'],
      ['100000-500000 €', '100000-100000 €', 'budget-range "100000-100000 €"'],
      ['100000-500000 €', 'alle 500000 €', 'budget-range "alle 500000 €"'],
    ],
  },
  'a number of persons and the women among them': {
    S10930: [
      ['555, joista naisia 275', '555, joista naisia 555'],
      ['555, joista naisia 275', '555, joista naisia 556', 'count-subset "556"'],
      ['455, joista naisia 157', '156, joista naisia 157', 'count-subset "157"'],
      ['555, joista naisia 275', '555,joista naisia275', 'count-style "555,joista naisia275"'],
      ['555, joista naisia 275', '555,\u00A0joista naisia 275', 'count-style "555,⍽joista naisia 275"'],
      ['555, joista naisia 275', '555 joista naisia 275', 'count-style "555 joista naisia 275"'],
      ['555, joista naisia 275', '1 555, joista naisia 275', 'count-style "1 555, joista naisia 275"'],
      ['555, joista naisia 275', '555, joista naisten osuus 275', 'count-style "555, joista naisten osuus 275"'],
      ['555, joista naisia 275', '555', 'count-format "555"'],
      ['555, joista naisia 275', 'paljon, joista naisia 275', 'count-format "paljon, joista naisia 275"'],
      ['555, joista naisia 275', '555, joista miehiä 275', 'count-format "555, joista miehiä 275"'],
      ['12, joista naisten työpaikkoja 6', '12, joista naisten työpaikkoja 13', 'count-subset "13"'],
      ['12, joista naisten työpaikkoja 6', '12, joista naisia 6', 'count-style "12, joista naisia 6"'],
      [
        'Projekti, jossa on henkilöitä mukana',
        'Projekti, jossa ei ole henkilöitä mukana',
        'count-persons "555, joista naisia 275"',
      ],
    ],
    S11825: [['Projekti, jossa on henkilöitä mukana', 'Projekti, jossa ei ole henkilöitä mukana']],
    S20884: [
      ['Suunniteltu: 750', 'Suunniteltu: 1 750', 'count-style "1 750"'],
      ['Suunniteltu: 750', 'Suunniteltu: 7 50', 'count-format "7 50"'],
      ['Suunniteltu: 750', 'Suunniteltu: -3', 'count-format "-3"'],
      ['Suunniteltu: 750', 'Suunniteltu: 750, joista naisia 400', 'count-format "750, joista naisia 400"'],
    ],
  },
};
