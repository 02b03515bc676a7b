import type { Fund } from '../values/choice.ts';
import type { Form, Section } from './form.ts';
import { fundingFields } from './funding.ts';
import * as help from './help.ts';
import {
  answer,
  businessId,
  choice,
  countOf,
  email,
  numbered,
  openChoice,
  period,
  phone,
  places,
  postalCode,
  projectCode,
  text,
  web,
} from './types.ts';
import {
  applicantCounts,
  authorities,
  authorityNames,
  objectives2014,
  organisationTypes2014,
  priorities2014,
  statuses,
  statusNames,
} from './vocabularies.ts';

/** What the two funds' sheets do not share. */
interface Variant {
  readonly id: string;
  readonly fund: Fund;
  readonly name: Form['name'];
  readonly use: Form['use'];
  readonly title: string;
  readonly code: Form['code'];
  readonly priority: string;
  readonly objective: string;
}

const impacts = (title: string, titles: string[]): Section => ({
  title,
  tight: true,
  // 0–7 is what published sheets hold; the scale itself is not published.
  rows: { kind: 'impacts', titles, min: 0, max: 10 },
  help: help.impacts,
});

const form = (variant: Variant): Form => ({
  id: variant.id,
  name: variant.name,
  use: variant.use,
  title: variant.title,
  banner: ['Euroopan unioni Vipuvoimaa EU:lta'],
  fund: variant.fund,
  code: variant.code,
  // The programme's last eligible day: Regulation (EU) 1303/2013, article 65(2).
  programmes: [{ code: variant.code.pattern, first: '2014-01-01', last: '2023-12-31' }],
  addresses: [{ code: variant.code.pattern, url: 'https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=CODE' }],
  dotted: false,
  zeroPaddedDates: false,
  plainEmails: false,
  status: { ended: statuses[0], running: statuses[1] },
  applicants: { single: applicantCounts[0], joint: applicantCounts[1] },
  sections: [
    {
      number: '1',
      title: 'Hanke',
      fields: [
        {
          label: 'Hankekoodi',
          type: projectCode,
          required: 'always',
          role: 'code',
          help: help.projectCode,
          example: variant.code.example,
        },
        {
          label: 'Hankkeen nimi',
          type: text,
          required: 'always',
          role: 'name',
          help: help.projectName,
          example: 'Polku työelämään',
        },
        {
          label: 'Toimintalinja',
          type: numbered(priorities2014, '. '),
          required: 'always',
          role: 'priority',
          help: help.priority,
          example: variant.priority,
        },
        {
          label: 'Erityistavoite',
          type: numbered(objectives2014, '. ', variant.fund === 'EAKR'),
          required: 'always',
          role: 'objective',
          help: help.objective,
          example: variant.objective,
        },
        {
          label: 'Suunnitelman mukainen toteutusaika',
          type: period,
          required: 'always',
          role: 'period',
          help: help.period,
          example: 'Alkaa 1.1.2017 ja päättyy 31.12.2019',
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
          example: 'Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus',
        },
      ],
    },
    {
      number: '2',
      title: 'Hakijan perustiedot',
      fields: [
        {
          label: 'Hakijan virallinen nimi',
          type: text,
          required: 'always',
          role: 'applicantName',
          ofApplicant: true,
          help: help.organisation,
          example: 'Mallilan kaupunki',
        },
        {
          label: 'Organisaatiotyyppi',
          type: openChoice(organisationTypes2014),
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
          example: '9345678-6',
        },
        {
          label: 'Jakeluosoite',
          type: text,
          required: 'always',
          ofApplicant: true,
          help: help.address,
          example: 'Esimerkkikatu 8-10, PL 33',
        },
        {
          label: 'Puhelinnumero',
          type: phone,
          required: 'always',
          ofApplicant: true,
          help: help.organisationPhone,
          example: '015 000 000',
        },
        {
          label: 'Postinumero',
          type: postalCode,
          required: 'always',
          ofApplicant: true,
          role: 'postalCode',
          help: help.postalCode,
          example: '50100',
        },
        {
          label: 'Postitoimipaikka',
          type: text,
          required: 'always',
          ofApplicant: true,
          role: 'postalPlace',
          help: help.postalPlace,
          example: 'Mikkeli',
        },
        {
          label: 'WWW-osoite',
          misspellings: ['Kotisivu'],
          type: web,
          required: 'never',
          ofApplicant: true,
          help: help.organisationWeb,
          example: 'http://www.example.org',
        },
        {
          label: 'Hankkeen yhteyshenkilön nimi',
          type: text,
          required: 'always',
          role: 'contactName',
          ofApplicant: true,
          help: help.contactName,
          example: 'Mallikas Meri',
        },
        {
          label: 'Yhteyshenkilön asema hakijaorganisaatiossa',
          type: text,
          required: 'always',
          ofApplicant: true,
          help: help.contactPosition,
          example: 'Palvelupäällikkö',
        },
        {
          label: 'Yhteyshenkilön sähköpostisoite',
          variants: ['Yhteyshenkilön sähköpostiosoite'],
          misspellings: ['Yhteyshenkilön sähköposti'],
          type: email,
          required: 'always',
          ofApplicant: true,
          help: help.email,
          example: 'meri.mallikas(at)example.org',
        },
        {
          label: 'Yhteyshenkilön puhelinnumero',
          type: phone,
          required: 'always',
          ofApplicant: true,
          help: help.contactPhone,
          example: '015 000 001',
        },
        {
          label: 'Hakijoiden lukumäärä tai tuen siirto -menettely',
          type: choice(applicantCounts),
          required: 'never',
          role: 'applicants',
          help: help.applicants,
          example: applicantCounts[0],
        },
      ],
      sections: [{ title: 'Osatoteuttajat', occasional: true, rows: { kind: 'partners' }, help: help.partners }],
    },
    {
      number: '3',
      title: 'Suunnitelman mukainen tiivistelmä toteutuksesta',
      prose: 'always',
      help: help.summary,
    },
    {
      number: '4',
      title: 'Hankkeen kohderyhmät',
      sections: [
        { number: '4.1', title: 'Varsinaiset kohderyhmät', prose: 'always', help: help.targetGroups },
        { number: '4.2', title: 'Välilliset kohderyhmät', prose: 'never', help: help.indirectTargetGroups },
      ],
    },
    {
      number: '5',
      title: 'Projektin julkinen rahoitus, euroa',
      fields: fundingFields({ granted: '618 875', actual: '561 912', plannedTotal: '884 107', actualTotal: '802 732' }),
      help: help.funding,
    },
    {
      number: '6',
      title: 'Maantieteellinen kohdealue',
      fields: [
        {
          label: 'Maakunnat',
          misspellings: ['Maakunta'],
          type: places('region'),
          required: 'always',
          role: 'regions',
          help: help.regions,
          example: 'Etelä-Savo',
        },
        {
          label: 'Seutukunnat',
          misspellings: ['Seutukunta'],
          type: places('subRegion'),
          required: 'always',
          role: 'subRegions',
          help: help.subRegions,
          example: 'Mikkelin, Savonlinnan',
        },
        {
          label: 'Kunnat',
          misspellings: ['Kunta'],
          type: places('municipality'),
          required: 'always',
          role: 'municipalities',
          help: help.municipalities,
          example: 'Kangasniemi, Mikkeli, Savonlinna',
        },
      ],
      sections: [
        {
          title: 'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa',
          help: help.site,
          fields: [
            {
              label: 'Jakeluosoite',
              type: text,
              required: 'never',
              help: help.site,
              example: 'Esimerkkikatu 8-10',
            },
            {
              label: 'Postinumero',
              type: postalCode,
              required: 'never',
              role: 'postalCode',
              help: help.postalCode,
              example: '50100',
            },
            {
              label: 'Postitoimipaikka',
              type: text,
              required: 'never',
              role: 'postalPlace',
              help: help.postalPlace,
              example: 'Mikkeli',
            },
          ],
        },
      ],
    },
    {
      number: '7',
      title: 'Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista',
      variants: ['Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista'],
      help: help.followUp,
      sections: [
        {
          number: '7.1',
          title: 'Osallistuvien yritysten lukumäärä',
          fields: [
            { label: 'Suunniteltu', type: countOf('yritystä'), required: 'always', help: help.planned, example: '12' },
            {
              label: 'Toteutunut seurantatietojen mukaan',
              type: countOf('yritystä'),
              required: 'ended',
              help: help.realised,
              example: '9',
            },
          ],
        },
        {
          number: '7.2',
          title: 'Osallistuvien henkilöiden lukumäärä',
          fields: [
            { label: 'Suunniteltu', type: countOf('henkilöä'), required: 'always', help: help.planned, example: '750' },
          ],
        },
      ],
    },
    {
      number: '8',
      title: 'Horisontaaliset periaatteet',
      sections: [
        {
          number: '8.1',
          title: 'Sukupuolten tasa-arvo',
          compact: true,
          help: help.equality,
          fields: [
            'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta',
            'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)',
            'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen',
          ].map((label) => ({
            label,
            type: answer,
            required: 'always',
            reasoned: true,
            help: help.equality,
            example: 'Kyllä',
          })),
        },
        {
          number: '8.2',
          title: 'Kestävä kehitys',
          help: help.impacts,
          caption: { published: 'VälitönVälillinen', canonical: 'Välitön Välillinen' },
          sections: [
            impacts('Ekologinen kestävyys', [
              'Luonnonvarojen käytön kestävyys',
              'Ilmastonmuutoksen aiheuttamien riskien vähentäminen',
              'Kasvillisuus, eliöt ja luonnon monimuotoisuus',
              'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)',
              'Natura 2000 -ohjelman kohteet',
            ]),
            impacts('Taloudellinen kestävyys', [
              'Materiaalit ja jätteet',
              'Uusiutuvien energialähteiden käyttö',
              'Paikallisen elinkeinorakenteen kestävä kehittäminen',
              'Aineettomien tuotteiden ja palvelujen kehittäminen',
              'Liikkuminen ja logistiikka',
            ]),
            impacts('Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus', [
              'Hyvinvoinnin edistäminen',
              'Tasa-arvon edistäminen',
              'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus',
              'Kulttuuriympäristö',
              'Ympäristöosaaminen',
            ]),
          ],
        },
      ],
    },
    { number: '9', title: 'Loppuraportin tiivistelmä', prose: 'ended', help: help.finalReport },
  ],
});

