import type { Help } from './help.ts';

/** The help of `esr`, in Swedish. */
export const sv: Help = {
  description: 'Skriver och kontrollerar finländska ESF-projektbeskrivningar.',
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
    description: 'Kontrollerar beskrivningar: filer, eller alla .esr-filer och igenkända .txt-beskrivningar i mappar.',
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
  new: {
    description: 'Skriver ut en ny beskrivning att fylla i. Utan blankett räknas blanketterna upp.',
    form: 'blankett',
    forms: 'blankettens beteckning; med --like kan den lämnas bort',
    code: 'projektets kod',
    like: 'en beskrivning på samma blankett, från vilken sökandens uppgifter tas',
    after: `
Exempel:
  esr new                                       blanketterna, den nyaste först
  esr new esr-2014 > beskrivning.esr            en tom beskrivning
  esr new esr-2014 --code S20884 > S20884.esr   en tom beskrivning med sin kod
  esr new --like S20884.esr > beskrivning.esr   ett annat projekt av samma sökande
`,
  },
};
