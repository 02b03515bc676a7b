import { guessBusinessId, judgeBusinessId, readBusinessId, swappedBusinessIds } from '../../values/businessId.ts';
import { readProjectCode } from '../../values/projectCode.ts';
import { guess, replace } from '../fix.ts';
import { businessIdSuggestions } from './organisationSuggestions.ts';
import { isWrittenOtherwise, styleProblems, type ValueKind } from './valueKind.ts';

/** `S20884`. None may be told: the authority gives the code, and what all codes of a form begin with is soon typed. */
export const projectCode: ValueKind<'projectCode'> = {
  canonical: (text, _, form) => readProjectCode(text, form.code.pattern),
  problems({ text, span }, { form }) {
    const code = readProjectCode(text, form.code.pattern);
    if (code === undefined) {
      const args = { written: text, form: form.code.pattern.join(' / '), example: form.code.example };
      return [{ code: 'project-code', span, args }];
    }
    if (!isWrittenOtherwise(text, code)) return [];
    return [
      { code: 'project-code', span, messageKey: 'project-code.case', args: { code }, fixes: [replace(span, code)] },
    ];
  },
  finishedWhenLeft: true,
  inWords: (_, form, t) => t('type.projectCode', { form: form.code.pattern.join(' / ') }),
};

/** A Y-tunnus in its canonical writing; `undefined` when it is not a valid one, for then a digit may be missing too. */
export function canonicalBusinessId(text: string): string | undefined {
  const id = readBusinessId(text);
  return id && judgeBusinessId(id).kind === 'valid' ? id.canonical : undefined;
}

/** `0176478-2`. */
export const businessId: ValueKind<'businessId'> = {
  canonical: canonicalBusinessId,
  problems(value) {
    const { text, span } = value;
    const id = readBusinessId(text);
    if (!id) {
      const withZero = guessBusinessId(text);
      return [
        {
          code: 'business-id-format',
          span,
          messageKey: 'business-id-format.unreadable',
          args: { written: text },
          fixes: withZero ? [guess(replace(span, withZero, 'fix.lostZero'))] : [],
          safe: false,
        },
      ];
    }
    const written = id.canonical;
    const state = judgeBusinessId(id);
    // How a wrong id would be written is of no use to anybody: what mends it writes it canonically.
    if (state.kind === 'valid') return styleProblems('business-id-format', value, written);
    if (state.kind === 'unissued') return [{ code: 'business-id-unissued', span, args: { written } }];
    const right = `${id.digits}-${state.expected}`;
    const swaps = swappedBusinessIds(id).filter((swapped) => swapped !== right);
    return [
      {
        code: 'business-id-checksum',
        span,
        args: { written, digit: id.check, expected: state.expected },
        fixes: [
          replace(span, right, 'fix.checkDigit'),
          ...swaps.map((swapped) => replace(span, swapped, 'fix.swappedDigits')),
        ],
      },
    ];
  },
  finishedWhenLeft: true,
  suggestions: businessIdSuggestions,
  inWords: (_, __, t) => t('type.businessId'),
};
