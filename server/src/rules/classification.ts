import type { NumberedOption, ValueType } from '../forms/form.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { judgeNumbered, nearChoices, readChoice, writeNumbered } from '../values/choice.ts';
import { type Report, replace, rulesOf } from './rule.ts';

type NumberedType = Extract<ValueType, { kind: 'numberedChoice' }>;

interface NumberedField {
  readonly node: FieldNode;
  readonly type: NumberedType;
}

function numberedFields(sheet: Sheet): NumberedField[] {
  return sheet.fields.flatMap((node) => {
    const { type } = node.field;
    return type.kind === 'numberedChoice' && node.text !== '' ? [{ node, type }] : [];
  });
}

/** The option that the field of a role holds, when its number and title agree. */
function optionOf(
  sheet: Sheet,
  role: 'priority' | 'objective',
): (NumberedField & { option: NumberedOption }) | undefined {
  const found = numberedFields(sheet).find(({ node }) => node.field.role === role);
  const option = found && judgeNumbered(found.node.text, found.type.options).option;
  return found && option && { ...found, option };
}

function reportUnknown(report: Report, node: FieldNode, open: boolean, near: readonly string[]): void {
  if (open && near.length === 0) return;
  report(node.value, {
    say: near.length > 0 ? 'choice-unknown.near' : 'choice-unknown',
    args: { written: node.text, label: node.field.label, near: near[0] ?? '' },
    fixes: near.map((right) => replace(node.value, right)),
    ...(open && { severity: 'warning' }),
  });
}

/** Chapter `luokitus`. */
export const classificationRules = rulesOf('luokitus', {
  'choice-unknown': {
    severity: 'error',
    check({ sheet }, report) {
      for (const node of sheet.fields) {
        const { type } = node.field;
        if (node.text === '') continue;
        if (type.kind === 'choice' && readChoice(node.text, type.options) === undefined) {
          reportUnknown(report, node, type.open, nearChoices(node.text, type.options));
        }
        if (type.kind === 'numberedChoice') {
          const { option, disagreeing, near } = judgeNumbered(node.text, type.options);
          if (option || disagreeing.length > 0) continue;
          reportUnknown(
            report,
            node,
            type.open,
            near.map((right) => writeNumbered(right, type.separator)),
          );
        }
      }
    },
  },
  'choice-style': {
    severity: 'hint',
    safe: true,
    check({ sheet }, report) {
      for (const { field, value, text } of sheet.fields) {
        const { type } = field;
        let right: string | undefined;
        if (type.kind === 'choice' || type.kind === 'answer') right = readChoice(text, type.options);
        if (type.kind === 'numberedChoice') {
          const { option } = judgeNumbered(text, type.options);
          right = option && writeNumbered(option, type.separator);
        }
        if (right !== undefined && right !== text) report(value, { args: { right }, fixes: [replace(value, right)] });
      }
    },
  },
  'priority-title': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { node, type } of numberedFields(sheet)) {
        const { disagreeing } = judgeNumbered(node.text, type.options);
        if (disagreeing.length === 0) continue;
        const rights = disagreeing.map((option) => writeNumbered(option, type.separator));
        report(node.value, {
          args: { written: node.text, right: rights[0] ?? '' },
          fixes: rights.map((right) => replace(node.value, right)),
        });
      }
    },
  },
  'objective-priority': {
    severity: 'error',
    check({ sheet }, report) {
      const objective = optionOf(sheet, 'objective');
      const priority = optionOf(sheet, 'priority');
      if (!objective?.option.priority || !priority || objective.option.priority === priority.option.number) return;
      const owner = priority.type.options.find(({ number }) => number === objective.option.priority);
      report(objective.node.value, {
        args: {
          objective: objective.option.number,
          owner: owner ? writeNumbered(owner, priority.type.separator) : objective.option.priority,
          priority: writeNumbered(priority.option, priority.type.separator),
          label: priority.node.field.label,
        },
        related: [
          {
            span: priority.node.value,
            message: { key: 'related.priority', args: { label: priority.node.field.label } },
          },
        ],
      });
    },
  },
  'priority-fund': {
    severity: 'error',
    check({ sheet, form }, report) {
      const priority = optionOf(sheet, 'priority');
      if (!priority?.option.fund || !form.fund || priority.option.fund === form.fund) return;
      report(priority.node.value, {
        args: {
          written: writeNumbered(priority.option, priority.type.separator),
          fund: priority.option.fund,
          own: form.fund,
        },
      });
    },
  },
});
