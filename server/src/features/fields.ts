import type { SheetField } from '../../../shared/protocol.ts';
import { type RequiredPart, requiredParts } from '../facts/completeness.ts';
import { mayBeMerged } from '../facts/draft.ts';
import type { Form } from '../forms/form.ts';
import type { SectionSpec } from '../forms/formIndex.ts';
import { headingText } from '../forms/heading.ts';
import type { Translate } from '../messages/catalogue.ts';
import { insertRequired } from '../rules/insertions.ts';
import { type Edit, insertAt } from '../sheet/fix.ts';
import { type FieldNode, type ImpactRow, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { fold, type Span, trimSpan } from '../values/text.ts';
import { quoted } from './quoted.ts';
import { rangeOf } from './range.ts';

/** Many times as many as any sheet has; as many are told of, from the top. */
const MAX_FIELDS = 2000;

/** A field before it is told to an editor. */
interface Place extends Pick<SheetField, 'kind' | 'name' | 'required' | 'empty'> {
  readonly spec: SectionSpec;
  /** Its place in the form; of several with one key the first stands above. */
  readonly key: string;
  /** Where it begins: fields are told of in this order. */
  readonly offset: number;
  readonly value: Span;
  readonly whole: Span;
  readonly edits: readonly Edit[];
  readonly lacking?: true;
}

/** What there is to fill in, whether or not it is filled in, in the order it stands; what a sheet must have and has no line for stands where it would go. */
export function fields(sheet: Sheet, t: Translate): SheetField[] {
  const form = sheet.index?.form;
  if (!form) return [];
  const required = new Set(requiredParts(sheet).map((part) => (part.kind === 'prose' ? part.spec : part.node)));
  const standing = sheet.allSections.flatMap((section) => placesIn({ sheet, form, required, t }, section));
  // What goes before something has that one's offset, so that it comes first.
  const places = [...lackingPlaces(sheet, form), ...standing].sort((a, b) => a.offset - b.offset).slice(0, MAX_FIELDS);
  const counts = new Map<string, number>();
  return places.map(({ kind, name, spec, key, required, empty, value, whole, edits, lacking = false }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return {
      id: count === 0 ? key : `${key} (${count})`,
      kind,
      name,
      section: headingText(form, spec),
      range: rangeOf(sheet, value),
      whole: rangeOf(sheet, whole),
      required,
      empty,
      edits: edits.map(({ span, text }) => ({ range: rangeOf(sheet, span), newText: text })),
      lacking,
    };
  });
}

interface Reading {
  readonly sheet: Sheet;
  readonly form: Form;
  /** The lines of what the sheet must have now, and the sections that must have text. */
  readonly required: ReadonlySet<unknown>;
  readonly t: Translate;
}

function placesIn({ sheet, form, required, t }: Reading, section: SectionNode): Place[] {
  const { spec } = section;
  const reasonOf = ({ reason }: FieldNode | ImpactRow, key: string, name: string): Place[] =>
    reason ? [textPlace(sheet, spec, reason, `${key} reason`, t('field.reason', { name }), false)] : [];

  const values = section.fields.flatMap((node): Place[] => {
    const key = keyOf(spec, spec.fields.indexOf(node.field));
    const { label: name } = node.field;
    const common = { kind: 'value', name, spec, key, offset: node.span.start, required: required.has(node) } as const;
    return [
      { ...common, ...valueBehind(sheet, node.separator.end, node.span, node.value) },
      ...reasonOf(node, key, name),
    ];
  });
  const partners = section.partners.map(
    (row): Place => ({
      kind: 'row',
      name: fold(quoted(textOf(sheet, row.name))) || headingText(form, spec),
      spec,
      key: keyOf(spec, 'partner'),
      offset: row.span.start,
      required: false,
      empty: false,
      value: row.span,
      whole: row.span,
      edits: [],
    }),
  );
  const impacts = section.impacts.flatMap((row): Place[] => {
    const key = keyOf(spec, spec.fields.length + row.place);
    const name = spec.rows?.kind === 'impacts' ? (spec.rows.titles[row.place] ?? '') : '';
    const common = { kind: 'row', name, spec, key, offset: row.span.start, required: required.has(row) } as const;
    const numbers = trimSpan(sheet.text, row.title.end, row.span.end);
    return [{ ...common, ...valueBehind(sheet, row.title.end, row.span, numbers) }, ...reasonOf(row, key, name)];
  });
  const isTextDue = required.has(spec);
  const name = headingText(form, spec);
  const prose = section.prose.map((span) => textPlace(sheet, spec, span, keyOf(spec, 'text'), name, isTextDue));
  const isEmpty = spec.prose !== undefined && section.prose.length === 0 && section.heading;
  const room = isEmpty ? [roomBelow(sheet, spec, isEmpty, name, isTextDue)] : [];
  return [...values, ...partners, ...impacts, ...prose, ...room];
}

/** A value on the line of its label or title; an empty one has its place behind that and one space. */
function valueBehind({ text }: Sheet, head: number, span: Span, value: Span) {
  if (value.start < value.end) return { value, whole: { start: span.start, end: value.end }, empty: false, edits: [] };
  const isParted = text[head] === ' ' || text[head] === '\t';
  const at = isParted ? head + 1 : head;
  const place = { start: at, end: at };
  const edits = isParted ? [] : [insertAt(head, ' ')];
  return { value: place, whole: { start: span.start, end: at }, empty: true, edits };
}

function textPlace(sheet: Sheet, spec: SectionSpec, span: Span, key: string, name: string, required: boolean): Place {
  const whole = { start: span.start, end: blankLinesBelow(sheet, span).at(-1) ?? span.end };
  return { kind: 'prose', name, spec, key, offset: span.start, required, empty: false, value: span, whole, edits: [] };
}

/** The place of free text below its heading, parted by a blank line from what stands above and below. */
function roomBelow(sheet: Sheet, spec: SectionSpec, heading: Span, name: string, required: boolean): Place {
  const blank = blankLinesBelow(sheet, heading);
  const [first = heading.end, second] = blank;
  const isLast = sheet.lines.lineAt(blank.at(-1) ?? heading.end) === sheet.lines.all.length - 1;
  const hasRoom = blank.length >= (isLast ? 2 : 3);
  const at = hasRoom && second !== undefined ? second : first;
  const edits = hasRoom ? [] : [insertAt(heading.end, sheet.lines.eol.repeat(3 - blank.length))];
  return {
    kind: 'prose',
    name,
    spec,
    key: keyOf(spec, 'text'),
    offset: heading.start,
    required,
    empty: true,
    value: { start: at, end: at },
    whole: { start: first, end: blank.at(-1) ?? heading.end },
    edits,
  };
}

/** Where the blank lines directly below something begin. */
function blankLinesBelow({ lines }: Sheet, { end }: Span): number[] {
  const found: number[] = [];
  for (let at = lines.lineAt(end) + 1; lines.all[at]?.blank; at++) found.push(lines.all[at]?.from ?? 0);
  return found;
}

function lackingPlaces(sheet: Sheet, form: Form): Place[] {
  return requiredParts(sheet).flatMap((part) => {
    if (part.filled || hasPlace(part) || mayBeMerged(sheet, part)) return [];
    const edits = insertRequired({ sheet, form }, part);
    const [first] = edits;
    if (!first) return [];
    const { spec } = part;
    const common = { spec, required: true, empty: true, lacking: true } as const;
    const { start: offset } = first.span;
    const at = { start: offset, end: offset };
    return [{ ...common, ...namedBy(part, form), offset, value: at, whole: at, edits }];
  });
}

/** Whether a part has its line, or its heading above it, already. */
function hasPlace(part: RequiredPart): boolean {
  return part.kind === 'prose' ? part.section?.heading !== undefined : part.node !== undefined;
}

function namedBy(part: RequiredPart, form: Form): Pick<Place, 'kind' | 'key' | 'name'> {
  const { spec } = part;
  switch (part.kind) {
    case 'field':
      return { kind: 'value', key: keyOf(spec, spec.fields.indexOf(part.field)), name: part.field.label };
    case 'row':
      return { kind: 'row', key: keyOf(spec, spec.fields.length + part.row), name: part.title };
    default:
      return { kind: 'prose', key: keyOf(spec, 'text'), name: headingText(form, spec) };
  }
}

function keyOf({ order }: SectionSpec, slot: number | 'text' | 'partner'): string {
  return `${order}.${slot}`;
}
