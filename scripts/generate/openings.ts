import type { Form } from '../../server/src/forms/form.ts';

/** The lines a sheet of one of the forms can begin with: its banner's first line, or its title. */
export function openingLines(forms: readonly Form[]): string[] {
  return [
    ...new Set(forms.flatMap(({ banner: [first], title }) => [first, title].filter((line) => line !== undefined))),
  ];
}
