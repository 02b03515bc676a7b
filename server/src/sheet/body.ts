import type { Field } from '../forms/form.ts';
import type { SectionEntry } from '../forms/formIndex.ts';
import { nearness } from '../values/near.ts';
import { fold, type Span, trimSpan } from '../values/text.ts';
import { type Alignment, align } from './align.ts';
import type { Line } from './lines.ts';
import { impactTitle } from './segments.ts';
import type { FieldNode, ImpactRow, PartnerRow, SectionNode, UnknownField } from './sheet.ts';

/** What the lines of a section hold, apart from its subsections. */
export type Body = Pick<
  SectionNode,
  'fields' | 'unknown' | 'partners' | 'impacts' | 'caption' | 'insteadOfFields' | 'prose' | 'strays'
>;

/** A rest after a row's title that is still meant as its numbers: short, and with a digit, or nothing. */
const MEANT_AS_NUMBERS = /^(?:(?=.*\d).{1,16})?$/;
/** What follows a partner's name is meant as its Y-tunnus when it has digits in a row. */
const MEANT_AS_ID = /\d{3}/;
const LABEL = /^\p{L}[^.?!]{0,79}$/u;
const INTEGER = /-?\d+/g;

/** A node while it is read. No getters: each object with one has a hidden class of its own, which keeps its sheet alive. */
type Growing<Node> = { -readonly [Key in keyof Node]: Node[Key] };

const takeReason = (node: { reason: Span | undefined }) => (reason: Span) => {
  node.reason = reason;
};

interface Labelled {
  readonly line: Line;
  readonly label: string;
  readonly official: string;
  readonly spelledRight: boolean;
}

/** Reads the lines of one section as the form directs. */
export function readBody(text: string, lines: readonly Line[], section: SectionNode): Body {
  const { entry } = section;
  const fields = alignFields(entry, lines);
  const whole = wholeRows(entry, lines);
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
  const twins = new Map<Growing<FieldNode>, Line>();
  /** Takes the free text that follows: the reason of the last answer or row. */
  let attach: ((reason: Span) => void) | undefined;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.blank) continue;
    const written = fields.get(line);
    if (written) {
      at = readField(at, written);
    } else if (entry.section.rows?.kind === 'impacts' && readImpact(line)) {
      // An impact row is all on one line.
    } else if (entry.section.rows?.kind === 'partners') {
      body.partners.push(readPartner(text, line));
    } else if (line.head !== undefined && isCaption(entry, line.head) && !body.caption) {
      body.caption = { start: line.start, end: line.end };
    } else if (line.head !== undefined && line.head === entry.section.insteadOfFields) {
      body.insteadOfFields = { start: line.start, end: line.end };
    } else if (entry.holdsText) {
      at = readText(at);
    } else if (line.label !== undefined && LABEL.test(line.label) && !text.startsWith('//', line.colon + 1)) {
      body.unknown.push({ label: line.labelSpan, name: line.label, span: { start: line.start, end: line.end } });
    } else {
      body.strays.push({ start: line.start, end: line.end });
    }
  }
  for (const [node, twin] of twins) node.duplicateOf = nodes.get(twin);
  return body;

  function readField(at: number, { field, twin, misplaced, spelledRight }: FieldLine): number {
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
    if (twin) twins.set(node, twin);
    body.fields.push(node);
    attach = field.reasoned ? takeReason(node) : undefined;
    return last;
  }

  function continuesList(line: Line): boolean {
    return !line.blank && line.label === undefined;
  }

  function readImpact(line: Line): boolean {
    const { head } = line;
    if (head === undefined) return false;
    const complete = impactTitle(head);
    const written = complete === undefined ? partialTitle(entry, head, whole) : titleOf(entry, complete);
    if (!written) return false;
    const numbers = complete === undefined ? undefined : lastTwo(text, line);
    const row: Growing<ImpactRow> = {
      span: { start: line.start, end: line.end },
      title: trimSpan(text, line.start, numbers ? numbers[0].start : titleEnd(text, line, written.title)),
      at: written.at,
      spelledRight: written.spelledRight,
      numbers,
      reason: undefined,
    };
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
      if (fields.has(line) || (entry.byRowTitle.size > 0 && isRow(entry, line, whole))) break;
      last = next;
    }
    const span = { start: first.start, end: (lines[last] as Line).end };
    if (attach) attach(span);
    else if (entry.section.prose !== undefined) body.prose.push(span);
    else body.strays.push(span);
    attach = undefined;
    return last;
  }
}

/** What a line with a label is to the section. */
interface FieldLine {
  readonly field: Field;
  readonly spelledRight: boolean;
  readonly misplaced: boolean;
  /** The line that is the field already: the last one above, else the first one below. */
  readonly twin: Line | undefined;
}

