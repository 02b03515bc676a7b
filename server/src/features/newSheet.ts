import type { FormInfo, NewSheet } from '../../../shared/protocol.ts';
import type { Field, Form, Locale } from '../forms/form.ts';
import { newestFirst } from '../forms/newestFirst.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { writeForm } from '../sheet/write.ts';
import { findIdentityCodes } from '../values/identityCode.ts';
import { codeExpression, readProjectCode } from '../values/projectCode.ts';
import { joinLines } from '../values/text.ts';

/** The forms that a new sheet can be of, as a person chooses one, the newest first. */
export function formsToChoose(forms: readonly Form[], locale: Locale): FormInfo[] {
  return newestFirst(forms).map(({ id, name, use, code }) => ({
    id,
    name: name[locale],
    use: use[locale],
    codes: code.pattern,
    codeExpression: codeExpression(code.pattern),
    codeExample: code.example,
  }));
}

/** A new sheet of a form, empty but for its code if one is given; `undefined` when that is no code of the form's. */
export function newSheet(form: Form, written: string | undefined): NewSheet | undefined {
  return sheetWith(form, written, () => undefined);
}

/**
 * A new sheet of the form of another, for another project of the same applicant: what is said of the applicant stays.
 * `undefined` when the other one is of no form, or when what is given is no code of the form's.
 */
export function newSheetLike({ index, fields }: Sheet, written: string | undefined): NewSheet | undefined {
  if (!index) return undefined;
  const kept = new Map<Field, string>();
  for (const { field, text, duplicateOf } of fields) {
    // A personal identity code is never repeated.
    if (!field.ofApplicant || duplicateOf || findIdentityCodes(text).length > 0) continue;
    kept.set(field, joinLines(text));
  }
  return sheetWith(index.form, written, (field) => kept.get(field));
}

function sheetWith(form: Form, written: string | undefined, known: (field: Field) => string | undefined) {
  const code = written === undefined ? undefined : readProjectCode(written, form.code.pattern);
  if (code === undefined && written !== undefined) return undefined;
  const valueIn = (field: Field) => (field.role === 'code' ? code : known(field));
  return {
    snippet: writeForm(form, { valueIn, as: 'snippet' }),
    text: writeForm(form, { valueIn }),
    code: code ?? null,
  };
}
