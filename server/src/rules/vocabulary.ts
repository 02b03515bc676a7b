import { agreedOption } from '../facts/classification.ts';
import { ofFund, writeNumbered } from '../values/choice.ts';
import { byField, replace, rulesOf } from './rule.ts';

/** Chapter `vocabulary`. */
export const vocabularyRules = rulesOf('vocabulary', {
  'choice-unknown': { severity: 'error' },
  'choice-style': { severity: 'hint', safe: true },
  'priority-title': { severity: 'error' },
  'objective-priority': {
    severity: 'error',
    check({ sheet, form }, report) {
      const objective = agreedOption(sheet, 'objective');
      const priority = agreedOption(sheet, 'priority');
      if (!objective?.option.priority || !priority || objective.option.priority === priority.option.number) return;
      const owner = priority.type.options.find(({ number }) => number === objective.option.priority);
      const owners = ofFund(owner ? [owner] : [], form);
      const siblings = ofFund(objective.type.options, form).filter((one) => one.priority === priority.option.number);
      report(objective.node.value, {
        args: {
          objective: objective.option.number,
          owner: owner ? writeNumbered(owner, priority.type.separator) : objective.option.priority,
          priority: writeNumbered(priority.option, priority.type.separator),
          label: priority.node.field.label,
        },
        fixes: [
          ...owners.map((one) => replace(priority.node.value, writeNumbered(one, priority.type.separator))),
          ...siblings.map((one) => replace(objective.node.value, writeNumbered(one, objective.type.separator))),
        ],
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
