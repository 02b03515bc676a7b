import type { Sheet } from '../sheet/sheet.ts';

/** Works something out once for each sheet, for rules and features that ask for the same thing. */
export function perSheet<T>(workOut: (sheet: Sheet) => T): (sheet: Sheet) => T {
  const known = new WeakMap<Sheet, { readonly value: T }>();
  return (sheet) => {
    let found = known.get(sheet);
    if (!found) {
      found = { value: workOut(sheet) };
      known.set(sheet, found);
    }
    return found.value;
  };
}
