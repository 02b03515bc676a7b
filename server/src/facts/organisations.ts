import { memoize } from '../sheet/memoize.ts';
import type { Organisation } from '../sheet/organisation.ts';
import { type Sheet, textOf, valueOfRole } from '../sheet/sheet.ts';
import { canonicalBusinessId } from '../sheet/valueKinds/identifiers.ts';
import { findIdentityCodes } from '../values/identityCode.ts';
import { fold, foldCase } from '../values/text.ts';

/** No organisation's name is longer, in UTF-16 units. */
const LONGEST_NAME = 200;

/** The organisations that a sheet names, its applicant and the partners of its tables. Nobody's own name is among them. */
export const organisationsIn = memoize((sheet): readonly Organisation[] => {
  const partners = sheet.allSections.flatMap((section) => section.partners);
  return [
    organisation(valueOfRole(sheet, 'applicantName'), valueOfRole(sheet, 'applicantId')),
    ...partners.map(({ name, id }) => organisation(textOf(sheet, name), id ? textOf(sheet, id) : '')),
  ].filter(({ name }) => name !== '');
});

/** The organisations that some sheets name, each once: two of one Y-tunnus are the same, and so are two of one name where one lacks it. */
export function organisationsOf(sheets: readonly Sheet[]): readonly Organisation[] {
  const all = sheets.flatMap(organisationsIn);
  const found = new Map<string, Organisation>();
  const names = new Set<string>();
  for (const one of all) {
    if (!one.businessId || found.has(one.businessId)) continue;
    found.set(one.businessId, one);
    names.add(foldCase(one.name));
  }
  for (const one of all) {
    const name = foldCase(one.name);
    if (one.businessId || names.has(name)) continue;
    found.set(name, one);
    names.add(name);
  }
  return [...found.values()];
}

/** A name that holds a personal identity code, or is longer than any, is none. */
function organisation(written: string, id: string): Organisation {
  const name = written.length > LONGEST_NAME || findIdentityCodes(written).length > 0 ? '' : fold(written);
  return { name, businessId: canonicalBusinessId(id) };
}
