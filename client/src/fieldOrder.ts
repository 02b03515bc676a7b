import type { SheetField, TextPosition, TextRange } from '../../shared/protocol.ts';

/** The field whose lines hold a place; what has no line yet holds none. */
export function fieldAt(fields: readonly SheetField[], { line }: TextPosition): SheetField | undefined {
  return fields.find(({ whole, lacking }) => !lacking && whole.start.line <= line && line <= whole.end.line);
}

/** Whether a selection lies where Tab and Enter are those of any text: in free text, on what is no field, or over several. */
export function isInText(fields: readonly SheetField[], { start, end }: TextRange): boolean {
  const field = fieldAt(fields, start);
  if (field?.kind === 'prose' && !field.empty) return true;
  return start.line !== end.line && (!field || field !== fieldAt(fields, end));
}

/** The field that Tab goes to: the next one that stands in the sheet, else what comes behind it all. */
export function fieldAfter(fields: readonly SheetField[], at: TextPosition): SheetField | undefined {
  const below = fields.slice(indexBelow(fields, at));
  return below.find(({ lacking }) => !lacking) ?? below[0];
}

/** The field that Shift+Tab goes to: the previous one that stands in the sheet. */
export function fieldBefore(fields: readonly SheetField[], at: TextPosition): SheetField | undefined {
  return above(fields, at).findLast(({ lacking }) => !lacking);
}

/** The empty field that follows directly on a line that ends a filled one; rows and free text have reasons and paragraphs in between. */
export function emptyFieldDirectlyBelow(fields: readonly SheetField[], line: number): SheetField | undefined {
  const index = fields.findIndex(({ whole, lacking }) => !lacking && whole.end.line === line);
  const [field, below] = fields.slice(index, index + 2);
  if (index < 0 || field?.kind !== 'value' || field.empty) return undefined;
  return below?.kind === 'value' && below.empty && !below.lacking && below.section === field.section
    ? below
    : undefined;
}

/** What is still to be written below a place, in order; from the end it goes on at the beginning. */
export function emptyFieldAfter(fields: readonly SheetField[], at: TextPosition): SheetField | undefined {
  const below = indexBelow(fields, at);
  return [...fields.slice(below), ...fields.slice(0, below)].find(isLeft);
}

/** What is still to be written above a place, nearest first; from the beginning it goes on at the end. */
export function emptyFieldBefore(fields: readonly SheetField[], at: TextPosition): SheetField | undefined {
  const before = above(fields, at);
  return before.findLast(isLeft) ?? fields.slice(before.length).findLast(isLeft);
}

/** Whether a field is still to be written. */
export function isLeft({ required, empty }: SheetField): boolean {
  return required && empty;
}

/** The place in the list of the first field below a place. */
function indexBelow(fields: readonly SheetField[], at: TextPosition): number {
  const here = fieldAt(fields, at);
  const index = here ? fields.indexOf(here) + 1 : fields.findIndex(({ whole }) => !isBefore(whole.start, at));
  return index < 0 ? fields.length : index;
}

function above(fields: readonly SheetField[], at: TextPosition): readonly SheetField[] {
  const here = fieldAt(fields, at);
  return fields.slice(0, here ? fields.indexOf(here) : indexBelow(fields, at));
}

function isBefore(a: TextPosition, b: TextPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
