import { COMPANY_PAGE } from '../reference/companyRegister.ts';
import { memoize } from '../sheet/memoize.ts';
import { type Sheet, valueOfRole } from '../sheet/sheet.ts';
import { judgeBusinessId, readBusinessId } from '../values/businessId.ts';
import { findIdentityCodes } from '../values/identityCode.ts';
import { readProjectCode } from '../values/projectCode.ts';

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

/** Every personal identity code in the text of a sheet. */
export const identityCodesOf = memoize(({ text }) => findIdentityCodes(text));

/** The page of the organisation that a Y-tunnus names in the company register, when it is a valid one. */
export function registerAddressOf(written: string): string | undefined {
  const id = readBusinessId(written);
  return id && judgeBusinessId(id).kind === 'valid' ? COMPANY_PAGE.replace('ID', id.canonical) : undefined;
}
