import type { Help } from './help.ts';

/** The help of `esr`, in Finnish. */
export const fi: Help = {
  description: 'Kirjoittaa ja tarkistaa ESR-hankekuvauksia.',
  version: 'näytä versio',
  help: 'näytä tämä ohje',
  helpCommand: 'näytä komennon ohje',
  locale: 'viestien kieli: fi, sv tai en (oletus: asetuksen esr.language kieli, muuten järjestelmän kieli)',
  options: 'valitsimet',
  command: 'komento',
  titles: { 'Usage:': 'Käyttö:', 'Arguments:': 'Argumentit:', 'Options:': 'Valitsimet:', 'Commands:': 'Komennot:' },
  more: '(esr --help kertoo lisää)',
  check: {
    description: 'Tarkistaa kuvaukset: tiedostot, tai kansioista kaikki .esr-tiedostot ja tunnistetut .txt-kuvaukset.',
    path: 'polku',
    paths: 'tiedostoja tai kansioita',
    format: 'tulosteen muoto: text tai json (oletus: text)',
    today: 'päivä, jonka mukaan tarkistetaan (oletus: kellon mukaan)',
    rules: 'asetustiedosto, jota käytetään kutakin kuvausta lähimmän .vscode/settings.json-tiedoston sijasta',
    draft: 'kuvaus saa olla kesken: se ei silloin ole virhe',
    asFinished: 'luettele kaikki, mitä keskeneräisestä kuvauksesta puuttuu, kuin se olisi valmis',
    after: `
Kukin havainto on omalla rivillään: tiedosto:rivi:sarake vakavuus koodi viesti.
Paluukoodi on 0, kun missään kuvauksessa ei ole virhettä, 1, kun jossakin on virhe, ja 2,
kun komento on kirjoitettu väärin tai jotakin ei voitu lukea.

Esimerkkejä:
  esr check kuvaukset                          kaikki kansion ja sen alikansioiden kuvaukset
  esr check S20884.esr --locale fi             yksi kuvaus, viestit suomeksi
  esr check kuvaukset --format json > out.json samat havainnot ohjelman luettaviksi
  esr check kuvaukset --rules omat.json        muut vakavuudet kuin kansion omat
  esr check S20884.esr --as-finished           kaikki, mitä keskeneräisestä kuvauksesta puuttuu
`,
  },
  new: {
    description: 'Tulostaa uuden kuvauksen täytettäväksi. Ilman lomaketta luettelee lomakkeet.',
    form: 'lomake',
    forms: 'lomakkeen tunnus; valitsimen --like kanssa sen voi jättää pois',
    code: 'hankkeen koodi',
    like: 'saman lomakkeen kuvaus, josta otetaan hakijan tiedot',
    after: `
Esimerkkejä:
  esr new                                      lomakkeet, uusin ensin
  esr new esr-2014 > kuvaus.esr                tyhjä kuvaus
  esr new esr-2014 --code S20884 > S20884.esr  tyhjä kuvaus, jossa on koodi
  esr new --like S20884.esr > kuvaus.esr       saman hakijan toinen hanke
`,
  },
};
