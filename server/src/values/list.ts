import { type Span, splitSpans } from './text.ts';

/** Between the items of a list: comma, semicolon, a line's end, or `ja` before the last. */
const SEPARATOR = /[,;\r\n]|[\t \u00A0]ja[\t \u00A0](?=[^,;\r\n]*$)/g;

/** The items of a list, each trimmed to its exact span in the text. */
export function listItems(text: string, span: Span): Span[] {
  return splitSpans(text, span, SEPARATOR);
}
