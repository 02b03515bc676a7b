import type { MessageKey, Translate } from '../../messages/catalogue.ts';
import {
  isShortened,
  judgeNumbered,
  type NumberedChoice,
  type NumberedOption,
  nearChoices,
  ofFund,
  optionNamed,
  optionWithWords,
  readChoice,
  readNumberedChoice,
  writeNumbered,
} from '../../values/choice.ts';
import { guess, replace } from '../fix.ts';
import { choiceSuggestions, numberedSuggestions } from './choiceSuggestions.ts';
import { styleProblems, type ValueContext, type ValueKind, type ValueProblem, type WrittenText } from './valueKind.ts';

/** Options that are named where all cannot be. */
const SHOWN_OPTIONS = 9;

function listed(options: readonly string[], open: boolean, t: Translate): string {
  const shown = options.length > SHOWN_OPTIONS ? [...options.slice(0, SHOWN_OPTIONS), '…'] : options;
  const list = shown.map((option) => `\n- ${option}`);
  return t(open ? 'type.choice.open' : 'type.choice', { options: list.join('') });
}

/** What is said of a value that is none of an open vocabulary: nothing, unless it is near one. */
function unknownOfOpen({ text, span, label }: WrittenText, near: readonly string[]): ValueProblem[] {
  const [nearest] = near;
  if (nearest === undefined) return [];
  return [
    {
      code: 'choice-unknown',
      span,
      messageKey: 'choice-unknown.open',
      severity: 'warning',
      args: { written: text, label, near: nearest },
      fixes: near.map((right) => replace(span, right)),
    },
  ];
}

/** What is said of a value of an open vocabulary that is another name for one of it. */
function namedOtherwise({ text, span }: WrittenText, right: string): ValueProblem {
  return {
    code: 'choice-unknown',
    span,
    messageKey: 'choice-unknown.name',
    severity: 'information',
    args: { written: text, right },
    fixes: [replace(span, right)],
  };
}

/** Options of so many characters, all told, are read at a glance; of more only their number is said. */
const NAMED_CHARACTERS = 80;

/**
 * What is said of a value that is none of a closed vocabulary: the nearest one; else all of them, or how many they are.
 * The fixes offer every one, the near ones first.
 */
function unknownOfClosed(
  { text, span, label }: WrittenText,
  near: readonly string[],
  offered: readonly string[],
): ValueProblem[] {
  const options = [...new Set([...near, ...offered])];
  const fixes = options.map((right) => replace(span, right));
  const written = { written: text, label };
  const [nearest] = near;
  if (nearest !== undefined) {
    const args = { ...written, near: nearest };
    return [{ code: 'choice-unknown', span, messageKey: 'choice-unknown.near', args, fixes }];
  }
  const few = options.join('').length <= NAMED_CHARACTERS;
  return [
    {
      code: 'choice-unknown',
      span,
      ...(!few && { messageKey: 'choice-unknown.many' }),
      args: { ...written, ...(few ? { options } : { count: options.length }) },
      fixes: fixes.map(guess),
    },
  ];
}

/** The near options; without any, the one whose words a text has. */
function orByWords(near: readonly string[], text: string, options: readonly string[]): readonly string[] {
  const meant = near.length > 0 ? undefined : optionWithWords(text, options);
  return meant === undefined ? near : [meant];
}

/** One of a vocabulary. */
export const choice: ValueKind<'choice'> = {
  canonical: (text, { options }) => readChoice(text, options),
  problems(value) {
    const { text, type } = value;
    const right = readChoice(text, type.options);
    if (right !== undefined) return styleProblems('choice-style', value, right);
    const { options, otherNames, open } = type;
    const named = optionNamed(text, otherNames);
    if (named !== undefined && open) return [namedOtherwise(value, named)];
    const near = named === undefined ? nearChoices(text, options, otherNames) : [named];
    return open ? unknownOfOpen(value, near) : unknownOfClosed(value, orByWords(near, text, options), options);
  },
  finishedWhenLeft: false,
  suggestions: choiceSuggestions,
  inWords: ({ options, open }, _, t) => listed(options, open, t),
};

/** Kyllä or Ei. */
export const answer: ValueKind<'answer'> = {
  canonical: (text, { options }) => readChoice(text, options),
  problems(value) {
    const { text, span, type } = value;
    const right = readChoice(text, type.options);
    if (right !== undefined) return styleProblems('choice-style', value, right);
    const options = [...new Set([...nearChoices(text, type.options), ...type.options])];
    const fixes = options.map((option) => replace(span, option));
    return [{ code: 'answer-format', span, args: { written: text, options }, fixes }];
  },
  finishedWhenLeft: false,
  suggestions: ({ type }) => type.options.map((text) => ({ text })),
  inWords: ({ options }, _, t) => t('type.answer', { options: options.join(' / ') }),
};

/** `3: Title` or `3. Title`. */
export const numberedChoice: ValueKind<'numberedChoice'> = {
  canonical(text, { options, separator }) {
    const { option } = judgeNumbered(text, options);
    return option && writeNumbered(option, separator);
  },
  problems(value, context) {
    const { text, span, type } = value;
    const { option, disagreeing, near } = judgeNumbered(text, type.options);
    const write = (one: NumberedOption) => writeNumbered(one, type.separator);
    if (option) return styleProblems('choice-style', value, write(option));
    if (disagreeing.length === 0) {
      const options = offered(type.options, context).map(write);
      return type.open
        ? unknownOfOpen(value, near.map(write))
        : unknownOfClosed(value, orByWords(near.map(write), text, options), options);
    }
    return [
      {
        code: 'priority-title',
        span,
        messageKey: disagreement(readNumberedChoice(text, type.options), disagreeing),
        args: { written: text, right: write(disagreeing[0] as NumberedOption) },
        fixes: ofFund(disagreeing, context.form).map((one) => replace(span, write(one))),
      },
    ];
  },
  finishedWhenLeft: false,
  suggestions: numberedSuggestions,
  inWords: ({ options, open, separator }, form, t) =>
    listed(
      ofFund(options, form).map((option) => writeNumbered(option, separator)),
      open,
      t,
    ),
};

/** What is said of a number and a title that disagree. */
function disagreement(written: NumberedChoice | undefined, disagreeing: readonly NumberedOption[]): MessageKey {
  // A number that no option has: the title alone tells which is meant.
  if (!written?.byNumber) return 'priority-title.title';
  if (disagreeing.length > 1) return 'priority-title';
  return isShortened(written.title, written.byNumber.title) ? 'priority-title.shortened' : 'priority-title.unknown';
}

/** The options that can be right in the sheet: of the form's fund and, where they belong to priorities, of the sheet's own. */
function offered(options: readonly NumberedOption[], { form, priority: own }: ValueContext): NumberedOption[] {
  return ofFund(options, form).filter(({ priority }) => !priority || !own || priority === own);
}
