import type { Position } from 'vscode-languageserver-types';
import type { SheetService } from '../../server/src/service.ts';
import type { Sheet } from '../../server/src/sheet/sheet.ts';
import { CONTEXT, service as english } from './sheets.ts';

/** What the service is asked about a sheet once it has read it. */
export type Question = Exclude<keyof SheetService, 'read' | 'forms' | 'newSheet' | 'completionDocumentation'>;

/** Every answer; those about a place are several. */
export type Answers = {
  [Name in Question]: Name extends 'completion' | 'hover' | 'highlights' | 'linkedEditing' | 'formatOnType'
    ? ReturnType<SheetService[Name]>[]
    : ReturnType<SheetService[Name]>;
};

/** How each question is put; the types ask for a line here when the service learns to answer another. */
const questions: { [Name in Question]: (service: SheetService, sheet: Sheet, places: Position[]) => Answers[Name] } = {
  info: (service, sheet) => service.info(sheet, CONTEXT),
  organisations: (service, sheet) => service.organisations([sheet]),
  diagnostics: (service, sheet) => service.diagnostics(sheet, CONTEXT),
  codeActions: (service, sheet) => {
    const diagnostics = service.diagnostics(sheet, CONTEXT);
    return service.codeActions(sheet, { diagnostics, range: wholeRange(sheet) }, CONTEXT);
  },
  outline: (service, sheet) => service.outline(sheet, CONTEXT),
  folding: (service, sheet) => service.folding(sheet, CONTEXT),
  fields: (service, sheet) => service.fields(sheet, CONTEXT),
  semanticTokens: (service, sheet) => {
    const diagnostics = service.diagnostics(sheet, CONTEXT);
    return service.semanticTokens(sheet, { diagnostics }, CONTEXT);
  },
  codeLenses: (service, sheet) => service.codeLenses(sheet, CONTEXT),
  linkedEditing: (service, sheet, places) => places.map((place) => service.linkedEditing(sheet, place, CONTEXT)),
  selectionRanges: (service, sheet, places) => service.selectionRanges(sheet, places, CONTEXT),
  highlights: (service, sheet, places) => places.map((place) => service.highlights(sheet, place, CONTEXT)),
  documentLinks: (service, sheet) => service.documentLinks(sheet, CONTEXT),
  inlayHints: (service, sheet) => {
    const diagnostics = service.diagnostics(sheet, CONTEXT);
    return service.inlayHints(sheet, { range: wholeRange(sheet), diagnostics }, CONTEXT);
  },
  completion: (service, sheet, places) =>
    places.map((position) => service.completion(sheet, { position, snippets: true, labelDetails: true }, CONTEXT)),
  hover: (service, sheet, places) => places.map((place) => service.hover(sheet, place, CONTEXT)),
  format: (service, sheet) => service.format(sheet, undefined, CONTEXT),
  newSheetLike: (service, sheet) => service.newSheetLike(sheet),
  formatOnType: (service, sheet, places) => places.map((place) => service.formatOnType(sheet, place, CONTEXT)),
};

/** Every answer that a text can be asked for, by question; what is asked about a place is asked about several. */
export function answersOf(text: string, service: SheetService = english): Answers {
  const sheet = service.read(text);
  const places = [0, 0.25, 0.5, 0.75, 1].map((part) => sheet.lines.positionAt(Math.floor(text.length * part)));
  const answers = Object.entries(questions).map(([name, ask]) => [name, ask(service, sheet, places)]);
  return Object.fromEntries(answers) as Answers;
}

function wholeRange({ lines, text }: Sheet) {
  return { start: lines.positionAt(0), end: lines.positionAt(text.length) };
}
