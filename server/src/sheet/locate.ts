import type { Span } from '../values/text.ts';
import { memoize } from './memoize.ts';
import type { FieldNode, ImpactRow, PartnerRow, SectionNode, Sheet } from './sheet.ts';
import { partsOf } from './valueKinds.ts';

interface PartnerLine {
  readonly kind: 'partner';
  readonly section: SectionNode;
  readonly row: PartnerRow;
}

interface ImpactLine {
  readonly kind: 'impact';
  readonly section: SectionNode;
  readonly row: ImpactRow;
}

/** The heading of a section, also where it stands away from what lies in the section. */
interface Heading {
  readonly kind: 'heading';
  readonly section: SectionNode;
  readonly span: Span;
}

/**
 * `prose` is a section's free text, `reason` that of an answer or a row. `other` is a line that is none of these: banner,
 * title, a table's header, what means nothing where it stands. `between` is a blank line, empty, after the section.
 */
interface Text {
  readonly kind: 'prose' | 'reason' | 'other' | 'between';
  readonly section: SectionNode | undefined;
  readonly span: Span;
}

/**
 * What stands at a place of a sheet. The span is the smallest part it belongs to: a label, a date of a period, an item of a
 * list or a whole value, a name, an id, a number, a stretch of free text. The place itself may lie beside it, in the spaces of the line.
 */
export type Location =
  | Heading
  | { readonly kind: 'label' | 'value'; readonly section: SectionNode; readonly field: FieldNode; readonly span: Span }
  | (PartnerLine & { readonly part: 'name' | 'id'; readonly span: Span })
  | (ImpactLine & { readonly part: 'title' | 'number'; readonly span: Span })
  | Text;

/** What a line belongs to, and so do all lines of the same thing. */
type LineOwner =
  | Heading
  | { readonly kind: 'field'; readonly section: SectionNode; readonly field: FieldNode }
  | PartnerLine
  | ImpactLine
  | Text;

/** What stands at an offset of the text, in time logarithmic in the text after the first question. */
export function locate(sheet: Sheet, offset: number): Location {
  const owner = lineOwners(sheet)[sheet.lines.lineAt(offset)] as LineOwner;
  switch (owner.kind) {
    case 'field':
      return inField(owner.field, offset);
    case 'partner': {
      const { name, id, span } = owner.row;
      return id && offset > name.end
        ? { ...owner, part: 'id', span: id }
        : { ...owner, part: 'name', span: id ? name : span };
    }
    case 'impact': {
      const { title, numbers = [] } = owner.row;
      const number = offset > title.end ? partAt(numbers, offset) : undefined;
      return number ? { ...owner, part: 'number', span: number } : { ...owner, part: 'title', span: title };
    }
    default:
      return owner;
  }
}

function inField(field: FieldNode, offset: number): Location {
  const { section, label, value } = field;
  if (offset <= label.end) return { kind: 'label', section, field, span: label };
  return { kind: 'value', section, field, span: partAt(partsOf(field), offset) ?? value };
}

/** The first part that ends at an offset or after it; the last one when none does. */
function partAt(parts: readonly Span[], offset: number): Span | undefined {
  return parts.find(({ end }) => offset <= end) ?? parts.at(-1);
}

/** Of each line of the text, what it belongs to. */
const lineOwners = memoize((sheet): readonly LineOwner[] => {
  const { lines, allSections } = sheet;
  const owners: LineOwner[] = [];
  const put = (owner: LineOwner, { start, end }: Span) => {
    const last = lines.lineAt(end);
    for (let line = lines.lineAt(start); line <= last; line++) owners[line] = owner;
  };
  const putText = (kind: 'prose' | 'reason', section: SectionNode, span: Span) => put({ kind, section, span }, span);

  // Free text first: that of a section may go on behind a section in it.
  for (const section of allSections) for (const span of section.prose) putText('prose', section, span);
  for (const section of allSections) {
    const span = section.heading ?? section.detachedHeading;
    if (span) put({ kind: 'heading', section, span }, span);
    for (const field of section.fields) {
      put({ kind: 'field', section, field }, field.span);
      if (field.reason) putText('reason', section, field.reason);
    }
    for (const row of section.partners) put({ kind: 'partner', section, row }, row.span);
    for (const row of section.impacts) {
      put({ kind: 'impact', section, row }, row.span);
      if (row.reason) putText('reason', section, row.reason);
    }
  }
  let section: SectionNode | undefined;
  return lines.all.map((line, index) => {
    const owner = owners[index];
    if (owner) section = owner.section;
    return owner ?? { kind: line.blank ? 'between' : 'other', section, span: { start: line.start, end: line.end } };
  });
});
