import type { FoldingRange } from 'vscode-languageserver-types';
import type { Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';

const LIST_ITEM = /^[-–—•*]\s?\S/;

/** What can be folded away: sections, stretches of prose, and lists, in prose or over several lines of a field. */
export function folding(sheet: Sheet): FoldingRange[] {
  const { lines } = sheet;
  const found = new Map<string, FoldingRange>();

  const add = (startLine: number, endLine: number) => {
    if (endLine > startLine) found.set(`${startLine}-${endLine}`, { startLine, endLine });
  };
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const addSpan = ({ start, end }: Span) => add(lineOf(start), lineOf(end));

  const addLists = ({ start, end }: Span) => {
    const last = lines.lineAt(end);
    let from: number | undefined;
    for (let at = lines.lineAt(start); at <= last + 1; at++) {
      const begins = lines.all[at]?.start ?? 0;
      const isItem = at <= last && LIST_ITEM.test(sheet.text.slice(begins, begins + 3));
      if (isItem) from ??= at;
      else if (from !== undefined) {
        add(lineOf(lines.all[from]?.start ?? 0), lineOf(lines.all[at - 1]?.start ?? 0));
        from = undefined;
      }
    }
  };

  for (const { span, prose, fields, impacts } of sheet.allSections) {
    addSpan(span);
    for (const field of fields) addSpan(field.span);
    const texts = [...prose, ...[...fields, ...impacts].flatMap(({ reason }) => reason ?? [])];
    for (const text of texts) {
      addSpan(text);
      addLists(text);
    }
  }
  return [...found.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
