import type { Field, Form, Section } from './form.ts';
import { fundingFields } from './funding.ts';
import * as help from './help.ts';
import {
  businessId,
  choice,
  countPair,
  email,
  numbered,
  openChoice,
  period,
  phone,
  places,
  projectCode,
  text,
  webOrSentence,
} from './types.ts';
import {
  authorities,
  authorityNames,
  classification2007,
  organisationTypes2007,
  participations,
  priorities2007,
  programmeParts,
  statuses,
  statusNames,
} from './vocabularies.ts';

const withoutPersons = participations[1];

/** Things counted, and those of women among them; `joista naisia` says the same of each. */
const ofWomen = (subset: string, unit: string) => countPair(subset, { units: [unit], variants: ['joista naisia'] });

/** The planned and the realised number of a follow-up section, each with the women's part of it. */
const plannedAndRealised = (type: Field['type'], example: string, role?: Field['role']): Field[] => [
  {
    label: 'Suunniteltu',
    type,
    required: 'always',
    ...(role && { role }),
    help: help.planned,
    example,
  },
  {
    label: 'Toteutunut seurantatietojen mukaan',
    type,
    required: 'ended',
    ...(role && { role }),
    help: help.realised,
    example,
  },
];

const waivedBy: Section['waivedBy'] = { role: 'participation', value: withoutPersons };

