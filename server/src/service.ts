import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver-types';
import { type ActionRequest, codeActions } from './features/codeActions.ts';
import { diagnostics, type RuleSettings, type SheetDiagnostic } from './features/diagnostics.ts';
import { folding } from './features/folding.ts';
import { format, formatOnType } from './features/format.ts';
import { hover } from './features/hover.ts';
import { outline } from './features/outline.ts';
import { explanations, type RulePages, withPages } from './features/rulePages.ts';
import type { Form, Locale } from './forms/form.ts';
import { publishedForms } from './forms/index.ts';
import { translator } from './messages/catalogue.ts';
import { check } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { createReader } from './sheet/read/read.ts';
import { type Sheet, valueOfRole } from './sheet/sheet.ts';
import { type CalendarDate, readDate } from './values/date.ts';
import { readProjectCode } from './values/projectCode.ts';

/** What a service is made with. */
export interface ServiceOptions {
  readonly locale: Locale;
  /** The forms it knows; the published ones unless given. */
  readonly forms?: readonly Form[];
  /** How the client opens rule pages; without, none are offered. */
  readonly rulePages?: RulePages | undefined;
  /** Told once of each rule that throws. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
}

/** What checking depends on beside the sheet. */
export interface CheckRequest {
  /** For the places that related information points to. */
  readonly uri: string;
  /** `YYYY-MM-DD`; rules that compare with the day are silent without. */
  readonly today?: string;
  readonly settings?: RuleSettings;
  /** How many diagnostics to give; an editor keeps a thousand a file, which is the default. */
  readonly maxDiagnostics?: number;
}

/** What a sheet says it is. */
export interface SheetFacts {
  readonly form: string | null;
  readonly formName: string | null;
  readonly code: string | null;
}

/** Everything the product knows of a sheet, without I/O, clock or host. */
export interface SheetService {
  /** Reads any text; never throws. */
  read(text: string): Sheet;
  facts(sheet: Sheet): SheetFacts;
  diagnostics(sheet: Sheet, request: CheckRequest): SheetDiagnostic[];
  codeActions(diagnostics: readonly SheetDiagnostic[], request: ActionRequest): CodeAction[];
  outline(sheet: Sheet): DocumentSymbol[];
  folding(sheet: Sheet): FoldingRange[];
  hover(sheet: Sheet, position: Position, today?: string): Hover | undefined;
  /** The canonical layout, of a part when a range is given. */
  format(sheet: Sheet, range?: Range): TextEdit[];
  /** The canonical writing of the value above a line just begun. */
  formatOnType(sheet: Sheet, position: Position): TextEdit[];
}

/** No rule switched off or changed. */
export const defaultSettings: RuleSettings = { rules: {}, categories: {} };

/** Makes the one door to the core. */
export function createSheetService({
  locale,
  forms = publishedForms,
  rulePages,
  onRuleError = () => {},
}: ServiceOptions): SheetService {
  const read = createReader(forms);
  const t = translator(locale);
  const reported = new Set<Rule>();
  const reportOnce = (rule: Rule, error: unknown) => {
    if (reported.has(rule)) return;
    reported.add(rule);
    onRuleError(rule, error);
  };
  const dayOf = (today: string | undefined): CalendarDate | undefined => (today ? readDate(today)?.date : undefined);

  return {
    read,
    facts(sheet) {
      const form = sheet.index?.form;
      const code = form && readProjectCode(valueOfRole(sheet, 'code'), form.code.pattern);
      return { form: form?.id ?? null, formName: form?.name[locale] ?? null, code: code ?? null };
    },
    diagnostics(sheet, { uri, today, settings = defaultSettings, maxDiagnostics }) {
      const findings = check(sheet, { forms, today: dayOf(today), onRuleError: reportOnce });
      return withPages(diagnostics(sheet, findings, settings, t, uri, maxDiagnostics), rulePages);
    },
    codeActions: (all, request) => [...codeActions(all, request, t), ...explanations(all, request, rulePages, t)],
    outline: (sheet) => outline(sheet, t),
    folding,
    format,
    formatOnType,
    hover: (sheet, position, today) => hover(sheet, position, { t, locale, today: dayOf(today) }),
  };
}
