import type { SectionSpec } from '../../forms/formIndex.ts';
import { fold, type Span, trimSpan } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { FieldNode, ImpactRow, PartnerRow, SectionNode, UnknownField } from '../sheet.ts';
import { alignFields, type FieldLine } from './labels.ts';
import { completeRows, readImpact, readPartner, rowOf } from './rows.ts';

/** What the lines of a section hold, apart from its subsections. */
export type Body = Pick<
  SectionNode,
  'fields' | 'unknown' | 'partners' | 'impacts' | 'caption' | 'insteadOfFields' | 'prose' | 'strays'
>;

const LABEL = /^\p{L}[^.?!]{0,79}$/u;

/** A node while it is read. No getters: each object with one has a hidden class of its own, which keeps its sheet alive. */
type Growing<Node> = { -readonly [Key in keyof Node]: Node[Key] };

const takeReason = (node: { reason: Span | undefined }) => (reason: Span) => {
  node.reason = reason;
};

/** Reads the lines of one section as the form directs. */
export function readBody(text: string, lines: readonly Line[], section: SectionNode): Body {
  const { spec } = section;
  const fields = alignFields(spec, lines);
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

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.blank) continue;
    const written = fields.get(line);
    if (written) {
      at = readField(at, written);
    } else if (readRow(line)) {
      // An impact row is all on one line.
    } else if (spec.rows?.kind === 'partners') {
      body.partners.push(readPartner(text, line));
    } else if (line.head !== undefined && isCaption(spec, line.head) && !body.caption) {
      body.caption = { start: line.start, end: line.end };
    } else if (line.head !== undefined && line.head === spec.insteadOfFields) {
      body.insteadOfFields = { start: line.start, end: line.end };
    } else if (spec.holdsText) {
      at = readText(at);
    } else if (line.label !== undefined && LABEL.test(line.label) && !text.startsWith('//', line.colon + 1)) {
      body.unknown.push({ label: line.labelSpan, name: line.label, span: { start: line.start, end: line.end } });
    } else {
      body.strays.push({ start: line.start, end: line.end });
    }
  }
  for (const [node, duplicateOf] of duplicates) node.duplicateOf = nodes.get(duplicateOf);
  return body;

  function readField(at: number, { field, duplicateOf, misplaced, spelledRight }: FieldLine): number {
    const line = lines[at] as Line;
    let last = at;
    if (field.type.kind === 'places') {
      while (lines[last + 1] && continuesList(lines[last + 1] as Line)) last++;
    }
    const value = trimSpan(text, line.colon + 1, (lines[last] as Line).end);
    const empty = value.start === value.end;
    const node: Growing<FieldNode> = {
      field,
      section,
      label: line.labelSpan,
      spelledRight,
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

  function continuesList(line: Line): boolean {
    return !line.blank && line.label === undefined;
  }

  function readRow(line: Line): boolean {
    const title = rowOf(spec, line, complete);
    if (!title) return false;
    const row: Growing<ImpactRow> = readImpact(text, line, title);
    body.impacts.push(row);
    attach = takeReason(row);
    return true;
  }

  function readText(at: number): number {
    const first = lines[at] as Line;
    let last = at;
    let next = at + 1;
    for (; next < lines.length; next++) {
      const line = lines[next] as Line;
      if (line.blank) continue;
      if (fields.has(line) || rowOf(spec, line, complete)) break;
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

function isCaption(spec: SectionSpec, head: string): boolean {
  const { caption } = spec;
  return caption !== undefined && (fold(caption.published) === head || fold(caption.canonical) === head);
}
