import type { Sheet } from './sheet.ts';

/** Works something out once for a sheet, when it is first asked for; the sheet keeps it as long as it lives itself. */
export function memoize<T>(workOut: (sheet: Sheet) => T): (sheet: Sheet) => T {
  return (sheet) => {
    // Kept on the sheet: a WeakMap would cost the garbage collector more, a keystroke, than the work that is saved.
    const known = sheet.facts.get(workOut);
    if (known !== undefined || sheet.facts.has(workOut)) return known as T;
    const value = workOut(sheet);
    sheet.facts.set(workOut, value);
    return value;
  };
}
