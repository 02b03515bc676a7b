import type { SheetDiagnostic } from '../../features/diagnostics.ts';
import { maskIdentityCodes } from '../../values/identityCode.ts';
import type { CheckedSheet, CheckSummary, Reporter } from './reporter.ts';

/** What `esr check --format json` prints. `docs/schemas/check.schema.json` describes it for those who read it. */
export interface CheckReport {
  readonly sheets: readonly ReportedSheet[];
  readonly summary: CheckSummary;
}

/** A checked sheet in the report. */
export interface ReportedSheet {
  readonly path: string;
  readonly form: string | null;
  readonly code: string | null;
  /** Gravest first, and then in the order they stand. */
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** A finding in the report. */
export interface ReportedDiagnostic {
  readonly range: ReportedRange;
  /** 1 error, 2 warning, 3 information, 4 hint. */
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  /** Other places of the same sheet that explain the finding. */
  readonly related?: readonly { readonly range: ReportedRange; readonly message: string }[];
}

/** Lines and UTF-16 code units in them, counted from 0; `end` is exclusive. */
export interface ReportedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One JSON document, with a line for each sheet. */
export function jsonReporter(): Reporter {
  let before = '{"sheets": [\n';
  return {
    sheet(sheet) {
      const text = `${before}${JSON.stringify(reportedSheet(sheet))}`;
      before = ',\n';
      return text;
    },
    end: (summary) => `\n],\n"summary": ${JSON.stringify(summary)}}\n`,
  };
}

function reportedSheet({ path, form, code, diagnostics }: CheckedSheet): ReportedSheet {
  return { path: maskIdentityCodes(path), form, code, diagnostics: diagnostics.map(reportedDiagnostic) };
}

function reportedDiagnostic({
  range,
  severity = 1,
  code,
  message,
  relatedInformation,
}: SheetDiagnostic): ReportedDiagnostic {
  const related = relatedInformation?.map(({ location, message }) => ({ range: location.range, message }));
  return { range, severity, code, message, ...(related && { related }) };
}
