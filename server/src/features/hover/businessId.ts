import { businessIdSum, judgeBusinessId, readBusinessId } from '../../values/businessId.ts';
import type { HoverContext } from './hoverContext.ts';

/** Whether a Y-tunnus is right, with the sum behind its check digit worked out. */
export function aboutBusinessId(text: string, { t }: HoverContext): string | undefined {
  const id = readBusinessId(text);
  if (!id) return undefined;
  const state = judgeBusinessId(id);
  const { products, sum, remainder } = businessIdSum(id.digits);
  const verdict =
    state.kind === 'checksum'
      ? t('hover.businessId.checksum', { expected: state.expected })
      : t(`hover.businessId.${state.kind}`);
  const key = remainder === 0 ? 'zero' : remainder === 1 ? 'one' : 'other';
  const args = { remainder, expected: state.kind === 'checksum' ? state.expected : id.check };
  return `${verdict}\n\n${products.join(' + ')} = ${sum}; ${sum} mod 11: ${t(`hover.businessId.${key}`, args)}.`;
}
