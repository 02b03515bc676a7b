import { type Span, splitSpans } from './text.ts';

/** Between the items of a list: comma, semicolon, or a line's end, with `ja` (and) before it. */
const SEPARATOR = /[,;]|(?:[\t \u00A0\u2009\u202F]ja[\t \u00A0\u2009\u202F]*)?[\r\n]/g;
/** Between the last two. */
const AND = /[\t \u00A0\u2009\u202F]ja(?=[\t \u00A0\u2009\u202F])/g;

/** The items of a list, each trimmed to its exact span in the text. */
export function listItems(text: string, span: Span): Span[] {
  const items = splitSpans(text, span, SEPARATOR);
  const last = items.pop();
  return last ? [...items, ...splitSpans(text, last, AND)] : items;
}
