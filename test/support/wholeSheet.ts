import type { Field, Form, Section } from '../../server/src/forms/form.ts';
import { headingText } from '../../server/src/forms/heading.ts';

/** Made-up free text, wherever a form has room for some. */
const PROSE = 'Tässä on tekstiä.';

/** A whole sheet of a form in which every field holds its example: nothing is missing and nothing is wrong. */
export function wholeSheet(form: Form): string {
  const preamble = form.pageHead
    ? ['Esimerkkihanke', bar(form, form.pageHead.bar), form.pageHead.statuses[0] ?? '']
    : [...form.banner, form.title ?? ''];
  return `${[...preamble, ...form.sections.flatMap((section) => blocksOf(form, section))].join('\n\n')}\n`;
}

function blocksOf(form: Form, section: Section): string[] {
  if (section.occasional) return [];
  const children = section.sections ?? [];
  const tight = children.filter((child) => child.tight).map(tableOf);
  const table = [...(section.caption ? [section.caption.canonical] : []), ...tight].join('\n');
  const others = children.filter((child) => !child.tight);
  return [
    headingText(form, section),
    ...(section.fields ?? []).map(lineOf),
    ...(section.prose ? [PROSE] : []),
    ...(table ? [table] : []),
    ...others.flatMap((child) => blocksOf(form, child)),
  ];
}

function lineOf({ label, example = '', reasoned }: Field): string {
  return `${label}: ${example}${reasoned ? `\n${PROSE}` : ''}`;
}

function tableOf({ title, rows }: Section): string {
  const titles = rows?.kind === 'impacts' ? rows.titles : [];
  return [title, ...titles.map((row) => `${row} 1 1\n${PROSE}`)].join('\n');
}

/** The bar of a project page, which repeats some of its fields. */
function bar(form: Form, parts: readonly string[]): string {
  const example = (role: string) => fieldsOf(form.sections).find((field) => field.role === role)?.example ?? '';
  return parts
    .map((part) => (part === 'period' ? `${example('start')} – ${example('end')}` : example(part)))
    .join(' | ');
}

function fieldsOf(sections: readonly Section[]): Field[] {
  return sections.flatMap((section) => [...(section.fields ?? []), ...fieldsOf(section.sections ?? [])]);
}
