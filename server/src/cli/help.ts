import type { Locale } from '../forms/form.ts';

/** The help of one command. */
interface CommandHelp {
  readonly description: string;
  /** What its argument is called, and what it takes. */
  readonly path: string;
  readonly paths: string;
  readonly format: string;
  readonly today: string;
  readonly rules: string;
  readonly draft: string;
  readonly asFinished: string;
  /** Comes after the options. */
  readonly after: string;
}

/** The help of `esr` in one language. */
export interface Help {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly locale: string;
  readonly options: string;
  readonly command: string;
  /** Commander's headings and ours. */
  readonly titles: Readonly<Record<string, string>>;
  /** Comes after a complaint about the call. */
  readonly more: string;
  readonly check: CommandHelp;
}

/** The help of `esr` in each language. */
export const help: Readonly<Record<Locale, Help>> = {
  en: {
    description: 'Checks Finnish ESR project sheets.',
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    locale: 'language of the messages: fi, sv or en (default: esr.language in the settings, else that of the system)',
    options: 'options',
    command: 'command',
    titles: {},
    more: '(esr --help tells more)',
    check: {
      description: 'Checks sheets: files, or every .esr file and recognised .txt sheet in folders.',
      path: 'path',
      paths: 'files or folders',
      format: 'how to report: text or json (default: text)',
      today: 'the day to check against (default: by the clock)',
      rules: 'settings to use, in place of the .vscode/settings.json nearest to each sheet',
      draft: 'a sheet may be unfinished: that it is so is not an error',
      asFinished: 'list all that an unfinished sheet still lacks, as if it were finished',
      after: `
Each finding is one line: file:line:column severity code message.
Ends with 0 when no sheet has an error, 1 when one has, 2 when the call makes no sense
or something could not be read.

Examples:
  esr check sheets                          every sheet in a folder and below
  esr check S20884.esr --locale fi          one sheet, messages in Finnish
  esr check sheets --format json > out.json the same findings for a program
  esr check sheets --rules strict.json      other severities than the folder's own
  esr check S20884.esr --as-finished        all that an unfinished sheet still lacks
`,
    },
  },
  fi: {
    description: 'Tarkistaa ESR-hankekuvauksia.',
    version: 'näytä versio',
    help: 'näytä tämä ohje',
    helpCommand: 'näytä komennon ohje',
    locale: 'viestien kieli: fi, sv tai en (oletus: asetuksen esr.language kieli, muuten järjestelmän kieli)',
    options: 'valitsimet',
    command: 'komento',
    titles: { 'Usage:': 'Käyttö:', 'Arguments:': 'Argumentit:', 'Options:': 'Valitsimet:', 'Commands:': 'Komennot:' },
    more: '(esr --help kertoo lisää)',
    check: {
      description:
        'Tarkistaa kuvaukset: tiedostot, tai kansioista kaikki .esr-tiedostot ja tunnistetut .txt-kuvaukset.',
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
  },
  sv: {
    description: 'Kontrollerar finländska ESF-projektbeskrivningar.',
    version: 'visa versionen',
    help: 'visa den här hjälpen',
    helpCommand: 'visa hjälpen för ett kommando',
    locale: 'meddelandenas språk: fi, sv eller en (förval: det i inställningen esr.language, annars systemets språk)',
    options: 'alternativ',
    command: 'kommando',
    titles: {
      'Usage:': 'Användning:',
      'Arguments:': 'Argument:',
      'Options:': 'Alternativ:',
      'Commands:': 'Kommandon:',
    },
    more: '(esr --help berättar mer)',
    check: {
      description:
        'Kontrollerar beskrivningar: filer, eller alla .esr-filer och igenkända .txt-beskrivningar i mappar.',
      path: 'sökväg',
      paths: 'filer eller mappar',
      format: 'rapportens format: text eller json (förval: text)',
      today: 'dagen att kontrollera mot (förval: enligt klockan)',
      rules: 'inställningsfil att använda i stället för den .vscode/settings.json som är närmast varje beskrivning',
      draft: 'en beskrivning får vara ofärdig: det är då inget fel',
      asFinished: 'räkna upp allt som en ofärdig beskrivning saknar, som om den vore färdig',
      after: `
Varje anmärkning står på en egen rad: fil:rad:kolumn allvarlighetsgrad kod meddelande.
Slutkoden är 0 när ingen beskrivning har fel, 1 när någon har fel och 2 när kommandot är
felskrivet eller något inte kunde läsas.

Exempel:
  esr check beskrivningar                          alla beskrivningar i en mapp och dess undermappar
  esr check S20884.esr --locale sv                 en beskrivning, meddelanden på svenska
  esr check beskrivningar --format json > out.json samma anmärkningar för ett program
  esr check beskrivningar --rules egna.json        andra allvarlighetsgrader än mappens egna
  esr check S20884.esr --as-finished               allt som en ofärdig beskrivning saknar
`,
    },
  },
};
