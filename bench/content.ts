import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** The published sheet that everything is measured on: 15 KB, of the later form, with every kind of value. */
export const sheetText = readFileSync(join(process.cwd(), 'seeds', 'S20884.esr'), 'utf8');

const lines = sheetText.split('\n');
const HEADING = /^\d(?:\.\d)? \p{Lu}/u;

/** The same content as a YAML document: a map for each section, its fields as keys, its prose as block texts. */
export function asYaml(): string {
  const sections: Record<string, Record<string, string | string[]>> = {};
  let section: Record<string, string | string[]> = {};
  for (const line of lines) {
    if (HEADING.test(line)) {
      section = {};
      sections[line] = section;
      continue;
    }
    const [, label, value] = /^([^:.]{1,80}): ?(.*)$/.exec(line) ?? [];
    if (label !== undefined) section[label] = value ?? '';
    else if (line !== '') section.text = [...(section.text ?? []), line];
  }
  return stringify(sections);
}

/** The same content as a Markdown document: headings marked as such, the rest as it is. */
export function asMarkdown(): string {
  return lines.map((line) => (HEADING.test(line) ? `## ${line}` : line)).join('\n');
}