/** Projektin kuvaus 2007–2013. Source: published sheets, among them S11825 and S10930. */
export const esr2007: Form = {
  id: 'esr-2007',
  name: {
    fi: 'ESR-projektin kuvaus 2007–2013',
    sv: 'ESF-projektbeskrivning 2007–2013',
    en: 'ESF project sheet 2007–2013',
  },
  use: {
    fi: 'Euroopan sosiaalirahaston projektille, jonka koodi alkaa S1.',
    sv: 'För ett projekt inom Europeiska socialfonden vars kod börjar med S1.',
    en: 'For a project of the European Social Fund whose code begins with S1.',
  },
  title: 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus',
  banner: ['Euroopan unioni', 'Vipuvoimaa EU:lta'],
  fund: 'ESR',
  code: { pattern: ['S1NNNN'], example: 'S11825' },
  programmes: [{ code: ['S1NNNN'], first: '2007-01-01', last: '2015-12-31' }],
  addresses: [{ code: ['S1NNNN'], url: 'https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=CODE' }],
  dotted: true,
  zeroPaddedDates: false,
  plainEmails: false,
  status: { ended: statuses[0], running: statuses[1] },
  noPersons: withoutPersons,
  sections: [
    {
      number: '1',
      title: 'Projekti',
      fields: [
        {
          label: 'Projektikoodi',
          type: projectCode,
          required: 'always',
          role: 'code',
          help: help.projectCode,
          example: 'S11825',
        },
        {
          label: 'Projektin nimi',
          type: text,
          required: 'always',
          role: 'name',
          help: help.projectName,
          example: 'Työn portaat',
        },
        {
          label: 'Osio',
          type: choice(programmeParts),
          required: 'always',
          help: help.programmePart,
          example: 'Länsi-Suomen suuralueosio',
        },
        {
          label: 'Toimintalinja',
          type: numbered(priorities2007, ': '),
          required: 'always',
          role: 'priority',
          help: help.priority,
          example: '4: Jäsenvaltioiden ja alueiden välinen yhteistyö ESR-toiminnassa',
        },
        {
          label: 'Projektityyppi',
          type: choice(participations),
          required: 'always',
          role: 'participation',
          help: help.participation,
          example: participations[0],
        },
        {
          label: 'Suunnitelman mukainen toteutusaika',
          type: period,
          required: 'always',
          role: 'period',
          help: help.period,
          example: 'Alkaa 1.11.2011 ja päättyy 31.8.2014',
        },
        {
          label: 'Toiminnan tila',
          type: choice(statuses, statusNames),
          required: 'always',
          role: 'status',
          help: help.status,
          example: statuses[0],
        },
        {
          label: 'Vastuuviranomainen',
          type: openChoice(authorities, authorityNames),
          required: 'always',
          help: help.authority,
          example: 'Keski-Suomen liitto',
        },
      ],
    },
    {
      number: '2',
      title: 'Projektin toteuttaja',
      fields: [
        {
          label: 'Toteuttajaorganisaation nimi',
          type: text,
          required: 'always',
          role: 'applicantName',
          ofApplicant: true,
          help: help.organisation,
          example: 'Esimerkkilän kunta, vapaa-aikatoimi',
        },
        {
          label: 'Organisaatiotyyppi',
          type: openChoice(organisationTypes2007),
          required: 'always',
          ofApplicant: true,
          help: help.organisationType,
          example: 'Kunta',
        },
        {
          label: 'Y-tunnus',
          type: businessId,
          required: 'always',
          ofApplicant: true,
          role: 'applicantId',
          help: help.businessId,
          example: '9123456-5',
        },
        {
          label: 'Osoite',
          type: text,
          required: 'always',
          ofApplicant: true,
          help: help.address,
          example: 'Esimerkkitie 14',
        },
        {
          label: 'Puhelinnumero',
          type: phone,
          required: 'always',
          ofApplicant: true,
          help: help.organisationPhone,
          example: '014-0000000',
        },
        {
          label: 'Toteuttajaorganisaation Web-osoite',
          type: webOrSentence,
          required: 'never',
          ofApplicant: true,
          help: help.organisationWeb,
          example: 'http://www.example.org',
        },
        {
          label: 'Projektin kotisivun osoite',
          misspellings: ['Kotisivu'],
          type: webOrSentence,
          required: 'never',
          help: help.projectWeb,
          example: 'www.example.org/tyon-portaat',
        },
        {
          label: 'Vastuuhenkilön nimi',
          type: text,
          required: 'always',
          role: 'contactName',
          ofApplicant: true,
          help: help.contactName,
          example: 'Mallikas Meri',
        },
        {
          label: 'Asema',
          type: text,
          required: 'always',
          ofApplicant: true,
          help: help.contactPosition,
          example: 'Vapaa-aikatoimen johtaja',
        },
        {
          label: 'Sähköposti',
          type: email,
          required: 'always',
          ofApplicant: true,
          help: help.email,
          example: 'meri.mallikas(at)example.org',
        },
        {
          label: 'Puhelinnumero',
          type: phone,
          required: 'always',
          ofApplicant: true,
          help: help.contactPhone,
          example: '014-0000001',
        },
      ],
    },
    {
      number: '3',
      title: 'Projektin toteutusalue ja kohderyhmän kuvaus',
      sections: [
        {
          number: '3.1',
          title: 'Maantieteellinen kohdealue',
          insteadOfFields: 'Valtakunnallinen projekti',
          fields: [
            {
              label: 'Maakunnat',
              misspellings: ['Maakunta'],
              type: places('region'),
              required: 'always',
              role: 'regions',
              help: help.regions,
              example: 'Keski-Suomi',
            },
            {
              label: 'Seutukunnat',
              misspellings: ['Seutukunta'],
              type: places('subRegion'),
              required: 'always',
              role: 'subRegions',
              help: help.subRegions,
              example: 'Jyväskylän, Äänekosken',
            },
            {
              label: 'Kunnat',
              misspellings: ['Kunta'],
              type: places('municipality'),
              required: 'always',
              role: 'municipalities',
              help: help.municipalities,
              example: 'Konnevesi, Laukaa',
            },
          ],
        },
        { number: '3.2', title: 'Varsinaiset kohderyhmät', prose: 'always', help: help.targetGroups },
        { number: '3.3', title: 'Välilliset kohderyhmät', prose: 'never', help: help.indirectTargetGroups },
        {
          number: '3.4',
          title: 'Aloittaneiden henkilöiden määrä',
          waivedBy,
          fields: plannedAndRealised(
            countPair('joista naisia', { units: ['henkilöä'] }),
            '555, joista naisia 275',
            'persons',
          ),
          help: help.followUp,
        },
      ],
    },
    {
      number: '4',
      title: 'Projektin tavoitteet, tulokset ja vaikutukset',
      waivedBy,
      help: help.followUp,
      sections: [
        {
          number: '4.1',
          title: 'Uusien työpaikkojen määrä',
          fields: plannedAndRealised(
            ofWomen('joista naisten työpaikkoja', 'työpaikkaa'),
            '12, joista naisten työpaikkoja 6',
          ),
        },
        {
          number: '4.2',
          title: 'Uusien yritysten määrä',
          fields: plannedAndRealised(
            ofWomen('joista naisten perustamia', 'yritystä'),
            '3, joista naisten perustamia 1',
          ),
        },
        {
          number: '4.3',
          title: 'Suoritettujen tutkintojen määrä',
          fields: plannedAndRealised(
            ofWomen('joista naisten tutkintoja', 'tutkintoa'),
            '20, joista naisten tutkintoja 11',
          ),
        },
      ],
    },
    {
      number: '5',
      title: 'Suunnitelman mukainen tiivistelmä toteutuksesta',
      prose: 'always',
      help: help.summary,
    },
    {
      number: '6',
      title: 'Tiedotus ja hyvien käytäntöjen levittäminen',
      sections: [
        { number: '6.1', title: 'Tiedotussuunnitelma', prose: 'always', help: help.communication },
        {
          number: '6.2',
          title: 'Suunnitelma hyvien käytäntöjen levittämisestä',
          prose: 'always',
          help: help.goodPractice,
        },
      ],
    },
    {
      number: '7',
      title: 'Projektin julkinen rahoitus, euroa',
      fields: fundingFields({ granted: '93 700', actual: '92 809', plannedTotal: '206 370', actualTotal: '204 425' }),
      help: help.funding,
    },
    {
      number: '8',
      title: 'Vastuuviranomaisen tekemä projektin luokittelu',
      sections: [
        {
          number: '8.1',
          title: 'Horisontaalinen luokittelu',
          help: help.classification,
          fields: [
            {
              label: 'Tasa-arvo',
              type: openChoice(classification2007.equality),
              required: 'ended',
              help: help.classification,
              example: 'Sukupuolineutraali projekti',
            },
            {
              label: 'Kestävä kehitys',
              type: openChoice(classification2007.sustainability),
              required: 'ended',
              help: help.classification,
              example: 'Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta',
            },
            {
              label: 'Kumppanuus',
              type: openChoice(classification2007.partnership),
              required: 'ended',
              help: help.classification,
              example: 'Kumppanuutta selvästi edistävä projekti',
            },
            {
              label: 'Innovatiivisuus',
              type: openChoice(classification2007.innovation),
              required: 'ended',
              help: help.classification,
              example: 'Ei erityistä innovatiivisuutta projektin tavoitteena',
            },
          ],
        },
        {
          title: 'Valtakunnallisen osion kehittämisohjelma',
          occasional: true,
          prose: 'never',
          help: help.developmentProgramme,
        },
      ],
    },
    { number: '9', title: 'Loppuraportin tiivistelmä', prose: 'ended', help: help.finalReport },
  ],
};
