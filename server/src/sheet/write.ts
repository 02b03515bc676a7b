import type { Form, Section } from '../forms/form.ts';
import { headingText } from '../forms/heading.ts';

/** Writes new parts of a sheet in the canonical layout, with `\n`; the caller turns it into the document's line end. */

/** A block of lines that stand together; blocks are parted by a blank line. */
type Block = string;

const joined = (blocks: readonly Block[]) => blocks.join('\n\n');

function ownBlocks({ fields = [], compact }: Section): Block[] {
  const lines = fields.map(({ label }) => `${label}:`);
  return compact ? [lines.join('\n')] : lines;
}

/** A heading and its rows: their titles alone, for a made-up number would look like a given one. */
function tightBlock(section: Section): Block {
  const rows = section.rows?.kind === 'impacts' ? section.rows.titles : [];
  return [section.title, ...rows].join('\n');
}

/** A section with the labels of its fields, its rows and the sections in it, ready to be filled in. */
export function writeSection(form: Form, section: Section): string {
  return joined(sectionBlocks(form, section));
}

function sectionBlocks(form: Form, section: Section): Block[] {
  if (section.tight) return [tightBlock(section)];
  const children = (section.sections ?? []).filter((child) => !child.occasional);
  const tight = children.filter((child) => child.tight).map(tightBlock);
  const table = [...(section.caption ? [section.caption.canonical] : []), ...tight];
  return [
    headingText(form, section),
    ...ownBlocks(section),
    ...(table.length > 0 ? [table.join('\n')] : []),
    ...children.filter((child) => !child.tight).flatMap((child) => sectionBlocks(form, child)),
  ];
}

/** A whole new sheet: banner, title and every section, ready to be filled in. */
export function writeForm(form: Form): string {
  const preamble = [...form.banner, ...(form.title ? [form.title] : [])];
  return `${joined([...preamble, ...form.sections.flatMap((section) => sectionBlocks(form, section))])}\n`;
}
