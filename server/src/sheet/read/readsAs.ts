import type { Form, ValueType } from '../../forms/form.ts';
import { isPhone, isWebAddress, readEmail } from '../../values/contacts.ts';
import { fold } from '../../values/text.ts';
import { canonicalValue } from '../canonical.ts';

/** Whether a text is a whole value of a type, without doubt; never of free text, which anything may be. */
export function readsAs(type: ValueType, text: string, form: Form): boolean {
  const value = fold(text);
  switch (type.kind) {
    case 'text':
      return false;
    case 'postalCode':
      return /^\d{5}$/.test(value);
    case 'phone':
      return isPhone(value);
    case 'email':
      return readEmail(value) !== undefined;
    case 'web':
      return isWebAddress(value);
    default:
      return canonicalValue({ field: { type }, text: value }, form) !== undefined;
  }
}
