import type { ValueType } from '../forms/form.ts';
import { asPrinted } from '../forms/formIndex.ts';
import { numberText } from '../forms/heading.ts';
import { fold, joinLines, type Span } from '../values/text.ts';
import type { FieldNode, SectionNode, Sheet } from './sheet.ts';
import { textOf } from './sheet.ts';
import { canonicalBusinessId } from './valueKinds/identifiers.ts';
import { canonicalValue } from './valueKinds.ts';

/** Lines of a sheet that are laid out as one, and how they should read. */
export interface Block {
  /** First and last line. */
  readonly first: number;
  readonly last: number;
  /** The canonical text, without a line end; several lines keep their own ends. */
  readonly text: string;
  /** Blocks of one stretch of free text keep the blank lines between them, one at most. */
  readonly prose: object | undefined;
  /** Blocks of one table stand on adjacent lines. */
  readonly table: object | undefined;
  /** What the form does not know keeps its distance to its neighbours, one blank line at most; two below a label without a value. */
  readonly loose: boolean;
  /** The type of the value that the block ends in. */
  readonly value: ValueType['kind'] | undefined;
}

type Role = Partial<Pick<Block, 'last' | 'text' | 'prose' | 'table' | 'loose' | 'value'>>;

/** The lines of a sheet with text, in order, each with its canonical text and what it belongs to (docs/format.md, "Layout"). */
export function layout(sheet: Sheet): Block[] {
  const { index, lines, text } = sheet;
  const roles = new Map<number, Role>();
  const lineOf = (span: Span) => lines.lineAt(span.start);
  const mark = (span: Span, role: Role) => roles.set(lineOf(span), role);
  /** Free text of one stretch, all its lines. */
  const markProse = (span: Span, table?: object) => {
    for (let at = lineOf(span); at <= lines.lineAt(span.end); at++)
      roles.set(at, { prose: span, ...(table && { table }) });
  };

  const markSection = (node: SectionNode) => {
    const { spec } = node;
    const tableOf = spec.tight && node.parent ? node.parent : node;
    const table = spec.tight || spec.rows ? tableOf : undefined;
    if (node.heading) {
      mark(node.heading, { text: headingAsWritten(sheet, node), ...(spec.tight && { table: tableOf }) });
    }
    if (node.caption && spec.caption) mark(node.caption, { text: spec.caption.canonical, table: node });
    if (node.insteadOfFields) mark(node.insteadOfFields, { text: fold(textOf(sheet, node.insteadOfFields)) });
    for (const field of node.fields) {
      const compact = spec.compact ? node : undefined;
      markField(field, compact);
      if (field.reason) markProse(field.reason, compact);
    }
    for (const { span, name, id } of node.partners) {
      const written = id && textOf(sheet, id);
      const row = written && `${textOf(sheet, name)}, ${canonicalBusinessId(written) ?? written}`;
      mark(span, { text: row ?? textOf(sheet, span), table: node, ...(id && { value: 'businessId' }) });
    }
    for (const { span, title, numbers, reason } of node.impacts) {
      const row = numbers && [title, ...numbers].map((part) => fold(textOf(sheet, part))).join(' ');
      mark(span, { text: row ?? textOf(sheet, span), ...(table && { table }) });
      if (reason) markProse(reason, table);
    }
    for (const span of node.prose) markProse(span);
    for (const span of node.strays) markLoose(span);
    for (const { span } of node.unknown) markLoose(span);
  };

  const markLoose = (span: Span) => mark(span, { loose: true });

  const markField = (field: FieldNode, table: object | undefined) => {
    const label = textOf(sheet, field.label);
    const { label: official, variants, type } = field.field;
    const canonical = field.text === '' ? '' : index && canonicalValue(field, index.form);
    const value = canonical ?? (type.kind === 'places' ? field.text : joinLines(field.text));
    const last = lines.lineAt(field.span.end);
    const name = field.spelledRight ? asPrinted(label, official, variants) : label;
    const written = `${name}:${value === '' ? '' : ` ${value}`}`;
    mark(field.span, { text: written, last, value: field.field.type.kind, ...(table && { table }) });
  };

  const { banner, title, titleSpelledRight } = sheet.preamble;
  for (const span of banner) mark(span, { text: textOf(sheet, span) });
  if (title) {
    const written = textOf(sheet, title);
    mark(title, {
      text: titleSpelledRight ? (index?.form.title ?? written) : written,
      last: lines.lineAt(title.end),
    });
  }
  for (const node of sheet.allSections) markSection(node);
  if (sheet.secondSheet) {
    const { span } = sheet.secondSheet;
    mark(span, { text: textOf(sheet, span), last: lines.lineAt(span.end), loose: true });
  }

  const blocks: Block[] = [];
  for (let at = 0; at < lines.all.length; at++) {
    const line = lines.all[at];
    if (!line || line.blank) continue;
    // A line that no one has claimed, as at the top of a project page, is the writer's own.
    const role = roles.get(at) ?? { loose: true };
    const last = role.last ?? at;
    const own = text.slice(text.charCodeAt(line.from) === BYTE_ORDER_MARK ? line.from + 1 : line.from, line.end);
    blocks.push({
      first: at,
      last,
      text: role.text ?? own,
      prose: role.prose,
      table: role.table,
      loose: role.loose ?? false,
      value: role.value,
    });
    at = last;
  }
  return blocks;
}

const BYTE_ORDER_MARK = 0xfeff;

/** A heading with its spaces and its dot as the form prints them; one that is misspelt stays as it is. */
function headingAsWritten(sheet: Sheet, { spec, exchangedWith, heading, spelledRight }: SectionNode): string {
  const written = heading ? textOf(sheet, heading) : '';
  const { number, title: official, variants } = exchangedWith ?? spec;
  if (!spelledRight || !sheet.index) return written;
  if (!number) return asPrinted(written, official, variants);
  const title = fold(written).slice(number.length).replace(/^\.? /, '');
  return `${numberText(sheet.index.form, number)} ${asPrinted(title, official, variants)}`;
}

/** The number of blank lines between two neighbouring blocks that stand `blank` apart. */
export function blankLinesBetween(before: Block, after: Block, blank: number): number {
  // Nearer to a label without a value it would be read as the value.
  if (blank > 1 && before.value && before.text.endsWith(':') && (after.loose || after.prose)) return 2;
  if ((before.prose && before.prose === after.prose) || before.loose || after.loose) return Math.min(blank, 1);
  return before.table && before.table === after.table ? 0 : 1;
}
