import { change, type Mutant } from './mutant.ts';

/** A mutant that no test can or need notice, and why. */
export interface Argued {
  readonly path: string;
  /** As the report tells it: `a < b → a <= b`. */
  readonly change: string;
  readonly why: string;
}

/** Every survivor that is argued rather than killed. */
export const argued: readonly Argued[] = [];

/** Whether a mutant is in the list. */
export function isArgued(mutant: Mutant): boolean {
  return argued.some((one) => one.path === mutant.path && one.change === change(mutant));
}
