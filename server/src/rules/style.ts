import type { ValueType } from '../forms/form.ts';
import { canonicalValue } from '../sheet/canonical.ts';
import { type Rule, replace } from './rule.ts';

/** A rule that gives the canonical writing of the values of some types, where they can be read and are written otherwise. */
export function styleRule(...kinds: ValueType['kind'][]): Pick<Rule, 'severity' | 'safe' | 'check'> {
  return {
    severity: 'hint',
    safe: true,
    check({ sheet, form }, report) {
      for (const node of sheet.fields) {
        const right = kinds.includes(node.field.type.kind) ? canonicalValue(node, form) : undefined;
        if (right === undefined || right === node.text) continue;
        report(node.value, { args: { right }, fixes: [replace(node.value, right)] });
      }
    },
  };
}
