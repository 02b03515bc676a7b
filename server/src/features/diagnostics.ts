import type { Diagnostic, TextEdit } from 'vscode-languageserver-types';
import type { MessageKey, RuleCode, Translate } from '../messages/catalogue.ts';
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
export const MAX_DIAGNOSTICS = 1000;

/** DiagnosticSeverity of the protocol. */
const LEVEL = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** What the settings make of a finding's severity; `undefined` when it is switched off. */
function severityOf({ rule, severity }: Finding, settings: RuleSettings): Severity | undefined {
  if (settings.categories[rule.category] === false) return undefined;
  const set = settings.rules[rule.code];
  return set === 'off' ? undefined : (set ?? severity);
}

/**
 * The findings as diagnostics, gravest first and then in the order they stand, at most `maxDiagnostics`; one that
 * says so comes first when some are left out. No personal identity code of the text is repeated.
 */
export function diagnostics(
  sheet: Sheet,
  findings: readonly Finding[],
  settings: RuleSettings,
  t: Translate,
  uri: string,
  maxDiagnostics = MAX_DIAGNOSTICS,
): SheetDiagnostic[] {
  const kept = findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    return severity ? [{ finding, level: LEVEL[severity] }] : [];
  });
  kept.sort((a, b) => a.level - b.level || a.finding.span.start - b.finding.span.start);
  const shown = kept.length > maxDiagnostics ? kept.slice(0, maxDiagnostics - 1) : kept;
  const speak = (key: MessageKey, args?: Readonly<Record<string, string | number>>) => maskIdentityCodes(t(key, args));

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
    const message = t('limit.diagnostics', { total: kept.length, shown: shown.length });
    const start = { line: 0, character: 0 };
    list.unshift({
      range: { start, end: start },
      severity: kept[0]?.level ?? LEVEL.hint,
      code: 'limit',
      source: 'esr',
      message,
      data: { fixes: [], safe: false },
    });
  }
  return list;
}

/** A fix as data; none when it would carry a personal identity code out of the document. */
function fixData(sheet: Sheet, { title, edits }: Fix, t: Translate): FixData[] {
  if (edits.some(({ text }) => findIdentityCodes(text).length > 0)) return [];
  return [
    {
      title: t(title.key, title.args),
      edits: edits.map(({ span, text }) => ({ range: rangeOf(sheet, span), newText: text })),
    },
  ];
}
