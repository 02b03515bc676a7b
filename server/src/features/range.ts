import type { Range } from 'vscode-languageserver-types';
import type { Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';

/** A span of a sheet as an editor's range. */
export function rangeOf({ lines }: Sheet, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
