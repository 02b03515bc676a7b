import type { Form, ValueType } from '../../forms/form.ts';
import { canonicalValue } from '../valueKinds.ts';

/** Whether a text is a whole value of a type, without doubt; never of free text, which anything may be. */
export function readsAs(type: ValueType, text: string, form: Form): boolean {
  return canonicalValue({ field: { type }, text }, form) !== undefined;
}
