import type { Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { ESR, SEVERITY } from '../../../shared/protocol.ts';
import type { MessageArgs, RuleCode, Translate } from '../messages/catalogue.ts';
import type { Finding, Fix, Severity } from '../rules/rule.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { findIdentityCodes } from '../values/identityCode.ts';
import type { FeatureContext, RuleSettings } from './context.ts';
import { quoted } from './quoted.ts';
import { rangeOf } from './range.ts';

/** A quick fix as it travels on its diagnostic. */
export interface FixData {
  readonly title: string;
  readonly edits: TextEdit[];
}

/** What a diagnostic carries for the editor to hand back: its fixes, and the version of the text they were made for. */
export interface DiagnosticData {
  readonly version?: number | null;
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

const defaultSettings: RuleSettings = { rules: {}, categories: {} };

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
export function diagnostics(sheet: Sheet, findings: readonly Finding[], context: FeatureContext): SheetDiagnostic[] {
  const { uri, version, settings = defaultSettings, maxDiagnostics = MAX_DIAGNOSTICS, rulePages, t } = context;
  const made = version === undefined ? {} : { version };
  const kept = findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    return severity ? [{ finding, level: SEVERITY[severity] }] : [];
  });
  kept.sort((a, b) => a.level - b.level || a.finding.span.start - b.finding.span.start);
  const shown = kept.length > maxDiagnostics ? kept.slice(0, maxDiagnostics - 1) : kept;
  const translateQuoted: Translate = (key, args = {}) =>
    t(key, Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, quotedArg(arg)])));

  const list = shown.map(({ finding, level }): SheetDiagnostic => {
    const { rule, span, message, fixes, safe, related } = finding;
    return {
      range: rangeOf(sheet, span),
      severity: level,
      code: rule.code,
      ...(rulePages && { codeDescription: { href: rulePages.address.replace('{code}', rule.code) } }),
      source: ESR,
      message: translateQuoted(message.key, message.args),
      ...(related.length > 0 && {
        relatedInformation: related.map((place) => ({
          location: { uri, range: rangeOf(sheet, place.span) },
          message: translateQuoted(place.message.key, place.message.args),
        })),
      }),
      data: { ...made, fixes: fixes.flatMap((fix) => fixData(sheet, fix, translateQuoted)), safe },
    };
  });
  if (shown.length < kept.length) {
    const message = t('limit.diagnostics', { total: kept.length, shown: shown.length });
    const start = { line: 0, character: 0 };
    list.unshift({
      range: { start, end: start },
      severity: kept[0]?.level ?? SEVERITY.hint,
      code: 'limit',
      source: ESR,
      message,
      data: { ...made, fixes: [], safe: false },
    });
  }
  return list;
}

function quotedArg(arg: MessageArgs[string]): MessageArgs[string] {
  if (typeof arg === 'number') return arg;
  if (typeof arg === 'string') return quoted(arg);
  return 'fi' in arg ? { fi: quoted(arg.fi), sv: quoted(arg.sv), en: quoted(arg.en) } : arg.map(quoted);
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
