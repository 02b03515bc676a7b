import { type FundingSource, fundingOf } from '../../facts/funding.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { writeAmount } from '../../values/amount.ts';
import type { HoverContext } from './hoverContext.ts';
import { percent } from './percent.ts';

/** The four amounts as a table, with the realisation, the share of EU and state, and what is left to other public funding. */
export function aboutFunding(sheet: Sheet, { t, locale, markup }: HoverContext): string | undefined {
  const { euState, other, total, share } = fundingOf(sheet);
  if (euState.planned === undefined && total.planned === undefined) return undefined;
  const euros = (amount: number | undefined) => (amount === undefined ? '–' : writeAmount(amount));
  const ratio = (ratio: number | undefined) => (ratio === undefined ? '–' : `${percent(ratio, locale)} %`);
  const row = (name: string, { planned, actual, rate }: FundingSource) => [
    name,
    euros(planned),
    euros(actual),
    ratio(rate),
  ];
  return markup.table([
    ['', t('hover.funding.granted'), t('hover.funding.actual'), t('hover.funding.rate')],
    row(t('hover.funding.euState'), euState),
    row(t('hover.funding.other'), other),
    row(t('hover.funding.total'), total),
    [t('hover.funding.share'), ratio(share.planned), ratio(share.actual), ''],
  ]);
}
