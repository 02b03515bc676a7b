import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import { fold, type Span } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { FieldNode, ImpactRow, PartnerRow, SectionNode, UnknownField } from '../sheet.ts';
import { alignFields, type FieldLine } from './fields.ts';
import { readsAs } from './readsAs.ts';
import { completeRows, readImpact, readPartner, rowOf } from './rows.ts';
import { readValue, type Value } from './value.ts';

/** What the lines of a section hold, apart from its subsections. */
export type Body = Pick<
  SectionNode,
  'fields' | 'unknown' | 'partners' | 'impacts' | 'caption' | 'insteadOfFields' | 'prose' | 'strays'
>;

/** What a section's lines are read in. */
export interface BodyContext {
  readonly text: string;
  readonly index: FormIndex;
  /** Whether it is the last line with text: then it may be a label that is being written. */
  readonly isLast: (line: Line) => boolean;
}

const LABEL = /^\p{L}[^.?!]{0,79}$/u;

/** A node while it is read. No getters: each object with one has a hidden class of its own, which keeps its sheet alive. */
type Growing<Node> = { -readonly [Key in keyof Node]: Node[Key] };

const takeReason = (node: { reason: Span | undefined }) => (reason: Span) => {
  node.reason = reason;
};

/** Reads the lines of one section as the form directs. */
export function readBody({ text, index, isLast }: BodyContext, lines: readonly Line[], section: SectionNode): Body {
  const { spec } = section;
  const fields = alignFields({ text, index, spec, isLast }, lines);
  const complete = completeRows(spec, lines);
  const body = {
    fields: [] as FieldNode[],
    unknown: [] as UnknownField[],
    partners: [] as PartnerRow[],
    impacts: [] as ImpactRow[],
    caption: undefined as Span | undefined,
    insteadOfFields: undefined as Span | undefined,
    prose: [] as Span[],
    strays: [] as Span[],
  };
  const nodes = new Map<Line, Growing<FieldNode>>();
  const duplicates = new Map<Growing<FieldNode>, Line>();
  /** Takes the free text that follows: the reason of the last answer or row. */
  let attach: ((reason: Span) => void) | undefined;

  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line;
    if (line.blank) continue;
    const field = fields.get(line);
    if (field) {
      place = readField(place, field);
    } else if (readRow(line)) {
      // An impact row is all on one line.
    } else if (spec.rows?.kind === 'partners') {
      body.partners.push(readPartner(text, line));
    } else if (line.head !== undefined && isCaption(spec, line.head) && !body.caption) {
      body.caption = { start: line.start, end: line.end };
    } else if (line.head !== undefined && line.head === spec.insteadOfFields) {
      body.insteadOfFields = { start: line.start, end: line.end };
    } else if (isUnknownAnswer(line)) {
      body.unknown.push(unknownField(line));
      attach = undefined;
    } else if (spec.holdsText) {
      place = readText(place);
    } else if (line.label !== undefined && LABEL.test(line.label) && !text.startsWith('//', line.colon + 1)) {
      body.unknown.push(unknownField(line));
    } else {
      body.strays.push({ start: line.start, end: line.end });
    }
  }
  for (const [node, line] of duplicates) node.duplicateOf = nodes.get(line);
  return body;

  function readField(place: number, { field, label, duplicateOf, misplaced }: FieldLine): number {
    const line = lines[place] as Line;
    const { value, last }: Value = readValue(
      { text, index, spec, lines, isTaken, isLast },
      place,
      field.type,
      label.separator.end,
    );
    const empty = value.start === value.end;
    const node: Growing<FieldNode> = {
      field,
      section,
      label: label.span,
      separator: label.separator,
      spelledRight: label.spelledRight,
      certain: label.certain,
      value: empty ? { start: line.end, end: line.end } : value,
      text: text.slice(value.start, value.end),
      span: { start: line.start, end: (lines[last] as Line).end },
      reason: undefined,
      duplicateOf: undefined,
      misplaced,
    };
    nodes.set(line, node);
    if (duplicateOf) duplicates.set(node, duplicateOf);
    body.fields.push(node);
    attach = field.reasoned ? takeReason(node) : undefined;
    return last;
  }

  /** Whether a line is something of its own in the section, so that no value goes on in it. */
  function isTaken(line: Line): boolean {
    if (fields.has(line) || rowOf(spec, line, complete) !== undefined) return true;
    if (line.label !== undefined && index.byLabel.has(line.label)) return true;
    return line.head !== undefined && (isCaption(spec, line.head) || line.head === spec.insteadOfFields);
  }

  function readRow(line: Line): boolean {
    const title = rowOf(spec, line, complete);
    if (!title) return false;
    const row: Growing<ImpactRow> = readImpact(text, line, title);
    body.impacts.push(row);
    attach = takeReason(row);
    return true;
  }

  /** Whether a line among answers ends like one and is no question of the form. */
  function isUnknownAnswer(line: Line): boolean {
    if (!spec.holdsText || line.label === undefined || !LABEL.test(line.label)) return false;
    return spec.fields.some(({ type }) => type.kind === 'answer' && readsAs(type, line.value, index.form));
  }

  function readText(place: number): number {
    const first = lines[place] as Line;
    let last = place;
    for (let next = place + 1; next < lines.length; next++) {
      const line = lines[next] as Line;
      if (line.blank) continue;
      if (fields.has(line) || rowOf(spec, line, complete) || isUnknownAnswer(line)) break;
      last = next;
    }
    const span = { start: first.start, end: (lines[last] as Line).end };
    if (attach) attach(span);
    else if (spec.prose !== undefined) body.prose.push(span);
    else body.strays.push(span);
    attach = undefined;
    return last;
  }
}

function unknownField(line: Line): UnknownField {
  return { label: line.labelSpan, name: line.label ?? '', span: { start: line.start, end: line.end } };
}

function isCaption({ caption }: SectionSpec, head: string): boolean {
  return caption !== undefined && (fold(caption.published) === head || fold(caption.canonical) === head);
}
