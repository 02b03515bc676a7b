import { type FundingSource, fundingOf } from '../facts/funding.ts';
import { publicAddressOf } from '../facts/identifiers.ts';
import { lengthOf, periodOf, programmeOf, standingOn } from '../facts/period.ts';
import type { Translate } from '../messages/catalogue.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { writeAmount } from '../values/amount.ts';
import { businessIdSum, judgeBusinessId, readBusinessId } from '../values/businessId.ts';
import { readCountPair } from '../values/count.ts';
import { writeDate } from '../values/date.ts';
import type { FeatureContext } from './context.ts';

/** A share in per cent with one decimal, as the language writes it; a dash when there is nothing to share. */
function percent(ratio: number | undefined, { locale }: Pick<FeatureContext, 'locale'>): string {
  if (ratio === undefined) return '–';
  const number = (ratio * 100).toFixed(1);
  return locale === 'en' ? `${number} %` : `${number.replace('.', ',')} %`;
}

/** A number of days or months with its word. */
function quantity(t: Translate, unit: 'day' | 'month', number: number): string {
  return t(number === 1 ? `unit.${unit}.one` : `unit.${unit}.other`, { number });
}

/** The four amounts as a table, with the realisation, the share of EU and state, and what is left to other public funding. */
export function fundingTable(sheet: Sheet, context: FeatureContext): string | undefined {
  const { t } = context;
  const { euState, other, total, share } = fundingOf(sheet);
  if (euState.planned === undefined && total.planned === undefined) return undefined;
  const euros = (amount: number | undefined) => (amount === undefined ? '–' : writeAmount(amount));
  const row = (name: string, { planned, actual, rate }: FundingSource) => [
    name,
    euros(planned),
    euros(actual),
    percent(rate, context),
  ];
  const rows = [
    ['', t('hover.funding.granted'), t('hover.funding.actual'), t('hover.funding.rate')],
    ['---', '---:', '---:', '---:'],
    row(t('hover.funding.euState'), euState),
    row(t('hover.funding.other'), other),
    row(t('hover.funding.total'), total),
    [t('hover.funding.share'), percent(share.planned, context), percent(share.actual, context), ''],
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function businessId(text: string, t: Translate): string | undefined {
  const id = readBusinessId(text);
  if (!id) return undefined;
  const state = judgeBusinessId(id);
  const { products, sum, remainder } = businessIdSum(id.digits);
  const verdict =
    state.kind === 'checksum'
      ? t('hover.businessId.checksum', { expected: state.expected })
      : t(`hover.businessId.${state.kind}`);
  const expected = remainder === 0 ? 0 : 11 - remainder;
  const key = remainder === 0 ? 'zero' : remainder === 1 ? 'one' : 'other';
  return `${verdict}\n\n${products.join(' + ')} = ${sum}; ${sum} mod 11: ${t(`hover.businessId.${key}`, { remainder, expected })}.`;
}

const STANDING = { ahead: 'hover.period.starts', running: 'hover.period.left', over: 'hover.period.since' } as const;

function aboutPeriod(sheet: Sheet, { t, today }: FeatureContext): string | undefined {
  const period = periodOf(sheet);
  if (!period) return undefined;
  const lines: string[] = [];
  if (!period.reversed) {
    const { months, days } = lengthOf(period);
    lines.push(t('hover.period.length', { months: quantity(t, 'month', months), days: quantity(t, 'day', days) }));
  }
  if (today) {
    const { kind, days } = standingOn(today, period);
    lines.push(t(STANDING[kind], { days: quantity(t, 'day', days) }));
  }
  const programme = programmeOf(sheet);
  if (programme) {
    lines.push(t('hover.period.programme', { first: writeDate(programme.first), last: writeDate(programme.last) }));
  }
  return lines.join(' ');
}

/** What can be said of one value beyond its field: the sum behind a check digit, the shares, the time left, the address. */
export const aboutValue = {
  businessId,
  of(sheet: Sheet, node: FieldNode, context: FeatureContext): string | undefined {
    const { text, field } = node;
    const { t } = context;
    switch (field.type.kind) {
      case 'businessId':
        return businessId(text, t);
      case 'amount':
        return fundingTable(sheet, context);
      case 'period':
      case 'date':
        return aboutPeriod(sheet, context);
      case 'countPair': {
        const pair = readCountPair(text, field.type);
        if (!pair?.total) return undefined;
        const share = percent(pair.part / pair.total, context).replace(/ %$/, '');
        return t('hover.count.women', { part: pair.part, total: pair.total, percent: share });
      }
      case 'projectCode': {
        const address = publicAddressOf(sheet, text);
        return address && `[${t('hover.code.address')}](${address})`;
      }
      default:
        return undefined;
    }
  },
};
