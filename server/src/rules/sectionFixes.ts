import { isRequired } from '../facts/requirements.ts';
import { type DisplacedHeading, placeOfSection } from '../facts/sectionOrder.ts';
import { headed, inferred } from '../facts/sections.ts';
import type { SectionSpec } from '../forms/formIndex.ts';
import { headingText } from '../forms/heading.ts';
import { type InsertionPoint, spanToRemove, textAt } from '../sheet/insertion.ts';
import { type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { writeSection } from '../sheet/write.ts';
import type { Span } from '../values/text.ts';
import { type Edit, type Fix, fix, insertAt, type RuleContext } from './rule.ts';

/** Inserts the heading of a section above its text, and what is to stand below the heading. */
export function headingEdit(context: RuleContext, node: SectionNode, below: readonly string[] = []): Edit {
  const { sheet, form } = context;
  const offset = node.span.start;
  const text = [headingText(form, node.spec), ...below].join('\n\n');
  return insertAt(offset, textAt(sheet, { offset, side: 'before' }, text, node.spec.tight));
}

function insertion(context: RuleContext, spec: SectionSpec): Edit {
  const { sheet, form } = context;
  const place = placeOfSection(sheet, spec);
  return insertAt(place.offset, textAt(sheet, place, writeSection(form, spec), spec.tight));
}

/** Inserts a section, or only its heading where its text is there already, and the required sections it still lacks. */
export function insertSection(context: RuleContext, spec: SectionSpec): Fix {
  const { sheet, form } = context;
  const title = headingText(form, spec);
  const node = inferred(sheet, spec);
  if (!node) return fix('fix.insert', title, [insertion(context, spec)]);
  const lacking = spec.children.filter((child) => isRequired(sheet, child) && !headed(sheet, child));
  const leading = lacking.filter(
    (child) => !inferred(sheet, child) && child.order < (node.sections[0]?.spec.order ?? 0),
  );
  const below = leading.map((child) => writeSection(form, child));
  const others = lacking.filter((child) => !leading.includes(child));
  const edits = others.flatMap((child) => insertSection(context, child).edits);
  return fix('fix.insert', title, [headingEdit(context, node, below), ...edits]);
}

/**
 * Moves a section, with all that lies in it, to its place in the form; or its text alone to its heading, where that
 * stands in its place. No fix where what stands in it may be another section's.
 */
export function moveSection(sheet: Sheet, node: SectionNode): Fix[] {
  const { spec, span, heading, detachedHeading, unknown, strays } = node;
  if (!heading && unknown.length + strays.length > 0) return [];
  const place: InsertionPoint =
    heading || !detachedHeading ? placeOfSection(sheet, spec) : { offset: detachedHeading.end, side: 'after' };
  return move(sheet, span, place, spec);
}

/** Puts a heading that stands away from the beginning of its section there. */
export function moveHeading(sheet: Sheet, { node, heading }: DisplacedHeading): Fix[] {
  return move(sheet, heading, { offset: node.span.start, side: 'before' }, node.spec);
}

/** No fix where the block stands at the place already. */
function move(sheet: Sheet, block: Span, place: InsertionPoint, { title, tight }: SectionSpec): Fix[] {
  const [start, end] = [Math.min(block.end, place.offset), Math.max(block.start, place.offset)];
  if (start >= end || sheet.text.slice(start, end).trim() === '') return [];
  const text = textAt(sheet, place, textOf(sheet, block), tight);
  return [fix('fix.move', title, [insertAt(place.offset, text), { span: spanToRemove(sheet, block), text: '' }])];
}
