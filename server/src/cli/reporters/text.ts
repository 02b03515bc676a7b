import type { SheetDiagnostic } from '../../features/diagnostics.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words.ts';
import type { CheckSummary, Reporter } from './reporter.ts';

/** Severities as the report names them in every language, so that programs can read it. */
const SEVERITY = ['', 'error', 'warning', 'information', 'hint'] as const;

/** One line a finding, `file:line:column severity code message`, in the order they stand, and a summary. */
export function textReporter(t: Words): Reporter {
  return {
    sheet: ({ path, diagnostics }) =>
      diagnostics
        .toSorted(byPlace)
        .map((one) => `${line(path, one)}\n`)
        .join(''),
    end: (summary) => `${summaryLine(summary, t)}\n`,
  };
}

function line(path: string, { range: { start }, severity, code, message }: SheetDiagnostic): string {
  const place = `${printable(path)}:${start.line + 1}:${start.character + 1}`;
  return `${place} ${SEVERITY[severity ?? 1]} ${code} ${printable(message)}`;
}

function byPlace({ range: { start: a } }: SheetDiagnostic, { range: { start: b } }: SheetDiagnostic): number {
  return a.line - b.line || a.character - b.character;
}

function summaryLine(summary: CheckSummary, t: Words): string {
  const keys = ['sheets', 'errors', 'warnings', 'information', 'hints'] as const;
  return keys.map((key) => t(`${key}.${summary[key] === 1 ? 'one' : 'many'}`, { count: summary[key] })).join(', ');
}
