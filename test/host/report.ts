/** How the tests inside the editor speak to the runner outside it: one line of JSON after a mark, through the console. */
export const MARK = 'esr-host-test:';

/** What a test run inside the editor reports. */
export type Report =
  | { readonly kind: 'passed'; readonly title: string; readonly ms: number }
  | { readonly kind: 'failed'; readonly title: string; readonly reason: string }
  | { readonly kind: 'skipped'; readonly title: string }
  | { readonly kind: 'ended' };

/** The line that carries a report. */
export function writeReport(report: Report): string {
  return MARK + JSON.stringify(report);
}

/** The report in a console line, if it carries one. */
export function readReport(line: string): Report | undefined {
  const at = line.indexOf(MARK);
  return at < 0 ? undefined : (JSON.parse(line.slice(at + MARK.length)) as Report);
}
