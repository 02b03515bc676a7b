import { DiagnosticSeverity, l10n, languages, type Uri } from 'vscode';
import { ESR } from '../../shared/protocol.ts';

/** How many problems of each weight a sheet has. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** Counts the sheet's problems as the editor shows them now. */
export function countProblems(uri: Uri): ProblemCount {
  const severities = languages.getDiagnostics(uri).flatMap(({ source, severity }) => (source === ESR ? severity : []));
  const errors = severities.filter((severity) => severity === DiagnosticSeverity.Error).length;
  const warnings = severities.filter((severity) => severity === DiagnosticSeverity.Warning).length;
  return { errors, warnings, notes: severities.length - errors - warnings };
}

/** The count in words, the gravest first: `2 errors, 1 warning`. */
export function problemsInWords({ errors, warnings, notes }: ProblemCount): string {
  const parts = [
    plural(errors, l10n.t('1 error'), (n) => l10n.t('{0} errors', n)),
    plural(warnings, l10n.t('1 warning'), (n) => l10n.t('{0} warnings', n)),
    plural(notes, l10n.t('1 other finding'), (n) => l10n.t('{0} other findings', n)),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : l10n.t('No problems');
}

function plural(count: number, one: string, many: (count: number) => string): string {
  if (count === 0) return '';
  return count === 1 ? one : many(count);
}
