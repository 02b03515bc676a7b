import type { DocumentSymbol } from 'vscode-languageserver-types';
import { headingText } from '../forms/heading.ts';
import type { Translate } from '../messages/catalogue.ts';
import { type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { fold, type Span } from '../values/text.ts';
import { quoted } from './quoted.ts';
import { rangeOf } from './range.ts';

/** SymbolKind.Namespace, Field and Property: plain numbers, so that no protocol library is bundled for them. */
const SECTION = 3;
const FIELD = 8;
const ROW = 7;

const UNNAMED = '–';

/** Sections with their numbers, and in them their fields and rows with the values as details; a lost heading is told. */
export function outline(sheet: Sheet, t: Translate): DocumentSymbol[] {
  const { index } = sheet;
  if (!index) return [];

  /** What is written as an editor lists it, on one line and cut. */
  const listed = (written: string) => fold(quoted(written));
  const leaf = (name: Span, detail: string, span: Span, kind: typeof FIELD | typeof ROW): DocumentSymbol => ({
    // An editor takes no symbol without a name.
    name: listed(textOf(sheet, name)) || UNNAMED,
    detail: listed(detail),
    kind,
    range: rangeOf(sheet, span),
    selectionRange: rangeOf(sheet, name),
  });

  const section = (node: SectionNode): DocumentSymbol => {
    const { start, end } = node.span;
    const first = node.heading ?? { start, end: Math.min(end, endOfLine(sheet, start)) };
    const leaves = [
      ...node.fields.map(({ label, text, span, reason }) =>
        leaf(label, text, { start: span.start, end: reason?.end ?? span.end }, FIELD),
      ),
      ...node.partners.map(({ name, id, span }) => leaf(name, id ? textOf(sheet, id) : '', span, ROW)),
      ...node.impacts.map(({ title, numbers, span, reason }) =>
        leaf(
          title,
          numbers?.map((number) => textOf(sheet, number)).join(' ') ?? '',
          {
            start: span.start,
            end: reason?.end ?? span.end,
          },
          ROW,
        ),
      ),
    ];
    return {
      name: headingText(index.form, node.spec),
      ...(node.heading ? {} : { detail: t('outline.inferred') }),
      kind: SECTION,
      range: rangeOf(sheet, node.span),
      selectionRange: rangeOf(sheet, first),
      children: [...leaves, ...node.sections.map(section)],
    };
  };
  return sheet.sections.map(section);
}

function endOfLine({ lines }: Sheet, offset: number): number {
  return lines.all[lines.lineAt(offset)]?.end ?? offset;
}
