import type { Requirement } from '../forms/form.ts';
import { type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import { type Sheet, says } from './sheet.ts';

/** Whether the sheet says that its project has ended. */
export function hasEnded(sheet: Sheet): boolean {
  return sheet.index !== undefined && says(sheet, 'status', sheet.index.form.status.ended);
}

/** Whether what has the requirement must be there now. */
export function isDue(requirement: Requirement, ended: boolean): boolean {
  return requirement === 'always' || (requirement === 'ended' && ended);
}

/** Whether the sheet says something that frees the section, or one it lies in, of its requirements. */
export function isWaived(sheet: Sheet, spec: SectionSpec): boolean {
  for (const { waivedBy } of withAncestors(spec)) {
    if (waivedBy && says(sheet, waivedBy.role, waivedBy.value)) return true;
  }
  return false;
}
