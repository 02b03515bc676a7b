import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';

/** The published sheets that the project is built on, by project code. */
export const seedCodes = ['S11825', 'S10930', 'S20480', 'S20884', 'S20015'] as const;

/** The text of a published sheet. */
export function seed(code: (typeof seedCodes)[number]): string {
  return readFileSync(join(projectRoot, 'seeds', `${code}.esr`), 'utf8');
}
