import type { SheetField } from '../../shared/protocol.ts';

/**
 * A section as text to paste: its free text as it is, values and rows behind their names, and the headings of the sections
 * in it. Its own heading the other form has already.
 */
export function sectionText(
  fields: readonly SheetField[],
  textOfField: (field: SheetField) => string,
  heading: string,
): string {
  let current = heading;
  const blocks = fields.flatMap((field) => {
    const { kind, name, section } = field;
    const value = textOfField(field);
    const block = kind === 'prose' || value.startsWith(name) ? value : `${name}: ${value}`;
    if (section === current) return [block];
    current = section;
    return [`\n${section}`, block];
  });
  return blocks.join('\n').trim();
}
