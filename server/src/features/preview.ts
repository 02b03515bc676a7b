import type { ValueType } from '../forms/form.ts';
import type { Translate } from '../messages/catalogue.ts';
import { durationOf, programmeOf } from '../rules/duration.ts';
import { amountOf } from '../rules/funding.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { writeAmount } from '../values/amount.ts';
import { businessIdSum, judgeBusinessId, readBusinessId } from '../values/businessId.ts';
import { type NumberedOption, writeNumbered } from '../values/choice.ts';
import { readCountPair } from '../values/count.ts';
import { writeDate } from '../values/date.ts';
import { daysBetween, monthsBetween } from '../values/period.ts';
import { readProjectCode } from '../values/projectCode.ts';
import type { HoverContext } from './hover.ts';

/** A share in per cent with one decimal, as the language writes it; a dash when there is nothing to share. */
function percent(
  part: number | undefined,
  total: number | undefined,
  { locale }: Pick<HoverContext, 'locale'>,
): string {
  if (part === undefined || !total) return '–';
  const number = ((part / total) * 100).toFixed(1);
  return locale === 'en' ? `${number} %` : `${number.replace('.', ',')} %`;
}

/** A number of days or months with its word. */
function quantity(t: Translate, unit: 'day' | 'month', number: number): string {
  return t(number === 1 ? `unit.${unit}.one` : `unit.${unit}.other`, { number });
}

/** The type of a value in words. */
export function typeText(sheet: Sheet, type: ValueType, t: Translate): string {
  switch (type.kind) {
    case 'projectCode':
      return t('type.projectCode', { form: sheet.index?.form.code.pattern.join(' / ') ?? '' });
    case 'places':
    case 'place':
      return t(`type.places.${type.of}`);
    case 'choice':
      return t(type.open ? 'type.choice.open' : 'type.choice', { options: shortList(type.options) });
    case 'numberedChoice':
      return t(type.open ? 'type.choice.open' : 'type.choice', {
        options: shortList(ofFund(sheet, type.options).map((option) => writeNumbered(option, type.separator))),
      });
    case 'answer':
      return t('type.answer', { options: type.options.join(' / ') });
    default:
      return t(`type.${type.kind}`);
  }
}

/** The options that can be right in the sheet: those of the other fund are known only to be told apart. */
function ofFund(sheet: Sheet, options: readonly NumberedOption[]): NumberedOption[] {
  const own = sheet.index?.form.fund;
  return options.filter(({ fund }) => !own || !fund || fund === own);
}

const SHOWN_OPTIONS = 9;

function shortList(options: readonly string[]): string {
  const shown = options.slice(0, SHOWN_OPTIONS).map((option) => `\n- ${option}`);
  return shown.join('') + (options.length > SHOWN_OPTIONS ? '\n- …' : '');
}

/** The four amounts as a table, with the realisation, the share of EU and state, and what is left to other public funding. */
export function fundingTable(sheet: Sheet, context: HoverContext): string | undefined {
  const { t } = context;
  const [granted, actual, planned, total] = (['granted', 'actual', 'plannedTotal', 'actualTotal'] as const).map(
    (role) => amountOf(sheet, role)?.euros,
  );
  if (granted === undefined && planned === undefined) return undefined;
  const euros = (amount: number | undefined) => (amount === undefined ? '–' : writeAmount(amount));
  const minus = (total: number | undefined, part: number | undefined) =>
    total === undefined || part === undefined ? undefined : total - part;
  const rows: [string, string, string, string][] = [
    ['', t('hover.funding.granted'), t('hover.funding.actual'), t('hover.funding.rate')],
    ['---', '---:', '---:', '---:'],
    [t('hover.funding.euState'), euros(granted), euros(actual), percent(actual, granted, context)],
    [
      t('hover.funding.other'),
      euros(minus(planned, granted)),
      euros(minus(total, actual)),
      percent(minus(total, actual), minus(planned, granted), context),
    ],
    [t('hover.funding.total'), euros(planned), euros(total), percent(total, planned, context)],
    [t('hover.funding.share'), percent(granted, planned, context), percent(actual, total, context), ''],
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

function period(sheet: Sheet, { t, today }: HoverContext): string | undefined {
  const duration = durationOf(sheet);
  const { form } = sheet.index ?? {};
  if (!duration || !form) return undefined;
  const { start, end } = duration;
  const lines: string[] = [];
  if (daysBetween(start, end) > 0) {
    lines.push(
      t('hover.period.length', {
        months: quantity(t, 'month', monthsBetween(start, end)),
        days: quantity(t, 'day', daysBetween(start, end) + 1),
      }),
    );
  }
  if (today) {
    const left = daysBetween(today, end);
    const ahead = daysBetween(today, start);
    if (ahead > 0) lines.push(t('hover.period.starts', { days: quantity(t, 'day', ahead) }));
    else if (left >= 0) lines.push(t('hover.period.left', { days: quantity(t, 'day', left) }));
    else lines.push(t('hover.period.since', { days: quantity(t, 'day', -left) }));
  }
  const programme = programmeOf(form, sheet);
  if (programme) {
    lines.push(t('hover.period.programme', { first: writeDate(programme.first), last: writeDate(programme.last) }));
  }
  return lines.join(' ');
}

/** What can be said of one value beyond its field: the sum behind a check digit, the shares, the time left, the address. */
export const aboutValue = {
  businessId,
  of(sheet: Sheet, node: FieldNode, context: HoverContext): string | undefined {
    const { text, field } = node;
    const { t } = context;
    switch (field.type.kind) {
      case 'businessId':
        return businessId(text, t);
      case 'amount':
        return fundingTable(sheet, context);
      case 'period':
      case 'date':
        return period(sheet, context);
      case 'countPair': {
        const pair = readCountPair(text);
        if (!pair?.total) return undefined;
        const share = percent(pair.part, pair.total, context).replace(/ %$/, '');
        return t('hover.count.women', { part: pair.part, total: pair.total, percent: share });
      }
      case 'projectCode': {
        const form = sheet.index?.form;
        const code = form && readProjectCode(text, form.code.pattern);
        const address =
          code && form.addresses.find((one) => readProjectCode(code, one.code))?.url.replace('CODE', code);
        return address && `[${t('hover.code.address')}](${address})`;
      }
      default:
        return undefined;
    }
  },
};
