import { compareAmounts, type Funding, type FundingComparison, type FundingRole, fundingOf } from '../facts/funding.ts';
import { writeAmount } from '../values/amount.ts';
import { byField, type Fix, type Report, type RuleContext, rulesOf, type Severity } from './rule.ts';

/** Rounding in the authority's system makes realised funding exceed granted by this much, in euros. */
const ROUNDING = 1;
/** Realised total funding goes over the plan by up to this factor ordinarily: one sheet in ten goes over, one in fifty by more. */
const ORDINARY_OVERRUN = 1.05;

/** An amount that should not exceed another. */
interface Comparison {
  readonly of: FundingRole;
  readonly to: FundingRole;
  readonly isTooMuch: (compared: FundingComparison) => boolean;
  /** Whether the two are now and then written in each other's place. */
  readonly exchangeable?: true;
}

const actualOverGranted: Comparison = {
  of: 'actual',
  to: 'granted',
  isTooMuch: ({ over }) => over > ROUNDING,
};
const actualOverTotal: Comparison = {
  of: 'actual',
  to: 'actualTotal',
  isTooMuch: ({ over }) => over > 0,
  exchangeable: true,
};
const grantedOverPlanned: Comparison = {
  of: 'granted',
  to: 'plannedTotal',
  isTooMuch: ({ over }) => over > 0,
  exchangeable: true,
};
const totalOverPlanned: Comparison = {
  of: 'actualTotal',
  to: 'plannedTotal',
  isTooMuch: ({ times }) => times > ORDINARY_OVERRUN,
};
const comparisons = [actualOverGranted, actualOverTotal, grantedOverPlanned, totalOverPlanned];

/** Two amounts of which the first is too large beside the second; `undefined` when it is not. */
function excess(amounts: Funding['amounts'], { of, to, isTooMuch }: Comparison): FundingComparison | undefined {
  const compared = compareAmounts(amounts, of, to);
  return compared && isTooMuch(compared) ? compared : undefined;
}

/** Reports an amount that is too large beside another. */
function reportExcess(comparison: Comparison, { sheet }: RuleContext, report: Report, severity?: Severity): void {
  const { amounts } = fundingOf(sheet);
  const compared = excess(amounts, comparison);
  if (!compared) return;
  const { value, limit, over } = compared;
  report(value.node.value, {
    ...(severity && { severity }),
    args: { value: writeAmount(value.euros), limit: writeAmount(limit.euros), over: writeAmount(over) },
    fixes: comparison.exchangeable ? exchange(amounts, comparison, compared) : [],
    related: [byField(limit.node)],
  });
}

/** The fix that puts two amounts in each other's place, where all four would then be right. */
function exchange(amounts: Funding['amounts'], { of, to }: Comparison, { value, limit }: FundingComparison): Fix[] {
  const exchanged = { ...amounts, [of]: limit, [to]: value };
  if (comparisons.some((comparison) => excess(exchanged, comparison))) return [];
  const edits = [
    { span: value.node.value, text: limit.node.text },
    { span: limit.node.value, text: value.node.text },
  ];
  const args = { label: value.node.field.label, other: limit.node.field.label };
  return [{ title: { key: 'fix.swapAmounts', args }, edits }];
}

/** Chapter `funding`. */
export const fundingRules = rulesOf('funding', {
  'amount-format': { severity: 'error' },
  'amount-style': { severity: 'hint', safe: true },
  'amount-negative': { severity: 'warning' },
  'funding-actual-over-granted': {
    severity: 'error',
    check: (context, report) => reportExcess(actualOverGranted, context, report),
  },
  'funding-actual-over-total': {
    severity: 'error',
    // One regional sheet in a hundred has it so; why is not known.
    check: (context, report) =>
      reportExcess(actualOverTotal, context, report, context.form.fund === 'EAKR' ? 'information' : undefined),
  },
  'funding-granted-over-planned': {
    severity: 'warning',
    check: (context, report) => reportExcess(grantedOverPlanned, context, report),
  },
  'funding-total-overrun': {
    severity: 'information',
    check: (context, report) => reportExcess(totalOverPlanned, context, report),
  },
  'funding-nothing-realised': {
    severity: 'information',
    check({ sheet, ended }, report) {
      const { actual, actualTotal } = fundingOf(sheet).amounts;
      if (ended && actual?.euros === 0 && actualTotal?.euros === 0) report(actualTotal.node.value);
    },
  },
  'budget-range': { severity: 'error' },
});
