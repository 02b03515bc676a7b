import type { NumberedOption, OtherNames } from '../values/choice.ts';

/**
 * The official vocabularies, as the published sheets of 2007–2013 and 2014–2020 print them.
 * Source: published sheets of the ESR and EAKR programmes and the public list of projects 2007–2013.
 */

/** Toiminnan tila, the state of a project. */
export const statuses = ['Toiminta päättynyt', 'Toiminnassa', 'Keskeytynyt'] as const;

/** What a project's own page says for these states, and people after it. */
export const statusNames: OtherNames = {
  [statuses[0]]: ['Hanke loppunut', 'Loppunut'],
  [statuses[1]]: ['Hanke käynnissä', 'Käynnissä'],
};

/** Osio, the part of the 2007–2013 programme. */
export const programmeParts = [
  'Valtakunnallinen osio',
  'Etelä-Suomen suuralueosio',
  'Itä-Suomen suuralueosio',
  'Länsi-Suomen suuralueosio',
  'Pohjois-Suomen suuralueosio',
];

/** Projektityyppi: whether persons take part. */
export const participations = [
  'Projekti, jossa on henkilöitä mukana',
  'Projekti, jossa ei ole henkilöitä mukana',
] as const;

/** Hakijoiden lukumäärä tai tuen siirto -menettely: one applicant, a joint project, or support passed on. */
export const applicantCounts = [
  'Vain yksi hakija',
  'Hakijoita on useampi kuin yksi (yhteishanke)',
  'Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)',
] as const;

/** Toimintalinja, priority axes 2007–2013; the title of 5 is not confirmed by a published sheet. */
export const priorities2007: NumberedOption[] = [
  {
    number: '1',
    title: 'Työorganisaatioiden, työssä olevan työvoiman ja yritysten kehittäminen sekä yrittäjyyden lisääminen',
    fund: 'ESR',
  },
  {
    number: '2',
    title: 'Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen',
    fund: 'ESR',
  },
  {
    number: '3',
    title: 'Työmarkkinoiden toimintaa edistävien osaamis-, innovaatio- ja palvelujärjestelmien kehittäminen',
    fund: 'ESR',
  },
  { number: '4', title: 'Jäsenvaltioiden ja alueiden välinen yhteistyö ESR-toiminnassa', fund: 'ESR' },
  { number: '5', title: 'Tekninen tuki', fund: 'ESR' },
];

/** Toimintalinja, priority axes 2014–2020 of both funds. */
export const priorities2014: NumberedOption[] = [
  { number: '1', title: 'Pk-yritystoiminnan kilpailukyky', fund: 'EAKR' },
  { number: '2', title: 'Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen', fund: 'EAKR' },
  { number: '3', title: 'Työllisyys ja työvoiman liikkuvuus', fund: 'ESR' },
  { number: '4', title: 'Koulutus, ammattitaito ja elinikäinen oppiminen', fund: 'ESR' },
  { number: '5', title: 'Sosiaalinen osallisuus ja köyhyyden torjunta', fund: 'ESR' },
  { number: '6', title: 'Tekninen tuki', fund: 'EAKR' },
  { number: '7', title: 'Tekninen tuki', fund: 'ESR' },
  { number: '8', title: 'REACT-EU:n EAKR-toimenpiteet', fund: 'EAKR' },
  { number: '9', title: 'REACT-EU:n ESR-toimenpiteet', fund: 'ESR' },
];

const objectivesByPriority: (NumberedOption & { priority: string })[] = [
  { number: '1.1', title: 'Uuden liiketoiminnan luominen', priority: '1' },
  { number: '3.1', title: 'Pk-yritysten energiatehokkuuden edistäminen', priority: '1' },
  {
    number: '3.2',
    title: 'Uusiutuvan energian ja energiatehokkaiden ratkaisujen kehittäminen',
    priority: '2',
  },
  {
    number: '4.1',
    title: 'Tutkimus-, osaamis- ja innovaatiokeskittymien kehittäminen alueellisten vahvuuksien pohjalta',
    priority: '2',
  },
  { number: '5.1', title: 'Yritysten innovaatiotoiminnan vahvistaminen', priority: '2' },
  {
    number: '6.1',
    title: 'Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
    priority: '3',
  },
  { number: '7.1', title: 'Tuottavuuden ja työhyvinvoinnin parantaminen', priority: '3' },
  {
    number: '8.1',
    title: 'Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen',
    priority: '3',
  },
  {
    number: '9.1',
    title: 'Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen',
    priority: '4',
  },
  {
    number: '9.2',
    title: 'Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen',
    priority: '4',
  },
  {
    number: '10.1',
    title: 'Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
    priority: '5',
  },
  {
    number: '12.2',
    title:
      'Tutkimus- ja innovaatiotoiminnan kehittäminen erityisesti digitalisaation edistämisen ja yhteiskunnan hiilineutraalisuustavoitteen toteutumisen näkökulmasta',
    priority: '8',
  },
  { number: '12.3', title: 'Digitaalisten taitojen parantaminen', priority: '9' },
  { number: '12.4', title: 'Yritysten ja yrittäjien muutoskyvykkyyden lisääminen', priority: '9' },
];