/** The lines that are fields of the section, each with its place in the form's order. */
function alignFields(entry: SectionEntry, lines: readonly Line[]): Map<Line, FieldLine> {
  const found = new Map<Line, FieldLine>();
  if (entry.fields.length === 0) return found;
  const labelled = findLabels(entry, lines);
  const slotsOf = new Map<string, number[]>();
  for (const [label, fields] of entry.byLabel)
    slotsOf.set(
      label,
      fields.map((field) => entry.fields.indexOf(field)),
    );
  const aligned = align(
    labelled.map(({ official }) => slotsOf.get(official) ?? []),
    entry.fields.length,
  );
  const holders = aligned.flatMap(({ slot }, at) => (slot === undefined ? [] : [{ slot, at }]));
  labelled.forEach(({ line, official, spelledRight }, at) => {
    const { slot, misplaced } = aligned[at] as Alignment;
    const slots = slotsOf.get(official) as number[];
    let twin: number | undefined;
    if (slot === undefined) {
      const twins = holders.filter((holder) => slots.includes(holder.slot)).map((holder) => holder.at);
      twin = twins.findLast((other) => other < at) ?? twins[0];
    }
    const field = entry.fields[slot ?? (slots.at(-1) as number)] as Field;
    found.set(line, { field, spelledRight, misplaced, twin: twin === undefined ? undefined : labelled[twin]?.line });
  });
  return found;
}

/** The lines that begin with a label of the section, written exactly or, where the field would else be missing, nearly. */
function findLabels(entry: SectionEntry, lines: readonly Line[]): Labelled[] {
  const used = new Map<Field, number>();
  const found: Labelled[] = [];
  const doubtful: Line[] = [];
  const first = (label: string) => entry.byLabel.get(label)?.[0] as Field;
  for (const line of lines) {
    const { label } = line;
    if (label === undefined) continue;
    if (entry.byLabel.has(label)) {
      found.push({ line, label, official: label, spelledRight: true });
      used.set(first(label), (used.get(first(label)) ?? 0) + 1);
    } else doubtful.push(line);
  }
  for (const line of doubtful) {
    const label = line.label as string;
    let best: { official: string; edits: number } | undefined;
    for (const [official, fields] of entry.byLabel) {
      if ((used.get(first(official)) ?? 0) >= fields.length) continue;
      const edits = nearness(label, official);
      if (edits !== undefined && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { official, edits };
    }
    if (!best) continue;
    found.push({ line, label, official: best.official, spelledRight: false });
    used.set(first(best.official), (used.get(first(best.official)) ?? 0) + 1);
  }
  return found.sort((a, b) => a.line.start - b.line.start);
}

function isCaption(entry: SectionEntry, head: string): boolean {
  const { caption } = entry.section;
  return caption !== undefined && (fold(caption.published) === head || fold(caption.canonical) === head);
}

/** The rows, by their place, that a line gives with both numbers. */
function wholeRows(entry: SectionEntry, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  if (entry.byRowTitle.size === 0) return found;
  for (const { head } of lines) {
    const at = head === undefined ? undefined : entry.byRowTitle.get(impactTitle(head) ?? '');
    if (at !== undefined) found.add(at);
  }
  return found;
}

function isRow(entry: SectionEntry, line: Line, whole: ReadonlySet<number>): boolean {
  if (line.head === undefined) return false;
  const complete = impactTitle(line.head);
  return (complete === undefined ? partialTitle(entry, line.head, whole) : titleOf(entry, complete)) !== undefined;
}

interface RowTitle {
  readonly title: string;
  readonly at: number;
  readonly spelledRight: boolean;
}

/** The row whose title stands before the two numbers, written exactly or nearly. */
function titleOf(entry: SectionEntry, written: string): RowTitle | undefined {
  const exact = entry.byRowTitle.get(written);
  if (exact !== undefined) return { title: written, at: exact, spelledRight: true };
  for (const [title, at] of entry.byRowTitle) {
    if (nearness(written, title) !== undefined) return { title, at, spelledRight: false };
  }
  return undefined;
}

/**
 * The row whose title begins a line that goes on with something meant as its numbers, but is not two integers. Where the
 * row is there whole, such a line is a reason that repeats its title.
 */
function partialTitle(entry: SectionEntry, head: string, whole: ReadonlySet<number>): RowTitle | undefined {
  for (const [title, at] of entry.byRowTitle) {
    if (!whole.has(at) && head.startsWith(title) && MEANT_AS_NUMBERS.test(head.slice(title.length))) {
      return { title, at, spelledRight: true };
    }
  }
  return undefined;
}

function lastTwo(text: string, line: Line): readonly [Span, Span] {
  const numbers = [...text.slice(line.start, line.end).matchAll(INTEGER)].slice(-2).map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
  return numbers as unknown as readonly [Span, Span];
}

/** Where a title ends in a line whose spaces may not be the title's. */
function titleEnd(text: string, line: Line, title: string): number {
  for (let end = line.end; end > line.start; end--) {
    if (fold(text.slice(line.start, end)) === title) return end;
  }
  return line.end;
}

function readPartner(text: string, line: Line): PartnerRow {
  const comma = text.lastIndexOf(',', line.end - 1);
  const span = { start: line.start, end: line.end };
  if (comma < line.start) return { span, name: span, id: undefined };
  const id = trimSpan(text, comma + 1, line.end);
  if (!MEANT_AS_ID.test(text.slice(id.start, id.end))) return { span, name: span, id: undefined };
  return { span, name: trimSpan(text, line.start, comma), id };
}
