import type { Requirement } from '../forms/form.ts';
import type { SectionSpec } from '../forms/formIndex.ts';
import { memoize } from '../sheet/memoize.ts';
import { type Sheet, says } from '../sheet/sheet.ts';

/** Whether the sheet says that its project has ended. */
export const hasEnded = memoize(
  (sheet): boolean => sheet.index !== undefined && says(sheet, 'status', sheet.index.form.status.ended),
);

/** Whether the time has come for what has the requirement. */
export function isDue(sheet: Sheet, requirement: Requirement): boolean {
  return requirement === 'always' || (requirement === 'ended' && hasEnded(sheet));
}

/** Whether the sheet must have now what has the requirement and lies in the section. */
export function isRequired(sheet: Sheet, spec: SectionSpec, requirement: Requirement = spec.required): boolean {
  return isDue(sheet, requirement) && !isWaived(sheet, spec);
}

/** Whether the sheet says something that frees the section, or one it lies in, of its requirements. */
function isWaived(sheet: Sheet, spec: SectionSpec): boolean {
  for (let one: SectionSpec | undefined = spec; one; one = one.parent) {
    if (one.waivedBy && says(sheet, one.waivedBy.role, one.waivedBy.value)) return true;
  }
  return false;
}
