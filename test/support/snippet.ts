/** A snippet of plain tab stops taken apart: the texts before, between and behind the stops, and each stop's number. */
export interface Snippet {
  readonly texts: readonly string[];
  readonly stops: readonly number[];
}

/** Reads a snippet as the protocol has it: `$1` is a stop, and a backslash makes of the next sign the sign itself. */
export function readSnippet(snippet: string): Snippet {
  const texts = [''];
  const stops: number[] = [];
  for (const [, escaped, stop, plain] of snippet.matchAll(/\\([\\$}])|\$(\d+)|([\s\S])/g)) {
    if (stop === undefined) texts.push(`${texts.pop()}${escaped ?? plain}`);
    else {
      stops.push(Number(stop));
      texts.push('');
    }
  }
  return { texts, stops };
}

/** The text that an editor shows while nothing is written at the stops. */
export function asInserted(snippet: string): string {
  return readSnippet(snippet).texts.join('');
}
