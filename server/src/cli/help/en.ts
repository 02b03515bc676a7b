import type { Help } from './help.ts';

/** The help of `esr`, in English. */
export const en: Help = {
  description: 'Writes and checks Finnish ESR project sheets.',
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
  new: {
    description: 'Prints a new sheet, ready to be filled in. Without a form it lists the forms.',
    form: 'form',
    forms: 'the id of a form; with --like it may be left out',
    code: 'the code of the project',
    like: 'a sheet of the same form: what it says of the applicant is kept',
    after: `
Examples:
  esr new                                      the forms, the newest first
  esr new esr-2014 > sheet.esr                 an empty sheet
  esr new esr-2014 --code S20884 > S20884.esr  an empty sheet with its code
  esr new --like S20884.esr > sheet.esr        another project of the same applicant
`,
  },
};
