import type { Diagnostic, Range } from 'vscode-languageserver-types';

/** A change of a document as the editor tells it; one without a range is a whole new text. */
export interface Edit {
  readonly range?: Range;
  readonly text: string;
}

const NEW_LINE = /^(?:\r\n|\r|\n)[ \t]*$/;

/**
 * The line that is being typed after edits told together: the one they all change without a line break, or the one
 * that they begin. None after an edit of several lines, as a paste or a fix is.
 */
export function typedLine(edits: readonly Edit[]): number | undefined {
  const [line, ...others] = new Set(edits.map(lineOf));
  return others.length === 0 ? line : undefined;
}

function lineOf({ range, text }: Edit): number | undefined {
  if (!range || range.start.line !== range.end.line) return undefined;
  if (NEW_LINE.test(text)) return range.start.line + 1;
  return /[\r\n]/.test(text) ? undefined : range.start.line;
}

/** What may be said while a line is being typed: all but what is said of something on that line, or because of it. */
export function withoutLine<Found extends Diagnostic>(found: readonly Found[], line: number | undefined): Found[] {
  const isThere = (range: Range) => range.start.line === line;
  return found.filter(
    ({ range, relatedInformation = [] }) =>
      !isThere(range) && !relatedInformation.some(({ location }) => isThere(location.range)),
  );
}
