import type { Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { ESR, SEVERITY } from '../../../shared/protocol.ts';
import type { MessageArgs, RuleCode, Translate } from '../messages/catalogue.ts';
import type { Finding, Fix, Rule, Severity } from '../rules/rule.ts';
import type { RuleFindings } from '../rules/ruleFindings.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { findIdentityCodes } from '../values/identityCode.ts';
import { type FeatureContext, type RuleSettings, usualSettings } from './context.ts';
import { quoted } from './quoted.ts';
import { rangeOf } from './range.ts';

/** A quick fix as it travels on its diagnostic. */
export interface FixData {
  readonly title: string;
  readonly edits: TextEdit[];
  /** Whether nothing tells that it is what was meant. */
  readonly isGuess?: true;
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

/** The characters that the fixes of a sheet put in, all together; those of the least grave findings are left out first. */
const FIX_CHARACTERS = 500_000;

function isOff({ category, code }: Rule, settings: RuleSettings): boolean {
  return settings.categories[category] === false || settings.rules[code] === 'off';
}

/** What the settings make of the severity of a finding of a rule that is on. */
function levelOf({ rule, severity }: Finding, settings: RuleSettings): 1 | 2 | 3 | 4 {
  return SEVERITY[(settings.rules[rule.code] as Severity | undefined) ?? severity];
}

/**
 * The findings as diagnostics, gravest first and then in the order they stand, at most `maxDiagnostics`; one that
 * says so comes first when some are left out. No personal identity code of the text is repeated.
 */
export function diagnostics(
  sheet: Sheet,
  found: readonly RuleFindings[],
  context: FeatureContext & { readonly maxDiagnostics: number },
): SheetDiagnostic[] {
  const { uri, version, settings = usualSettings, maxDiagnostics, rulePages, t } = context;
  const made = version === undefined ? {} : { version };
  const counted = found.filter(({ rule }) => !isOff(rule, settings));
  const total = counted.reduce((sum, one) => sum + one.total, 0);
  const kept = counted.flatMap((one) => one.kept.map((finding) => ({ finding, level: levelOf(finding, settings) })));
  kept.sort((a, b) => a.level - b.level || a.finding.span.start - b.finding.span.start);
  const shown = total > maxDiagnostics ? kept.slice(0, maxDiagnostics - 1) : kept;
  let room = FIX_CHARACTERS;
  const translateQuoted: Translate = (key, args = {}) =>
    t(key, Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, quotedArg(arg)])));

  /** A fix as data, as long as there is room for it; none when it would carry a personal identity code out of the document. */
  const fixIn = ({ title, edits, isGuess }: Fix): FixData[] => {
    const size = edits.reduce((sum, { text }) => sum + text.length, 0);
    if (size > room || edits.some(({ text }) => findIdentityCodes(text).length > 0)) return [];
    room -= size;
    return [
      {
        title: translateQuoted(title.key, title.args),
        edits: edits.map(({ span, text }) => ({ range: rangeOf(sheet, span), newText: text })),
        ...(isGuess && { isGuess }),
      },
    ];
  };

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
      data: { ...made, fixes: fixes.flatMap((fix) => fixIn(fix)), safe },
    };
  });
  if (shown.length < total) {
    const message = t('limit.diagnostics', { total, shown: shown.length });
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
