import type { Texts } from './en.ts';

/** What the client says, in Finnish. */
export const fi: Texts = {
  'status.name': 'ESR-kuvaus',
  'status.reading': 'Kuvausta luetaan…',
  'status.formUnknown': 'Lomaketta ei tunnistettu',
  'status.next': 'Seuraavaksi: {next}',
  'status.checkAsFinished': 'Tarkista valmiina',
  'status.showProblems': 'Näytä ongelmat',
  'problems.none': 'Ei ongelmia',
  'problems.error': '1 virhe',
  'problems.errors': '{count} virhettä',
  'problems.warning': '1 varoitus',
  'problems.warnings': '{count} varoitusta',
  'problems.other': '1 muu havainto',
  'problems.others': '{count} muuta havaintoa',
  'failure.message': 'ESR-kielipalvelin ei ole käynnissä: kuvauksia ei tarkisteta.',
  'failure.title': 'ESR-kielipalvelin ei ole käynnissä',
  'failure.detail': 'Kuvauksia ei tarkisteta',
  'failure.restart': 'Käynnistä uudelleen',
  'failure.showLog': 'Näytä loki',
  'turnedOff.name': 'Poissa käytöstä asetuksissa',
  'turnedOff.settings': 'Asetukset',
  'category.rename': 'Muuta nimi ”{old}” nimeksi ”{now}”',
};
