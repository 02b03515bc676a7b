import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver-types';
import type { FormInfo, NewSheet, RulePages, SheetField, SheetInfo } from '../../shared/protocol.ts';
import { organisationsOf } from './facts/organisations.ts';
import { summaryOf } from './facts/summary.ts';
import { beginnings } from './features/beginForm.ts';
import { type CodeActionParams, codeActions } from './features/codeActions.ts';
import { codeLenses } from './features/codeLenses.ts';
import { type CompletionParams, completion } from './features/completion/completion.ts';
import { completionDocumentation } from './features/completion/completionDocumentation.ts';
import { type FeatureContext, type SheetContext, usualSettings } from './features/context.ts';
import { diagnostics, MAX_DIAGNOSTICS, type SheetDiagnostic } from './features/diagnostics.ts';
import { documentLinks } from './features/documentLinks.ts';
import { fields } from './features/fields.ts';
import { folding } from './features/folding.ts';
import { format, formatOnType } from './features/format.ts';
import { highlights } from './features/highlights.ts';
import { hover } from './features/hover/hover.ts';
import { type InlayHintParams, inlayHints } from './features/inlayHints.ts';
import { insertions } from './features/insertMissing.ts';
import { type LinkedPlaces, linkedEditing } from './features/linkedEditing.ts';
import { formsToChoose, newSheet, newSheetLike } from './features/newSheet.ts';
import { outline } from './features/outline.ts';
import { turningOff } from './features/overrides.ts';
import { explanations } from './features/rulePages.ts';
import { selectionRanges } from './features/selectionRanges.ts';
import { type SemanticTokenParams, semanticTokens } from './features/semanticTokens.ts';
import { turnedOff } from './features/turnedOff.ts';
import type { Form, Locale } from './forms/form.ts';
import { publishedForms } from './forms/index.ts';
import { translator } from './messages/catalogue.ts';
import { check } from './rules/index.ts';
import type { Organisation } from './sheet/organisation.ts';
import { createReader } from './sheet/read/read.ts';
import type { Sheet } from './sheet/sheet.ts';
import { readDate } from './values/date.ts';

/** What a service is made with. */
export interface ServiceOptions {
  readonly locale: Locale;
  /** The forms it knows; the published ones unless given. */
  readonly forms?: readonly Form[];
  /** How the client opens rule pages; without, none are offered. */
  readonly rulePages?: RulePages | undefined;
  /** The client's command that adds to the setting `esr.overrides`; without, nothing is offered to be turned off. */
  readonly overrideCommand?: string | undefined;
  /** The client's command that opens suggestions, if there are any; without, they open when they are asked for. */
  readonly suggestCommand?: string | undefined;
  /** Told once of each rule, and each type of value, that throws. */
  readonly onRuleError?: (name: string, error: unknown) => void;
}

/** Everything the product knows of a sheet, without I/O, clock or host; each answer is a fresh one, and final. */
export interface SheetService {
  /** The forms that a new sheet can be of, the newest first. */
  forms(): FormInfo[];
  /** A new sheet of a form, by its id, with its code if one is given; `undefined` for a form or a code that is none. */
  newSheet(form: string, code?: string): NewSheet | undefined;
  /** The same of the form and the applicant of another sheet; `undefined` also when that is of no form. */
  newSheetLike(sheet: Sheet, code?: string): NewSheet | undefined;
  /** Reads any text; never throws. */
  read(text: string): Sheet;
  info(sheet: Sheet, context: SheetContext): SheetInfo;
  /** The organisations that some sheets name, each once. */
  organisations(sheets: readonly Sheet[]): readonly Organisation[];
  diagnostics(sheet: Sheet, context: SheetContext): SheetDiagnostic[];
  codeActions(sheet: Sheet, params: CodeActionParams, context: SheetContext): CodeAction[];
  outline(sheet: Sheet, context: SheetContext): DocumentSymbol[];
  folding(sheet: Sheet, context: SheetContext): FoldingRange[];
  /** What there is to fill in, and what is still to be put in, in the order it stands. */
  fields(sheet: Sheet, context: SheetContext): SheetField[];
  hover(sheet: Sheet, position: Position, context: SheetContext): Hover | undefined;
  /** What the form expects at a place, best first. */
  completion(sheet: Sheet, params: CompletionParams, context: SheetContext): CompletionList;
  /** An item that {@link completion} gave, with its documentation. */
  completionDocumentation(sheet: Sheet, item: CompletionItem, context: SheetContext): CompletionItem;
  /** What follows from the values of a range, behind them. */
  inlayHints(sheet: Sheet, params: InlayHintParams, context: SheetContext): InlayHint[];
  /** Where else stands what stands at a place; none where it is nothing of the kind. */
  highlights(sheet: Sheet, position: Position, context: SheetContext): DocumentHighlight[] | undefined;
  /** How long the text of each section is, above it. */
  codeLenses(sheet: Sheet, context: SheetContext): CodeLens[];
  documentLinks(sheet: Sheet, context: SheetContext): DocumentLink[];
  /** The places of a value that must stand twice, and does; none elsewhere. */
  linkedEditing(sheet: Sheet, position: Position, context: SheetContext): LinkedPlaces | undefined;
  /** For each place what to select about it, step by step. */
  selectionRanges(sheet: Sheet, positions: readonly Position[], context: SheetContext): SelectionRange[];
  /** What the text is read as, and what is wrong in it. */
  semanticTokens(sheet: Sheet, params: SemanticTokenParams, context: SheetContext): SemanticTokens;
  /** The canonical layout, of a part when a range is given. */
  format(sheet: Sheet, range: Range | undefined, context: SheetContext): TextEdit[];
  /** The canonical writing of the value above a line just begun, and what that line begins with. */
  formatOnType(sheet: Sheet, position: Position, context: SheetContext): TextEdit[];
}

