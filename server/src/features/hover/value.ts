import { shareOf } from '../../facts/counts.ts';
import { publicAddressOf } from '../../facts/identifiers.ts';
import { type FieldNode, type Sheet, textOf } from '../../sheet/sheet.ts';
import { readCountPair } from '../../values/count.ts';
import type { Span } from '../../values/text.ts';
import { aboutBusinessId } from './businessId.ts';
import { aboutFunding } from './funding.ts';
import type { HoverContext } from './hoverContext.ts';
import { percent } from './percent.ts';
import { aboutPeriod } from './period.ts';
import { aboutPlace, aboutPostalCode } from './places.ts';

/** What can be said of one value, or of the part of it pointed at, beyond its field: the sum behind a check digit, the shares, the time left. */
export function aboutValue(
  sheet: Sheet,
  { text, field: { type } }: FieldNode,
  part: Span | undefined,
  context: HoverContext,
): string | undefined {
  const { t, locale, markup } = context;
  switch (type.kind) {
    case 'businessId':
      return aboutBusinessId(text, context);
    case 'amount':
      return aboutFunding(sheet, context);
    case 'period':
    case 'date':
      return aboutPeriod(sheet, context);
    case 'postalCode':
      return aboutPostalCode(text, context);
    case 'places':
    case 'place':
      return part && aboutPlace(type.of, textOf(sheet, part), context);
    case 'countPair': {
      const pair = readCountPair(text, type);
      const share = pair && shareOf(pair);
      if (!pair || share === undefined) return undefined;
      return t('hover.count.women', { part: pair.part, total: pair.total, percent: percent(share, locale) });
    }
    case 'projectCode': {
      const address = publicAddressOf(sheet, text);
      return address && markup.link(t('hover.code.address'), address);
    }
    default:
      return undefined;
  }
}
