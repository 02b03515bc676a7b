import { agreedOption, numberedFields } from '../facts/classification.ts';
import type { FieldNode } from '../sheet/sheet.ts';
import { hasSameWords, nearChoices, readChoice, readNumberedChoice, writeNumbered } from '../values/choice.ts';
import { byField, type Report, replace, rulesOf } from './rule.ts';
import { styleRule } from './style.ts';

function reportUnknown(report: Report, node: FieldNode, open: boolean, near: readonly string[]): void {
  if (open && near.length === 0) return;
  report(node.value, {
    messageKey: near.length > 0 ? 'choice-unknown.near' : 'choice-unknown',
    args: { written: node.text, label: node.field.label, near: near[0] ?? '' },
    fixes: near.map((right) => replace(node.value, right)),
    ...(open && { severity: 'warning' }),
  });
}

/** Chapter `vocabulary`. */
export const vocabularyRules = rulesOf('vocabulary', {
  'choice-unknown': {
    severity: 'error',
    check({ sheet }, report) {
      for (const node of sheet.fields) {
        const { type } = node.field;
        if (node.text === '') continue;
        if (type.kind === 'choice' && readChoice(node.text, type.options) === undefined) {
          const near = nearChoices(node.text, type.options);
          const meant = type.open ? near.filter((option) => hasSameWords(node.text, option)) : near;
          reportUnknown(report, node, type.open, meant);
        }
      }
      for (const { node, type, option, disagreeing, near } of numberedFields(sheet)) {
        if (option || disagreeing.length > 0) continue;
        const titles = near.map((right) => writeNumbered(right, type.separator));
        reportUnknown(report, node, type.open, titles);
      }
    },
  },
  'choice-style': styleRule('choice', 'answer', 'numberedChoice'),
  'priority-title': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { node, type, disagreeing } of numberedFields(sheet)) {
        if (disagreeing.length === 0) continue;
        const rights = disagreeing.map((option) => writeNumbered(option, type.separator));
        report(node.value, {
          // A number that no option has: the title alone tells which is meant.
          ...(!readNumberedChoice(node.text, type.options)?.byNumber && {
            messageKey: 'priority-title.title' as const,
          }),
          args: { written: node.text, right: rights[0] ?? '' },
          fixes: rights.map((right) => replace(node.value, right)),
        });
      }
    },
  },
  'objective-priority': {
    severity: 'error',
    check({ sheet }, report) {
      const objective = agreedOption(sheet, 'objective');
      const priority = agreedOption(sheet, 'priority');
      if (!objective?.option.priority || !priority || objective.option.priority === priority.option.number) return;
      const owner = priority.type.options.find(({ number }) => number === objective.option.priority);
      report(objective.node.value, {
        args: {
          objective: objective.option.number,
          owner: owner ? writeNumbered(owner, priority.type.separator) : objective.option.priority,
          priority: writeNumbered(priority.option, priority.type.separator),
          label: priority.node.field.label,
        },
        related: [byField(priority.node)],
      });
    },
  },
  'priority-fund': {
    severity: 'error',
    check({ sheet, form }, report) {
      const priority = agreedOption(sheet, 'priority');
      if (!priority?.option.fund || !form.fund || priority.option.fund === form.fund) return;
      report(priority.node.value, {
        messageKey: `priority-fund.${form.fund}`,
        args: { written: writeNumbered(priority.option, priority.type.separator) },
      });
    },
  },
});