/** Makes the one door to the core. */
export function createSheetService({
  locale,
  forms = publishedForms,
  rulePages,
  overrideCommand,
  suggestCommand,
  onRuleError = () => {},
}: ServiceOptions): SheetService {
  const read = createReader(forms);
  const t = translator(locale);
  const reported = new Set<string>();
  const reportOnce = (name: string, error: unknown) => {
    if (reported.has(name)) return;
    reported.add(name);
    onRuleError(name, error);
  };
  const inside = ({ today, ...context }: SheetContext): FeatureContext => {
    const commands = { rulePages, overrideCommand, suggestCommand };
    return { ...context, today: today ? readDate(today)?.date : undefined, t, locale, ...commands };
  };

  return {
    forms: () => formsToChoose(forms, locale),
    newSheet(id, code) {
      const form = forms.find((one) => one.id === id);
      return form && newSheet(form, code);
    },
    newSheetLike: (sheet, code) => newSheetLike(sheet, code),
    read,
    info(sheet, { settings }) {
      const { form, code, progress } = summaryOf(sheet);
      return {
        form: form?.id ?? null,
        formName: form?.name[locale] ?? null,
        code: code ?? null,
        progress: progress ?? null,
        turnedOff: turnedOff(settings, locale),
      };
    },
    organisations: organisationsOf,
    diagnostics(sheet, context) {
      const { maxDiagnostics = MAX_DIAGNOSTICS } = context;
      const given = inside(context);
      const { today, asFinished, settings: { lengths } = usualSettings } = given;
      const options = { today, asFinished, lengths, maxFindings: maxDiagnostics, onRuleError: reportOnce };
      const found = check(sheet, options);
      return diagnostics(sheet, found, { ...given, maxDiagnostics });
    },
    codeActions(sheet, params, context) {
      const given = inside(context);
      return [
        ...codeActions(params, given),
        ...beginnings(sheet, params, given, forms),
        ...insertions(sheet, params, given),
        ...explanations(params, given),
        ...turningOff(params, given),
      ];
    },
    outline: (sheet) => outline(sheet, t),
    folding: (sheet) => folding(sheet),
    fields: (sheet) => fields(sheet, t),
    format: (sheet, range) => format(sheet, range),
    formatOnType: (sheet, position) => formatOnType(sheet, position),
    hover: (sheet, position, context) => hover(sheet, position, inside(context)),
    completion: (sheet, params, context) => completion(sheet, params, inside(context), forms, read),
    completionDocumentation: (sheet, item, context) => completionDocumentation(item, sheet, inside(context), forms),
    highlights: (sheet, position) => highlights(sheet, position),
    codeLenses: (sheet, context) => codeLenses(sheet, inside(context)),
    documentLinks: (sheet) => documentLinks(sheet, t),
    linkedEditing: (sheet, position) => linkedEditing(sheet, position),
    selectionRanges: (sheet, positions) => selectionRanges(sheet, positions),
    semanticTokens: (sheet, params) => semanticTokens(sheet, params),
    inlayHints: (sheet, params, context) => inlayHints(sheet, params, inside(context)),
  };
}