/** Erityistavoite, specific objectives 2014–2020. The list is whole for the ESR priorities, not for the EAKR ones. */
export const objectives2014: NumberedOption[] = objectivesByPriority.map((objective) => {
  const fund = priorities2014.find(({ number }) => number === objective.priority)?.fund;
  return fund ? { ...objective, fund } : objective;
});

/** Organisaatiotyyppi 2007–2013; other values are in use. */
export const organisationTypes2007 = [
  'Kunta',
  'Kuntayhtymä',
  'Valtion viranomainen',
  'Tutkimuslaitos',
  'Yliopisto',
  'Ammattikorkeakoulu',
  'Järjestö tai yhdistys',
  'Yritys',
  'Muu',
];

/** Organisaatiotyyppi 2014–2020; other values are in use. */
export const organisationTypes2014 = [
  'Kunta',
  'Kuntayhtymä',
  'Valtion viranomainen',
  'Yliopisto',
  'Ammattikorkeakoulu',
  'Tutkimuslaitos',
  'Säätiö',
  'Kansalaisjärjestö',
  'Muu järjestö tai yhdistys',
  'Muu julkisoikeudellinen oikeushenkilö',
  'Mikroyritys',
];

const elyAreas = [
  'Etelä-Savon',
  'Hämeen',
  'Keski-Suomen',
  'Pohjois-Pohjanmaan',
  'Lapin',
  'Uudenmaan',
  'Etelä-Pohjanmaan',
  'Satakunnan',
  'Kainuun',
  'Pirkanmaan',
  'Varsinais-Suomen',
  'Kaakkois-Suomen',
  'Pohjanmaan',
  'Pohjois-Karjalan',
  'Pohjois-Savon',
];

const elyCentre = (area: string) => `${area} elinkeino-, liikenne- ja ympäristökeskus`;

const regionalCouncils = [
  'Uudenmaan',
  'Hämeen',
  'Päijät-Hämeen',
  'Kymenlaakson',
  'Etelä-Karjalan',
  'Pirkanmaan',
  'Pohjanmaan',
  'Etelä-Pohjanmaan',
  'Keski-Pohjanmaan',
  'Keski-Suomen',
  'Pohjois-Savon',
  'Pohjois-Pohjanmaan',
  'Kainuun',
  'Lapin',
].map((area) => `${area} liitto`);

/** Vastuuviranomainen: the authorities that answer for projects; other values are in use. */
export const authorities = [
  ...elyAreas.map(elyCentre),
  'Opetushallitus',
  'Työ- ja elinkeinoministeriö',
  'Sosiaali- ja terveysministeriö',
  'Opetus- ja kulttuuriministeriö',
  ...regionalCouncils,
  'Satakuntaliitto',
  'Varsinais-Suomen liitto',
  'Etelä-Savon maakuntaliitto',
  'Pohjois-Karjalan maakuntaliitto',
  'Kainuun maakunta -kuntayhtymä',
  'Innovaatiorahoituskeskus Tekes',
];

/** The short names that the authorities go by. */
export const authorityNames: OtherNames = {
  ...Object.fromEntries(elyAreas.map((area) => [elyCentre(area), [`${area} ELY-keskus`, `${area} ELY`]])),
  Opetushallitus: ['OPH'],
  'Työ- ja elinkeinoministeriö': ['TEM'],
  'Sosiaali- ja terveysministeriö': ['STM'],
  'Opetus- ja kulttuuriministeriö': ['OKM'],
  'Innovaatiorahoituskeskus Tekes': ['Tekes'],
};

/** 8.1 of 2007–2013: the only values seen in published sheets; the rest of each scale is not public. */
export const classification2007 = {
  equality: ['Sukupuolineutraali projekti', 'Sekä naisten että miesten tasa-arvoa merkittävästi edistävä projekti'],
  sustainability: ['Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta'],
  partnership: ['Kumppanuutta selvästi edistävä projekti'],
  innovation: ['Ei erityistä innovatiivisuutta projektin tavoitteena'],
};

/** The answers to the questions on gender equality of 2014–2020. */
export const answers = ['Kyllä', 'Ei'];
