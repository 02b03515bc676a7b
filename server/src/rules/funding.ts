import type { Role } from '../forms/form.ts';
import { type FieldNode, fieldOf, type Sheet, says } from '../sheet/sheet.ts';
import { readAmount, readAmountRange, writeAmount } from '../values/amount.ts';
import type { Span } from '../values/text.ts';
import { byField, type RuleContext, rulesOf } from './rule.ts';
import { styleRule } from './style.ts';

/** One of the four amounts of a sheet. */
export interface FundingAmount {
  readonly node: FieldNode;
  /** Whole euros. */
  readonly euros: number;
}

/** An amount by its role; `undefined` when it is missing or cannot be read. */
export function amountOf(sheet: Sheet, role: Role): FundingAmount | undefined {
  const node = fieldOf(sheet, role);
  const euros = node && readAmount(node.text);
  return node && euros !== undefined ? { node, euros } : undefined;
}

/** Rounding in the authority's system makes realised funding exceed granted by this much, in euros. */
const ROUNDING = 1;
/** Realised total funding goes over the plan by up to this factor ordinarily: one sheet in ten goes over, one in fifty by more. */
const ORDINARY_OVERRUN = 1.05;

interface Comparison {
  readonly of: Role;
  readonly to: Role;
  readonly exceeds: (value: number, limit: number) => boolean;
}

/** A rule that reports an amount that is too large beside another. */
function exceeding({ of, to, exceeds }: Comparison) {
  return ({ sheet }: RuleContext, report: (span: Span, details: object) => void) => {
    const value = amountOf(sheet, of);
    const limit = amountOf(sheet, to);
    if (!value || !limit || !exceeds(value.euros, limit.euros)) return;
    report(value.node.value, {
      args: {
        value: writeAmount(value.euros),
        limit: writeAmount(limit.euros),
        over: writeAmount(value.euros - limit.euros),
      },
      related: [byField(limit.node)],
    });
  };
}

function amounts(sheet: Sheet): FieldNode[] {
  return sheet.fields.filter(({ field, text }) => field.type.kind === 'amount' && text !== '');
}

/** Chapter `rahoitus`. */
export const fundingRules = rulesOf('rahoitus', {
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
    check: exceeding({ of: 'actual', to: 'granted', exceeds: (value, limit) => value > limit + ROUNDING }),
  },
  'funding-actual-over-total': {
    severity: 'error',
    check: exceeding({ of: 'actual', to: 'actualTotal', exceeds: (value, limit) => value > limit }),
  },
  'funding-granted-over-planned': {
    severity: 'warning',
    check: exceeding({ of: 'granted', to: 'plannedTotal', exceeds: (value, limit) => value > limit }),
  },
  'funding-total-overrun': {
    severity: 'information',
    check: exceeding({
      of: 'actualTotal',
      to: 'plannedTotal',
      exceeds: (value, limit) => value > limit * ORDINARY_OVERRUN,
    }),
  },
  'funding-nothing-realised': {
    severity: 'information',
    check({ sheet, form }, report) {
      const total = amountOf(sheet, 'actualTotal');
      if (!says(sheet, 'status', form.status.ended)) return;
      if (total?.euros === 0 && amountOf(sheet, 'actual')?.euros === 0) report(total.node.value);
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
