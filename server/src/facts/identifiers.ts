import { memoize } from '../sheet/memoize.ts';
import { type Sheet, textOf, valueOfRole } from '../sheet/sheet.ts';
import { type BusinessId, readBusinessId } from '../values/businessId.ts';
import { readProjectCode } from '../values/projectCode.ts';
import type { Span } from '../values/text.ts';

/** A Y-tunnus as it stands in a sheet: a field's value or a partner row's part. */
export interface WrittenBusinessId {
  readonly span: Span;
  readonly text: string;
  /** `undefined` when it cannot be read. */
  readonly id: BusinessId | undefined;
}

/** Every Y-tunnus of a sheet, readable or not: those of fields, then those of partners, in the order they stand. */
export const businessIds = memoize((sheet): readonly WrittenBusinessId[] => {
  const spans: Span[] = [];
  for (const { field, value, text } of sheet.fields) {
    if (field.type.kind === 'businessId' && text !== '') spans.push(value);
  }
  for (const { partners } of sheet.allSections) {
    for (const { id } of partners) if (id) spans.push(id);
  }
  return spans.map((span) => {
    const text = textOf(sheet, span);
    return { span, text, id: readBusinessId(text) };
  });
});

/** The project code in its canonical writing; `undefined` when it is missing or none of the form's. */
export function projectCodeOf(sheet: Sheet, written = valueOfRole(sheet, 'code')): string | undefined {
  return sheet.index && readProjectCode(written, sheet.index.form.code.pattern);
}

/** The public page of the project that a code names, when the code is one of the form's. */
export function publicAddressOf(sheet: Sheet, written: string): string | undefined {
  const code = projectCodeOf(sheet, written);
  const address = code && sheet.index?.form.addresses.find((one) => readProjectCode(code, one.code));
  return address ? address.url.replace('CODE', code) : undefined;
}
