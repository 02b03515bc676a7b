import type { Form } from './form.ts';

/** Forms as they are offered for a new sheet: that of the newest programme first, those of one time in their own order. */
export function newestFirst(forms: readonly Form[]): Form[] {
  const begin = ({ programmes }: Form) => Number(programmes.map(({ first }) => first.slice(0, 4)).sort()[0] ?? 0);
  return [...forms].sort((a, b) => begin(b) - begin(a));
}
