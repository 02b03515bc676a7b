import { DiagnosticSeverity, languages, type Uri } from 'vscode';
import { ESR } from '../../shared/protocol.ts';
import type { Texts } from './messages/en.ts';
import { t } from './translate.ts';

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
    plural(errors, 'problems.error', 'problems.errors'),
    plural(warnings, 'problems.warning', 'problems.warnings'),
    plural(notes, 'problems.other', 'problems.others'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : t('problems.none');
}

function plural(count: number, one: keyof Texts, several: keyof Texts): string {
  if (count === 0) return '';
  return count === 1 ? t(one) : t(several, { count });
}
