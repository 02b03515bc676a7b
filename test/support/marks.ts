import type { Span } from '../../server/src/values/text.ts';

/** A text without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  /** What `«` and `»` stood round, in the order they begin, outer before inner. */
  readonly spans: readonly Span[];
  /** Where `‸` stood; -1 when there was none. */
  readonly cursor: number;
}

/** Takes the marks out of a text: `«` and `»` round ranges, which may lie in one another, and `‸` for the cursor. */
export function marked(written: string): Marked {
  const spans: Span[] = [];
  const begun: number[] = [];
  let text = '';
  let cursor = -1;
  for (const char of written) {
    if (char === '«') begun.push(text.length);
    else if (char === '»') spans.push({ start: begun.pop() ?? 0, end: text.length });
    else if (char === '‸') cursor = text.length;
    else text += char;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), cursor };
}
