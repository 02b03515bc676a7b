import type { Requirement } from '../forms/form.ts';
import { type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import { type Sheet, says } from '../sheet/sheet.ts';
import { memoize } from './memoize.ts';

/** Whether the sheet says that its project has ended. */
export const hasEnded = memoize(
  (sheet): boolean => sheet.index !== undefined && says(sheet, 'status', sheet.index.form.status.ended),
);

/** Whether the sheet must have now what has the requirement and lies in the section. */
export function isRequired(sheet: Sheet, spec: SectionSpec, requirement: Requirement = spec.required): boolean {
  const isDue = requirement === 'always' || (requirement === 'ended' && hasEnded(sheet));
  return isDue && !isWaived(sheet, spec);
}

/** Whether the sheet says something that frees the section, or one it lies in, of its requirements. */
function isWaived(sheet: Sheet, spec: SectionSpec): boolean {
  for (const { waivedBy } of withAncestors(spec)) {
    if (waivedBy && says(sheet, waivedBy.role, waivedBy.value)) return true;
  }
  return false;
}
