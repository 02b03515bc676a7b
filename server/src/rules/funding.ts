import { compareAmounts, type FundingComparison, type FundingRole, fundingOf } from '../facts/funding.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { readAmount, readAmountRange, writeAmount } from '../values/amount.ts';
import type { Span } from '../values/text.ts';
import { byField, type RuleContext, rulesOf } from './rule.ts';
import { styleRule } from './style.ts';

/** Rounding in the authority's system makes realised funding exceed granted by this much, in euros. */
const ROUNDING = 1;
/** Realised total funding goes over the plan by up to this factor ordinarily: one sheet in ten goes over, one in fifty by more. */
const ORDINARY_OVERRUN = 1.05;

interface Comparison {
  readonly of: FundingRole;
  readonly to: FundingRole;
  readonly isTooMuch: (compared: FundingComparison) => boolean;
}

/** A rule that reports an amount that is too large beside another. */
function exceeding({ of, to, isTooMuch }: Comparison) {
  return ({ sheet }: RuleContext, report: (span: Span, details: object) => void) => {
    const compared = compareAmounts(sheet, of, to);
    if (!compared || !isTooMuch(compared)) return;
    const { value, limit, over } = compared;
    report(value.node.value, {
      args: {
        value: writeAmount(value.euros),
        limit: writeAmount(limit.euros),
        over: writeAmount(over),
      },
      related: [byField(limit.node)],
    });
  };
}

function amounts(sheet: Sheet): FieldNode[] {
  return sheet.fields.filter(({ field, text }) => field.type.kind === 'amount' && text !== '');
}

/** Chapter `funding`. */
export const fundingRules = rulesOf('funding', {
  'amount-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { value, text, field } of amounts(sheet)) {
        if (readAmount(text) === undefined) report(value, { args: { written: text, example: field.example ?? '' } });
      }
    },
  },
  'amount-style': styleRule('amount'),
  'amount-negative': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const { value, text } of amounts(sheet)) {
        const euros = readAmount(text);
        if (euros !== undefined && euros < 0) report(value, { args: { written: text } });
      }
    },
  },
  'funding-actual-over-granted': {
    severity: 'error',
    check: exceeding({ of: 'actual', to: 'granted', isTooMuch: ({ over }) => over > ROUNDING }),
  },
  'funding-actual-over-total': {
    severity: 'error',
    check: exceeding({ of: 'actual', to: 'actualTotal', isTooMuch: ({ over }) => over > 0 }),
  },
  'funding-granted-over-planned': {
    severity: 'warning',
    check: exceeding({ of: 'granted', to: 'plannedTotal', isTooMuch: ({ over }) => over > 0 }),
  },
  'funding-total-overrun': {
    severity: 'information',
    check: exceeding({
      of: 'actualTotal',
      to: 'plannedTotal',
      isTooMuch: ({ times }) => times > ORDINARY_OVERRUN,
    }),
  },
  'funding-nothing-realised': {
    severity: 'information',
    check({ sheet, ended }, report) {
      const { actual, actualTotal } = fundingOf(sheet).amounts;
      if (ended && actual?.euros === 0 && actualTotal?.euros === 0) report(actualTotal.node.value);
    },
  },
  'budget-range': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { field, value, text } of sheet.fields) {
        if (field.type.kind !== 'amountRange' || text === '') continue;
        const range = readAmountRange(text);
        if (range && range.low < range.high) continue;
        report(value, {
          messageKey: range ? 'budget-range.order' : 'budget-range',
          args: { written: text, example: field.example ?? '' },
        });
      }
    },
  },
});
