import type { SheetDiagnostic } from '../features/diagnostics.ts';
import type { CheckResult } from './check.ts';
import type { Words } from './words.ts';

/** Severities as the text report names them in every language, so that programs can read it. */
const SEVERITY = ['', 'error', 'warning', 'information', 'hint'] as const;

/** Whatever would break a line or steer a terminal. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** One line a finding, `file:line:column severity code message`, in the order they stand, and a summary. */
export function textReport({ sheets, summary }: CheckResult, words: Words): string {
  const lines = sheets.flatMap(({ path, diagnostics }) =>
    diagnostics.toSorted(byPlace).map(({ range: { start }, severity, code, message }) => {
      const place = `${path}:${start.line + 1}:${start.character + 1}`;
      return `${place} ${SEVERITY[severity ?? 1]} ${code} ${message.replace(CONTROL, ' ')}`;
    }),
  );
  return `${[...lines, words.summary(summary)].join('\n')}\n`;
}

function byPlace({ range: { start: a } }: SheetDiagnostic, { range: { start: b } }: SheetDiagnostic): number {
  return a.line - b.line || a.character - b.character;
}

/** One JSON document: the sheets with their form, code and diagnostics, and a summary. */
export function jsonReport(result: CheckResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
