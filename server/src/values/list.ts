import { foldMapped, isLineEnd, type Span, trimSpan } from './text.ts';

/** Between the last two of a list. */
const AND = ' ja ';

/** The items of a list, parted by commas, semicolons, line ends and `ja` (and) before the last, each trimmed to its exact span in the text. */
export function listItems(text: string, span: Span): Span[] {
  const items: Span[] = [];
  let from = span.start;
  const add = (item: Span) => {
    if (item.end > item.start) items.push(item);
  };
  for (let index = span.start; index < span.end; index++) {
    const isEndOfLine = isLineEnd(text.charCodeAt(index));
    if (!isEndOfLine && text[index] !== ',' && text[index] !== ';') continue;
    const item = trimSpan(text, from, index);
    add(isEndOfLine ? withoutAnd(text, item) : item);
    from = index + 1;
  }
  add(trimSpan(text, from, span.end));
  const last = items.pop();
  return last ? [...items, ...partedByAnd(text, last)] : [];
}

/** An item without the `ja` that stands at the end of its line. */
function withoutAnd(text: string, item: Span): Span {
  const { text: folded, toWritten } = foldMapped(text.slice(item.start, item.end));
  if (!folded.endsWith(AND.trimEnd())) return item;
  const { end } = toWritten({ start: 0, end: folded.length - AND.trimEnd().length });
  return { start: item.start, end: item.start + end };
}

function partedByAnd(text: string, item: Span): Span[] {
  const { text: folded, toWritten } = foldMapped(text.slice(item.start, item.end));
  let from = 0;
  return folded.split(AND).map((part) => {
    const { start, end } = toWritten({ start: from, end: from + part.length });
    from += part.length + AND.length;
    return { start: item.start + start, end: item.start + end };
  });
}
