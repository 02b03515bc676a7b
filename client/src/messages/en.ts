/** What the client says, in English; the other languages have the same keys. */
export const en = {
  'status.name': 'ESR sheet',
  'status.reading': 'Reading the sheet…',
  'status.formUnknown': 'Form not recognised',
  'status.next': 'Next: {next}',
  'status.checkAsFinished': 'Check as Finished',
  'status.showProblems': 'Show Problems',
  'problems.none': 'No problems',
  'problems.error': '1 error',
  'problems.errors': '{count} errors',
  'problems.warning': '1 warning',
  'problems.warnings': '{count} warnings',
  'problems.other': '1 other finding',
  'problems.others': '{count} other findings',
  'failure.message': 'The ESR language server is not running: sheets are not being checked.',
  'failure.title': 'ESR language server not running',
  'failure.detail': 'Sheets are not being checked',
  'failure.restart': 'Restart',
  'failure.showLog': 'Show Log',
  'turnedOff.name': 'Turned off in the settings',
  'turnedOff.settings': 'Settings',
  'category.rename': 'Rename “{old}” to “{now}”',
};

/** The texts of one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
