import { type DisplacedHeading, placeOfSection } from '../facts/sectionOrder.ts';
import { headingText } from '../forms/heading.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { endOf, type InsertionPoint, placeOfField, spanToRemove, textAt } from '../sheet/insertion.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf, type UnknownField } from '../sheet/sheet.ts';
import { type Span, trimSpan } from '../values/text.ts';
import { type Edit, type Fix, fix, insertAt, type RuleContext } from './rule.ts';

/**
 * Moves a section, with all that lies in it, to its place in the form; or its text alone to its heading, where that
 * stands in its place. No fix where what stands in it may be another section's.
 */
export function moveSection(sheet: Sheet, node: SectionNode): Fix[] {
  const { spec, span, heading, detachedHeading, unknown, strays } = node;
  if (!heading && unknown.length + strays.length > 0) return [];
  const place: InsertionPoint =
    heading || !detachedHeading ? placeOfSection(sheet, spec) : { offset: detachedHeading.end, side: 'after' };
  return move(sheet, span, place, spec.title, spec.tight);
}

/** Puts a heading that stands away from the beginning of its section there. */
export function moveHeading(sheet: Sheet, { node, heading }: DisplacedHeading): Fix[] {
  const { spec, span } = node;
  return move(sheet, heading, { offset: span.start, side: 'before' }, spec.title, spec.tight);
}

/** Moves a field, with the reason below it, to its place in its section. */
export function moveField(sheet: Sheet, node: FieldNode): Fix[] {
  const { spec } = node.section;
  const place = placeOfField(node.section, spec.fields.indexOf(node.field), node);
  return move(sheet, { start: node.span.start, end: endOf(node) }, place, node.field.label, spec.compact);
}

/**
 * Moves a field that stands in another section to its own, or its value to the label that stands there without one. No
 * fix where the section is not there, or the field has a value in it already.
 */
export function moveToSection(
  { sheet, form }: Pick<RuleContext, 'sheet' | 'form'>,
  { label, name, span }: UnknownField,
  section: SectionNode,
): Fix[] {
  const { spec, fields } = section;
  const field = (spec.byLabel.get(name) ?? []).find(
    (one) => !fields.some((node) => node.field === one && node.text !== ''),
  );
  if (!field) return [];
  const empty = fields.find((node) => node.field === field);
  const colon = sheet.text.indexOf(':', label.end) + 1;
  const value = trimSpan(sheet.text, colon, span.end);
  if (empty && value.start === value.end) return [];
  const place = placeOfField(section, spec.fields.indexOf(field));
  const moved: Edit = empty
    ? { span: { start: empty.separator.end, end: empty.span.end }, text: ` ${textOf(sheet, value)}` }
    : insertAt(place.offset, textAt(sheet, place, textOf(sheet, span), spec.compact));
  const title = { key: 'fix.moveToSection', args: { text: field.label, section: headingText(form, spec) } } as const;
  return [{ title, edits: [moved, { span: spanToRemove(sheet, span), text: '' }] }];
}

/** No fix where the block stands at the place already. */
function move(sheet: Sheet, block: Span, place: InsertionPoint, name: string, tight?: boolean): Fix[] {
  const [start, end] = [Math.min(block.end, place.offset), Math.max(block.start, place.offset)];
  if (start >= end || sheet.text.slice(start, end).trim() === '') return [];
  const text = textAt(sheet, place, textOf(sheet, block), tight);
  return [fix('fix.move', name, [insertAt(place.offset, text), { span: spanToRemove(sheet, block), text: '' }])];
}

/** Puts two headings that have changed places back; or both sections, where the text may be what was moved. */
export function exchangeBack(sheet: Sheet, first: SectionNode, second: SectionNode): Fix[] {
  const exchange = (key: MessageKey, one: Span, other: Span) =>
    fix(key, '', [
      { span: one, text: textOf(sheet, other) },
      { span: other, text: textOf(sheet, one) },
    ]);
  const headings = [first, second].flatMap(({ heading }) => heading ?? []) as [Span, Span];
  const isProse = ({ spec }: SectionNode) => spec.fields.length + spec.children.length === 0 && !spec.rows;
  const mayHaveMoved = isProse(first) && isProse(second);
  return [
    exchange('fix.exchangeHeadings', ...headings),
    ...(mayHaveMoved ? [exchange('fix.exchangeSections', first.span, second.span)] : []),
  ];
}
