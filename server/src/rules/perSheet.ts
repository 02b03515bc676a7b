import type { Sheet } from '../sheet/sheet.ts';

/** Works something out once for a sheet, for the rules that ask for it one after another; only the last sheet's is kept. */
export function perSheet<T>(workOut: (sheet: Sheet) => T): (sheet: Sheet) => T {
  // Not a WeakMap: one spec a keystroke in each would cost the garbage collector more than the work that is saved.
  let last: { readonly sheet: Sheet; readonly value: T } | undefined;
  return (sheet) => {
    if (last?.sheet !== sheet) last = { sheet, value: workOut(sheet) };
    return last.value;
  };
}
