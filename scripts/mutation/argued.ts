import { change, type Mutant } from './mutant.ts';

/** A mutant that no test can or need notice, and why. */
export interface Argued {
  readonly path: string;
  /** As the report tells it: `a < b → a <= b`. */
  readonly change: string;
  readonly why: string;
}

/** Survivors of one file that one argument answers. */
function each(path: string, why: string, ...changes: readonly string[]): Argued[] {
  return changes.map((change) => ({ path, change, why }));
}

/** Every survivor that is argued rather than killed. */
export const argued: readonly Argued[] = [
  ...each(
    'server/src/sheet/align.ts',
    'Standing in order is the usual case and has a quick way; without it the slow one finds the same.',
    '(choice) => choice >= next → () => undefined',
    'choice >= next → false',
    'choice >= next → choice > next',
    'choice >= next → choice < next',
  ),
];

/** Whether a mutant is in the list. */
export function isArgued(mutant: Mutant): boolean {
  return argued.some((one) => one.path === mutant.path && one.change === change(mutant));
}
