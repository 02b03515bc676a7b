import { memoize } from '../sheet/memoize.ts';
import { type Span, splitSpans } from '../values/text.ts';

/** The parts of a project page's bar `priority | period | region`, in the order they stand. */
export const barParts = memoize(({ text, preamble: { bar } }): readonly Span[] =>
  bar ? splitSpans(text, bar, /\|/g) : [],
);
