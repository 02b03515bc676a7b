import type { CheckResult } from './check.ts';

const SEVERITY = ['', 'error', 'warning', 'information', 'hint'] as const;

/** One line a finding, `file:line:column severity code message`, and a summary. */
export function textReport({ sheets, summary }: CheckResult): string {
  const lines = sheets.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ range: { start }, severity, code, message }) => {
      const place = `${path}:${start.line + 1}:${start.character + 1}`;
      return `${place} ${SEVERITY[severity ?? 1]} ${code} ${message}`;
    }),
  );
  const { sheets: checked, errors, warnings, information, hints } = summary;
  const counts = `${checked} sheets, ${errors} errors, ${warnings} warnings, ${information} information, ${hints} hints`;
  return `${[...lines, counts].join('\n')}\n`;
}

/** One JSON document: the sheets with their form, code and diagnostics, and a summary. */
export function jsonReport(result: CheckResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
