import type { Form, Section } from './form.ts';

/** The heading line of a section as the form prints it. */
export function headingText(form: Form, { number, title }: Pick<Section, 'number' | 'title'>): string {
  return number ? `${numberText(form, number)} ${title}` : title;
}

/** A section's number as it begins a heading: `1.` where the form puts a dot behind the numbers of its top level. */
export function numberText({ dotted }: Form, number: string): string {
  return dotted && !number.includes('.') ? `${number}.` : number;
}

/** A heading line without the dot that may stand behind its number: the writing under which forms are indexed. */
export function dotlessHeading(head: string): string {
  // Few lines begin with a digit, and fewer have a dot before their first space: two looks are cheaper than the pattern.
  const hasDot = beginsWithDigit(head) && head[head.indexOf(' ') - 1] === '.';
  return hasDot ? head.replace(/^([\d.]*\d)\. /, '$1 ') : head;
}

/** Whether the first character of a text is a digit. */
export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
