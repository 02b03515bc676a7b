import type { SheetField } from '../../../shared/protocol.ts';
import { type RequiredPart, requiredParts } from '../facts/completeness.ts';
import { mayBeMerged } from '../facts/draft.ts';
import type { Form } from '../forms/form.ts';
import type { SectionSpec } from '../forms/formIndex.ts';
import { headingText } from '../forms/heading.ts';
import type { Translate } from '../messages/catalogue.ts';
import { insertRequired } from '../rules/insertions.ts';
import { type FieldNode, type ImpactRow, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { fold, trimSpan } from '../values/text.ts';
import { type FieldPlace, placeBehind, placeBelowHeading, placeOfReason, placeOfText } from './fieldPlaces.ts';
import { quoted } from './quoted.ts';
import { rangeOf } from './range.ts';

/** Many times as many as any sheet has; as many are told of, from the top. */
const MAX_FIELDS = 2000;

/** A field before an editor is told of it. */
interface PlacedField extends FieldPlace, Pick<SheetField, 'kind' | 'name'> {
  readonly spec: SectionSpec;
  /** Its place in the form; of several with one key the first stands above. */
  readonly key: string;
  /** Where it begins: fields are told of in this order. */
  readonly offset: number;
  readonly required: boolean;
  readonly lacking?: true;
}

/** What there is to fill in, whether or not it is filled in, in the order it stands; what a sheet must have and has no line for stands where it would go. */
export function fields(sheet: Sheet, t: Translate): SheetField[] {
  const form = sheet.index?.form;
  if (!form) return [];
  const required = new Set(requiredParts(sheet).map((part) => (part.kind === 'prose' ? part.spec : part.node)));
  const standing = sheet.allSections.flatMap((section) => fieldsIn({ sheet, form, required, t }, section));
  // What goes before something has that one's offset, so that it comes first.
  const all = [...lackingFields(sheet, form), ...standing].sort((a, b) => a.offset - b.offset).slice(0, MAX_FIELDS);
  const counts = new Map<string, number>();
  return all.map(({ kind, name, spec, key, required, empty, value, whole, edits, lacking = false }) => {
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

function fieldsIn({ sheet, form, required, t }: Reading, section: SectionNode): PlacedField[] {
  const { spec, heading } = section;
  /** A field or a row, and the reason below it. */
  const withReason = (node: FieldNode | ImpactRow, field: PlacedField, isReasoned: boolean): PlacedField[] => {
    const { reason, span } = node;
    if (!reason && (!isReasoned || field.empty)) return [field];
    const place = reason ? placeOfText(sheet, reason) : placeOfReason(sheet, span);
    const name = t('field.reason', { name: field.name });
    const offset = reason?.start ?? span.end;
    return [field, { kind: 'prose', name, spec, key: `${field.key} reason`, offset, required: false, ...place }];
  };

  const values = section.fields.flatMap((node) => {
    const { field, span, separator, value } = node;
    const key = keyOf(spec, spec.fields.indexOf(field));
    const place = placeBehind(sheet, separator.end, span, value);
    const common = { kind: 'value', name: field.label, spec, key, offset: span.start } as const;
    return withReason(node, { ...common, required: required.has(node), ...place }, field.reasoned === true);
  });
  const partners = section.partners.map(({ name, span }): PlacedField => {
    const common = { kind: 'row', spec, key: keyOf(spec, 'partner'), offset: span.start, required: false } as const;
    const place = { value: span, whole: span, empty: false, edits: [] };
    return { ...common, name: fold(quoted(textOf(sheet, name))) || headingText(form, spec), ...place };
  });
  const impacts = section.impacts.flatMap((node) => {
    const { title, place: row, span } = node;
    const name = spec.rows?.kind === 'impacts' ? (spec.rows.titles[row] ?? '') : '';
    const place = placeBehind(sheet, title.end, span, trimSpan(sheet.text, title.end, span.end));
    const common = { kind: 'row', name, spec, key: keyOf(spec, spec.fields.length + row), offset: span.start } as const;
    return withReason(node, { ...common, required: required.has(node), ...place }, true);
  });
  const texts = section.prose.map((span) => ({ offset: span.start, place: placeOfText(sheet, span) }));
  if (spec.prose !== undefined && texts.length === 0 && heading) {
    texts.push({ offset: heading.start, place: placeBelowHeading(sheet, heading) });
  }
  const prose = texts.map(({ offset, place }): PlacedField => {
    const common = { kind: 'prose', name: headingText(form, spec), spec, key: keyOf(spec, 'text'), offset } as const;
    return { ...common, required: required.has(spec), ...place };
  });
  return [...values, ...partners, ...impacts, ...prose];
}

function lackingFields(sheet: Sheet, form: Form): PlacedField[] {
  return requiredParts(sheet).flatMap((part) => {
    if (part.filled || hasPlace(part) || mayBeMerged(sheet, part)) return [];
    const edits = insertRequired({ sheet, form }, part);
    const [first] = edits;
    if (!first) return [];
    const { start: offset } = first.span;
    const at = { start: offset, end: offset };
    const common = { spec: part.spec, required: true, lacking: true, offset } as const;
    return [{ ...common, ...namedBy(part, form), value: at, whole: at, empty: true, edits }];
  });
}

/** Whether a part has its line, or its heading above it, already. */
function hasPlace(part: RequiredPart): boolean {
  return part.kind === 'prose' ? part.section?.heading !== undefined : part.node !== undefined;
}

function namedBy(part: RequiredPart, form: Form): Pick<PlacedField, 'kind' | 'key' | 'name'> {
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
