import type { ValueType } from '../forms/form.ts';
import { memoize } from '../sheet/memoize.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { judgeNumbered, type NumberedJudgement, type NumberedOption } from '../values/choice.ts';

/** A field that holds a numbered choice, and what the choice comes to. */
export interface NumberedField extends NumberedJudgement {
  readonly node: FieldNode;
  readonly type: Extract<ValueType, { kind: 'numberedChoice' }>;
}

/** The numbered choices of a sheet, each with what it comes to. */
export const numberedFields = memoize((sheet): readonly NumberedField[] =>
  sheet.fields.flatMap((node) => {
    const { type } = node.field;
    if (type.kind !== 'numberedChoice' || node.text === '') return [];
    return [{ node, type, ...judgeNumbered(node.text, type.options) }];
  }),
);

/** The field of a role when its number and title agree on an option. */
export function agreedOption(
  sheet: Sheet,
  role: 'priority' | 'objective',
): (NumberedField & { readonly option: NumberedOption }) | undefined {
  const found = numberedFields(sheet).find(({ node }) => node.field.role === role);
  return found?.option && { ...found, option: found.option };
}
