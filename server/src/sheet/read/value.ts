import type { ValueType } from '../../forms/form.ts';
import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import { type Span, trimSpan } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import { readsAs } from './readsAs.ts';

/** Where a field's value stands, over all its lines; empty when there is none. */
export interface Value {
  readonly value: Span;
  /** The last of its lines, or the label's own. */
  readonly last: number;
}

/** The section a value is looked for in. */
export interface ValueContext {
  readonly text: string;
  readonly index: FormIndex;
  readonly spec: SectionSpec;
  readonly lines: readonly Line[];
  /** Whether a line is something else: a field, a row, a line of its own kind. */
  readonly isTaken: (line: Line) => boolean;
  /** Whether it is the last line with text: then it may be a label that is being written. */
  readonly isLast: (line: Line) => boolean;
}

/** A value of no list goes on over so many lines at most. */
const MAX_MORE_LINES = 3;
const LOWER_CASE = /^\p{Ll}/u;

/**
 * Finds the value of a field: behind its label, on the lines of its list, or where people's line breaks have put it, on
 * the next line or going on there, where its type says so without doubt (docs/format.md, "Lines").
 *
 * @param place the label's line
 * @param from where the value begins in that line
 */
export function readValue(context: ValueContext, place: number, type: ValueType, from: number): Value {
  const { text, lines } = context;
  const last = type.kind === 'places' ? endOfList(context, place) : place;
  const value = spanTo(context, from, last);
  if (type.kind === 'places' && (last > place || value.end > value.start)) return { value, last };
  const more = value.start === value.end ? below(context, place, type) : goingOn(context, place, type, value);
  if (more === undefined) return { value, last };
  const start = value.start === value.end ? (lines[more.first] as Line).start : value.start;
  return { value: trimSpan(text, start, (lines[more.last] as Line).end), last: more.last };
}

function spanTo({ text, lines }: ValueContext, from: number, last: number): Span {
  return trimSpan(text, from, (lines[last] as Line).end);
}

/** Lines that follow a list without a blank line between and have no label continue it. */
function endOfList({ lines }: ValueContext, place: number): number {
  let last = place;
  for (let line = lines[place + 1]; line && !line.blank && line.label === undefined; line = lines[last + 1]) last++;
  return last;
}

/** The line below a label that stands alone, one blank line between at most, when it is the field's value. */
function below(context: ValueContext, place: number, type: ValueType): { first: number; last: number } | undefined {
  const { text, index, spec, lines, isTaken, isLast } = context;
  const next = lines[place + 1]?.blank ? place + 2 : place + 1;
  const line = lines[next];
  if (!line || line.blank || isTaken(line)) return undefined;
  const isValue =
    type.kind === 'text'
      ? !spec.holdsText && line.label === undefined && !isLast(line)
      : readsAs(type, text.slice(line.start, line.end), index.form);
  return isValue ? { first: next, last: next } : undefined;
}

/** The lines a value goes on in: those that make it readable, or of a name those that cannot begin anything. */
function goingOn(
  context: ValueContext,
  place: number,
  type: ValueType,
  value: Span,
): { first: number; last: number } | undefined {
  const { text, index, spec, lines, isTaken } = context;
  // In a sheet that is laid out nothing stands there, and the value need not be read to be known to end.
  if (lines[place + 1]?.blank !== false) return undefined;
  if (type.kind === 'text' ? spec.holdsText : readsAs(type, text.slice(value.start, value.end), index.form))
    return undefined;
  let found: number | undefined;
  for (let last = place + 1; last <= place + MAX_MORE_LINES; last++) {
    const line = lines[last];
    if (!line || line.blank || isTaken(line)) break;
    if (type.kind === 'text') {
      if (line.label !== undefined || !LOWER_CASE.test(line.head ?? '')) break;
      found = last;
    } else if (readsAs(type, text.slice(value.start, line.end), index.form)) {
      found = last;
      break;
    }
  }
  return found === undefined ? undefined : { first: place + 1, last: found };
}
