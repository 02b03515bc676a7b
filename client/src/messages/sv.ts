import type { Texts } from './en.ts';

/** What the client says, in Swedish. */
export const sv: Texts = {
  'status.name': 'ESF-beskrivning',
  'status.reading': 'Beskrivningen läses…',
  'status.formUnknown': 'Blanketten känns inte igen',
  'status.next': 'Härnäst: {next}',
  'status.checkAsFinished': 'Kontrollera som färdig',
  'status.showProblems': 'Visa problem',
  'problems.none': 'Inga problem',
  'problems.error': '1 fel',
  'problems.errors': '{count} fel',
  'problems.warning': '1 varning',
  'problems.warnings': '{count} varningar',
  'problems.other': '1 annan anmärkning',
  'problems.others': '{count} andra anmärkningar',
  'failure.message': 'ESF-språkservern är inte i gång: beskrivningarna kontrolleras inte.',
  'failure.title': 'ESF-språkservern är inte i gång',
  'failure.detail': 'Beskrivningarna kontrolleras inte',
  'failure.restart': 'Starta om',
  'failure.showLog': 'Visa loggen',
  'turnedOff.name': 'Avstängt i inställningarna',
  'turnedOff.settings': 'Inställningar',
  'category.rename': 'Ändra namnet ”{old}” till ”{now}”',
};