/** Hankkeen kuvaus 2014–2020, the social fund. Source: published sheets, among them S20480 and S20884. */
export const esr2014 = form({
  id: 'esr-2014',
  fund: 'ESR',
  name: {
    fi: 'ESR-hankkeen kuvaus 2014–2020',
    sv: 'ESF-projektbeskrivning 2014–2020',
    en: 'ESF project sheet 2014–2020',
  },
  use: {
    fi: 'Euroopan sosiaalirahaston hankkeelle, jonka koodi alkaa S2.',
    sv: 'För ett projekt inom Europeiska socialfonden vars kod börjar med S2.',
    en: 'For a project of the European Social Fund whose code begins with S2.',
  },
  title: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  code: { pattern: ['S2NNNN'], example: 'S20884' },
  priority: '3. Työllisyys ja työvoiman liikkuvuus',
  objective: '7.1. Tuottavuuden ja työhyvinvoinnin parantaminen',
});

/** Hankkeen kuvaus 2014–2020, the regional fund: the same form. Source: published sheets. */
export const eakr2014 = form({
  id: 'eakr-2014',
  fund: 'EAKR',
  name: {
    fi: 'EAKR-hankkeen kuvaus 2014–2020',
    sv: 'ERUF-projektbeskrivning 2014–2020',
    en: 'ERDF project sheet 2014–2020',
  },
  use: {
    fi: 'Euroopan aluekehitysrahaston hankkeelle, jonka koodi alkaa A7.',
    sv: 'För ett projekt inom Europeiska regionala utvecklingsfonden vars kod börjar med A7.',
    en: 'For a project of the European Regional Development Fund whose code begins with A7.',
  },
  title: 'Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus',
  code: { pattern: ['A7NNNN'], example: 'A70123' },
  priority: '1. Pk-yritystoiminnan kilpailukyky',
  objective: '1.1. Uuden liiketoiminnan luominen',
});
