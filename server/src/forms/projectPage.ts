import { esr2007 } from './esr2007.ts';
import type { Form, Section } from './form.ts';
import { eakr2014, esr2014 } from './hanke2014.ts';
import * as help from './help.ts';
import { amountRange, date, openChoice, place, projectCode, text } from './types.ts';
import { objectives2014, priorities2007, priorities2014 } from './vocabularies.ts';

const prose = (title: string): Section => ({ title, prose: 'never' });
const sheetForms = [esr2007, esr2014, eakr2014];

/** A project's own web page. Source: the page of S20015. */
export const projectPage: Form = {
  id: 'project-page',
  name: { fi: 'Hankkeen verkkosivu', sv: 'Projektets webbsida', en: 'Project web page' },
  use: {
    fi: 'Hankkeen omalle verkkosivulle: mitä tehtiin, mitä saatiin aikaan ja mikä toimi hyvin.',
    sv: 'För projektets egen webbsida: vad som gjordes, vad som uppnåddes och vad som fungerade väl.',
    en: "For the project's own web page: what was done, what came of it and what worked well.",
  },
  banner: [],
  pageHead: { bar: ['priority', 'period', 'regions'], statuses: ['Hanke loppunut', 'Hanke käynnissä'] },
  code: { pattern: sheetForms.flatMap((form) => form.code.pattern), example: 'S20015' },
  programmes: sheetForms.flatMap((form) => form.programmes),
  addresses: sheetForms.flatMap((form) => form.addresses),
  dotted: false,
  zeroPaddedDates: true,
  plainEmails: true,
  status: { ended: 'Hanke loppunut', running: 'Hanke käynnissä' },
  sections: [
    {
      title: 'Yleistiedot hankkeesta',
      prose: 'never',
      sections: [
        prose('Projektitiimi:'),
        {
          title: 'Tietoja hankkeesta:',
          compact: true,
          fields: [
            {
              label: 'Hankkeen rahoittaja',
              type: text,
              required: 'never',
              help: help.funder,
              example: 'Euroopan sosiaalirahasto',
            },
            {
              label: 'EURA-tunnus',
              type: projectCode,
              required: 'always',
              role: 'code',
              help: help.projectCode,
              example: 'S20015',
            },
            {
              label: 'Toteuttajaorganisaatio',
              type: text,
              required: 'always',
              role: 'applicantName',
              ofApplicant: true,
              help: help.organisation,
              example: 'Esimerkkilän kunta, vapaa-aikatoimi',
            },
            {
              label: 'Maakunta',
              type: place('region'),
              required: 'always',
              role: 'regions',
              help: help.regions,
              example: 'Keski-Suomi',
            },
            {
              label: 'Aloituspäivä',
              type: date,
              required: 'always',
              role: 'start',
              help: help.start,
              example: '30.03.2015',
            },
            {
              label: 'Lopetuspäivä',
              type: date,
              required: 'always',
              role: 'end',
              help: help.end,
              example: '30.06.2017',
            },
            {
              label: 'Budjetti',
              type: amountRange,
              required: 'never',
              help: help.budget,
              example: '100000-500000 €',
            },
            {
              label: 'Toimintalinja',
              type: openChoice([
                ...new Set(
                  [...priorities2007, ...priorities2014].map(({ number, fund }) => `Toimintalinja ${number} (${fund})`),
                ),
              ]),
              required: 'always',
              role: 'priority',
              help: help.priority,
              example: 'Toimintalinja 3 (ESR)',
            },
            {
              label: 'Erityistavoite',
              type: openChoice(objectives2014.map(({ title }) => title)),
              required: 'always',
              help: help.objective,
              example: 'Tuottavuuden ja työhyvinvoinnin parantaminen',
            },
          ],
        },
        prose('Lyhyt selostus hankkeesta:'),
      ],
    },
    prose('Tulokset'),
    prose('Ratkaisun kuvaus'),
    prose('Hyvät käytännöt'),
    prose('Hyvän käytännön siirtotapa'),
    prose('Onko malli siirretty?'),
    {
      title: 'Kehittymisen paikat',
      prose: 'never',
      sections: [prose('Ennen hanketta:'), prose('Hankkeen aikana:'), prose('Hankkeen jälkeen:')],
    },
    prose('Toimintatavat'),
    {
      title: 'Eri tahojen merkitys',
      prose: 'never',
      sections: [
        prose('Projektitiimi'),
        prose('Hankkeen toteuttajaorganisaatio'),
        prose('Kumppanit'),
        prose('Rahoittaja'),
        { title: 'Ohjausryhma', variants: ['Ohjausryhmä'], prose: 'never' },
      ],
    },
  ],
};
