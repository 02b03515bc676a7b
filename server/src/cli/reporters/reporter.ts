import type { SheetDiagnostic } from '../../features/diagnostics.ts';

/** A checked sheet. */
export interface CheckedSheet {
  /** As it was named on the command line. */
  readonly path: string;
  /** The id of its form; `null` when it is of none that is known. */
  readonly form: string | null;
  /** Its project code; `null` when it has none that can be read. */
  readonly code: string | null;
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** How many sheets were checked, and how many findings of each severity they have. */
export interface CheckSummary {
  readonly sheets: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** Puts the findings of a run in a format. */
export interface Reporter {
  /** What to print of a sheet, as soon as it is checked. */
  sheet(sheet: CheckedSheet): string;
  /** What to print after the last sheet. */
  end(summary: CheckSummary): string;
}
