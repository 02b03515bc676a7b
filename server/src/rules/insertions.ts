import { placeOf, type RequiredPart } from '../facts/completeness.ts';
import type { MissingPart } from '../facts/missing.ts';
import { isRequired } from '../facts/requirements.ts';
import { placeOfSection } from '../facts/sectionOrder.ts';
import { headed, inferred } from '../facts/sections.ts';
import { type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import { textAt } from '../sheet/insertion.ts';
import type { SectionNode } from '../sheet/sheet.ts';
import { numberStops, type Writing, writeField, writeHeading, writeRow, writeSections } from '../sheet/write.ts';
import { type Edit, insertAt, type RuleContext } from './rule.ts';

/** Where something is inserted, and how it is written. */
type Context = Pick<RuleContext, 'sheet' | 'form'> & Pick<Writing, 'as'>;

/** Inserts the heading of a section above its text, and what is to stand below the heading. */
export function headingEdit(context: Context, node: SectionNode, below: readonly string[] = []): Edit {
  const { sheet, form } = context;
  const place = { offset: node.span.start, side: 'before' } as const;
  const text = [writeHeading(form, node.spec, context), ...below].join('\n\n');
  return insertAt(place.offset, textAt(sheet, place, text, node.spec.tight));
}

/** Inserts a section, or only its heading where its text is there already, and the required sections it still lacks. */
export function insertSection(context: Context, spec: SectionSpec): Edit[] {
  const { sheet, form } = context;
  const node = inferred(sheet, spec);
  if (!node) {
    const place = placeOfSection(sheet, spec);
    return [insertAt(place.offset, textAt(sheet, place, writeSections(form, [spec], context), spec.tight))];
  }
  const lacking = spec.children.filter((child) => isRequired(sheet, child) && !headed(sheet, child));
  const leading = lacking.filter(
    (child) => !inferred(sheet, child) && child.order < (node.sections[0]?.spec.order ?? 0),
  );
  const below = leading.length > 0 ? [writeSections(form, leading, context)] : [];
  const others = lacking.filter((child) => !leading.includes(child));
  return [headingEdit(context, node, below), ...others.flatMap((child) => insertSection(context, child))];
}

/** Inserts what is missing in its place: a section, a field's label, or a row's title alone, for a made-up number would look like a given one. */
export function insertPart(context: Context, part: MissingPart): Edit[] {
  const { sheet } = context;
  if (part.kind === 'section') return insertSection(context, part.spec);
  const { section } = part;
  const place = placeOf(sheet, part);
  if (part.kind === 'row') return [insertAt(place.offset, textAt(sheet, place, writeRow(part.title, context), true))];
  const tight = section.spec.compact && section.fields.length > 0;
  return [insertAt(place.offset, textAt(sheet, place, writeField(part.field, context), tight))];
}

/** Inserts the line of a required part that has none: with the whole section, and those it lies in, where these are not there. */
export function insertRequired(context: Context, part: RequiredPart): Edit[] {
  const { spec, section } = part;
  if (section && part.kind !== 'prose') return insertPart(context, { ...part, section });
  const absent = [...withAncestors(spec)].filter((one) => !context.sheet.bySpec.has(one));
  return insertSection(context, absent.at(-1) ?? spec);
}

/** Inserts several missing parts, given in the form's order, in one go. */
export function insertParts(context: Context, parts: readonly MissingPart[]): Edit[] {
  const texts = new Map<number, string>();
  for (const { span, text } of parts.flatMap((part) => insertPart(context, part)))
    texts.set(span.start, (texts.get(span.start) ?? '') + text);
  const written = (text: string) => (context.as === 'snippet' ? numberStops(text) : text);
  return Array.from(texts, ([offset, text]) => insertAt(offset, written(text)));
}
