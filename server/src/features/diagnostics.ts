import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver-types';
import type { MessageKey, RuleCode, Speak } from '../messages/catalogue.ts';
import type { Category, Finding, Fix, Severity } from '../rules/rule.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { findIdentityCodes, maskIdentityCodes } from '../values/identityCode.ts';
import { rangeOf } from './range.ts';

/** What the user has set: a severity or `off` for a code, and whole categories switched off. */
export interface RuleSettings {
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
}

/** A quick fix as it travels on its diagnostic. */
export interface FixData {
  readonly title: string;
  readonly edits: TextEdit[];
}

/** What a diagnostic carries for the editor to hand back: its fixes, and the version of the text they were made for. */
export interface DiagnosticData {
  readonly version?: number;
  readonly fixes: FixData[];
  /** Whether the first fix is safe for "fix all". */
  readonly safe: boolean;
}

/** A diagnostic of this server. */
export interface SheetDiagnostic extends Diagnostic {
  code: RuleCode | 'limit';
  message: string;
  data: DiagnosticData;
}

/** VS Code keeps this many diagnostics a file. */
export const MOST_DIAGNOSTICS = 1000;

/** DiagnosticSeverity of the protocol. */
const LEVEL = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** What the settings make of a finding's severity; `undefined` when it is switched off. */
function severityOf({ rule, severity }: Finding, settings: RuleSettings): Severity | undefined {
  if (settings.categories[rule.category] === false) return undefined;
  const set = settings.rules[rule.code];
  return set === 'off' ? undefined : (set ?? severity);
}

/**
 * The findings as diagnostics, gravest first and then in the order they stand, at most `MOST_DIAGNOSTICS`; one that
 * says so comes first when some are left out. No personal identity code of the text is repeated.
 */
export function diagnostics(
  sheet: Sheet,
  findings: readonly Finding[],
  settings: RuleSettings,
  say: Speak,
  uri: string,
): SheetDiagnostic[] {
  const kept = findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    return severity ? [{ finding, level: LEVEL[severity] }] : [];
  });
  kept.sort((a, b) => a.level - b.level || a.finding.span.start - b.finding.span.start);
  const shown = kept.length > MOST_DIAGNOSTICS ? kept.slice(0, MOST_DIAGNOSTICS - 1) : kept;
  const speak = (key: MessageKey, args?: Readonly<Record<string, string | number>>) =>
    maskIdentityCodes(say(key, args));

  const list = shown.map(({ finding, level }): SheetDiagnostic => {
    const { rule, span, message, fixes, related } = finding;
    return {
      range: rangeOf(sheet, span),
      severity: level,
      code: rule.code,
      source: 'esr',
      message: speak(message.key, message.args),
      ...(related.length > 0 && {
        relatedInformation: related.map((place) => ({
          location: { uri, range: rangeOf(sheet, place.span) },
          message: speak(place.message.key, place.message.args),
        })),
      }),
      data: { fixes: fixes.flatMap((fix) => fixData(sheet, fix, speak)), safe: rule.safe },
    };
  });
  if (shown.length < kept.length) {
    const message = say('limit.diagnostics', { total: kept.length, shown: shown.length });
    const start = { line: 0, character: 0 };
    list.unshift({
      range: { start, end: start },
      severity: LEVEL.error,
      code: 'limit',
      source: 'esr',
      message,
      data: { fixes: [], safe: false },
    });
  }
  return list;
}

/** A fix as data; none when it would carry a personal identity code out of the document. */
function fixData(sheet: Sheet, { title, edits }: Fix, say: Speak): FixData[] {
  if (edits.some(({ text }) => findIdentityCodes(text).length > 0)) return [];
  return [
    {
      title: say(title.key, title.args),
      edits: edits.map(({ span, text }) => ({ range: rangeOf(sheet, span), newText: text })),
    },
  ];
}

/** What a code action of the editor is asked for. */
export interface ActionRequest {
  readonly uri: string;
  /** The version of the text the diagnostics were made for. */
  readonly version: number | null;
  readonly range: Range;
  /** Kinds the editor wants, `quickfix` or `source.fixAll`; all of them when absent. */
  readonly only: readonly string[] | undefined;
}

/** Whether the editor asks for code actions of a kind. */
export function isWanted({ only }: ActionRequest, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Quick fixes for what stands in the range, and "fix all" for the whole sheet. */
export function codeActions(all: readonly SheetDiagnostic[], request: ActionRequest, say: Speak): CodeAction[] {
  const wants = (kind: string) => isWanted(request, kind);
  const change = (edits: TextEdit[]) => ({
    documentChanges: [{ textDocument: { uri: request.uri, version: request.version }, edits }],
  });
  const actions: CodeAction[] = [];
  if (wants('quickfix')) {
    const here = inRange(all, request.range);
    for (const diagnostic of here) {
      const { fixes } = diagnostic.data;
      for (const { title, edits } of fixes) {
        actions.push({
          title,
          kind: 'quickfix',
          diagnostics: [diagnostic],
          isPreferred: fixes.length === 1,
          edit: change(edits),
        });
      }
    }
    for (const code of new Set(here.filter(({ data }) => data.safe).map(({ code }) => code))) {
      const same = all.filter((diagnostic) => diagnostic.code === code && diagnostic.data.fixes.length > 0);
      if (same.length < 2) continue;
      const edits = safeEdits(same);
      actions.push({
        title: say('fix.allOfCode', { count: same.length }),
        kind: 'quickfix',
        diagnostics: same,
        edit: change(edits),
      });
    }
  }
  const edits = wants('source.fixAll.esr') ? safeEdits(all) : [];
  if (edits.length > 0) actions.push({ title: say('fix.all'), kind: 'source.fixAll.esr', edit: change(edits) });
  return actions;
}

/** The edits of every safe fix together; of two that would touch the same text, the first alone. */
export function safeEdits(all: readonly SheetDiagnostic[]): TextEdit[] {
  const chosen: TextEdit[] = [];
  const inForm = [...all].sort((a, b) => compare(a.range.start, b.range.start));
  for (const { data } of inForm) {
    const edits = data.safe ? (data.fixes[0]?.edits ?? []) : [];
    if (edits.some((edit) => chosen.some((other) => overlaps(edit.range, other.range)))) continue;
    chosen.push(...edits);
  }
  return chosen;
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}

/** The diagnostics that touch a range. */
export function inRange(all: readonly SheetDiagnostic[], range: Range): SheetDiagnostic[] {
  return all.filter((diagnostic) => touches(diagnostic.range, range));
}

function touches(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

/** Whether two edits would touch the same text; two that insert at one place do not. */
function overlaps(a: Range, b: Range): boolean {
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}
