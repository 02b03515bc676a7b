import type { Rows } from '../../forms/form.ts';
import type { Translate } from '../../messages/catalogue.ts';
import { fold } from '../../values/text.ts';
import type { Suggestion } from './valueKind.ts';

const NUMBER = /^\d*$/;

/**
 * The two numbers of a row of impacts, from what is typed of them: the least of both, then the scale for the first one with
 * the place for the second; behind the first one, the scale for the second. None when both are there.
 */
export function impactNumberSuggestions(
  { min, max }: Extract<Rows, { kind: 'impacts' }>,
  typed: string,
  t: Translate,
): Suggestion[] {
  const [first = '', second = '', ...more] = fold(typed).split(' ');
  if (!NUMBER.test(first) || !NUMBER.test(second) || more.length > 0) return [];
  const scale = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const isComplete = first !== '' && scale.includes(Number(first));
  const pairs = isComplete ? scale.map((other) => ({ text: `${first} ${other}`, note: t('suggestion.indirect') })) : [];
  if (second !== '') return pairs;
  const heads = scale
    .filter((number) => !isComplete || number !== Number(first))
    .map((number) => ({ text: `${number} `, cursor: `${number} `.length, note: t('suggestion.direct') }));
  return [...(first === '' ? [{ text: `${min} ${min}` }] : []), ...pairs, ...heads];
}
