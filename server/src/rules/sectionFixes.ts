import { headingText, type SectionEntry } from '../forms/formIndex.ts';
import { placeOfSection, spanToRemove, textAt } from '../sheet/places.ts';
import { type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { writeSection } from '../sheet/write.ts';
import type { Span } from '../values/text.ts';
import { headed, implied, isRequired } from './anchors.ts';
import { type Edit, type Fix, fix, insertAt, type Subject } from './rule.ts';

/** Inserts the heading of a section above its text, and what is to stand below the heading. */
export function headingEdit(subject: Subject, node: SectionNode, below: readonly string[] = []): Edit {
  const { sheet, form } = subject;
  const { section } = node.entry;
  const offset = node.span.start;
  const text = [headingText(form, section), ...below].join('\n\n');
  return insertAt(offset, textAt(sheet, { offset, side: 'before' }, text, section.tight));
}

function insertion(subject: Subject, entry: SectionEntry): Edit {
  const { sheet, form } = subject;
  const place = placeOfSection(sheet, entry);
  return insertAt(place.offset, textAt(sheet, place, writeSection(form, entry.section), entry.section.tight));
}

/** Inserts a section, or only its heading where its text is there already, and the required sections it still lacks. */
export function insertSection(subject: Subject, entry: SectionEntry): Fix {
  const { sheet, form } = subject;
  const title = headingText(form, entry.section);
  const node = implied(sheet, entry);
  if (!node) return fix('fix.insert', title, [insertion(subject, entry)]);
  const lacking = entry.children.filter((child) => isRequired(subject, child) && !headed(sheet, child));
  const leading = lacking.filter(
    (child) => !implied(sheet, child) && child.order < (node.sections[0]?.entry.order ?? 0),
  );
  const below = leading.map((child) => writeSection(form, child.section));
  const others = lacking.filter((child) => !leading.includes(child));
  const edits = others.flatMap((child) => insertSection(subject, child).edits);
  return fix('fix.insert', title, [headingEdit(subject, node, below), ...edits]);
}

/** Moves a section, with all that lies in it, to its place in the form. */
export function moveSection(sheet: Sheet, node: SectionNode): Fix {
  const place = placeOfSection(sheet, node.entry, node);
  const text = textAt(sheet, place, textOf(sheet, node.span), node.entry.section.tight);
  return fix('fix.move', node.entry.section.title, [
    insertAt(place.offset, text),
    { span: spanToRemove(sheet, node.span), text: '' },
  ]);
}

/** Puts a heading that stands away from its section's text back above it. */
export function moveHeading(sheet: Sheet, { entry, span }: SectionNode, heading: Span): Fix {
  const place = { offset: span.start, side: 'before' } as const;
  const text = textAt(sheet, place, textOf(sheet, heading), entry.section.tight);
  return fix('fix.move', entry.section.title, [
    insertAt(place.offset, text),
    { span: spanToRemove(sheet, heading), text: '' },
  ]);
}
