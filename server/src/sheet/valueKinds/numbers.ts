import { readAmount, readAmountRange, writeAmount } from '../../values/amount.ts';
import {
  readBegunPair,
  readCount,
  readCountPair,
  writeCount,
  writeCountPair,
  writePairTo,
} from '../../values/count.ts';
import { replace, within } from '../fix.ts';
import { styleProblems, unreadable, type ValueKind, type ValueProblem } from './valueKind.ts';

/** `1 030 258`, whole euros. None may be told from the others: what is granted is at most what is planned, and what is used at most that. */
export const amount: ValueKind<'amount'> = {
  canonical(text) {
    const euros = readAmount(text);
    return euros !== undefined && Number.isInteger(euros) ? writeAmount(euros) : undefined;
  },
  problems(value) {
    const { text, span } = value;
    const euros = readAmount(text);
    if (euros === undefined) return [unreadable('amount-format', value)];
    const right = writeAmount(euros);
    const problems = Number.isInteger(euros) ? styleProblems('amount-style', value, right) : [];
    if (!Number.isInteger(euros)) {
      // Only a person may round.
      const fixes = [replace(span, right)];
      problems.push({
        code: 'amount-style',
        messageKey: 'amount-style.cents',
        span,
        args: { right },
        fixes,
        safe: false,
      });
    }
    if (euros < 0) problems.push({ code: 'amount-negative', span, args: { written: text } });
    return problems;
  },
  finishedWhenLeft: true,
  inWords: (_, __, t) => t('type.amount'),
};

/** `100000-500000 €`. */
export const amountRange: ValueKind<'amountRange'> = {
  canonical(text) {
    const range = readAmountRange(text);
    return range && `${range.low}-${range.high} €`;
  },
  problems(value) {
    const range = readAmountRange(value.text);
    if (!range) return [unreadable('budget-range', value)];
    return range.low < range.high ? [] : [unreadable('budget-range', value, 'budget-range.order')];
  },
  finishedWhenLeft: false,
  inWords: (_, __, t) => t('type.amountRange'),
};

/** `750`. */
export const count: ValueKind<'count'> = {
  canonical(text, type) {
    const number = readCount(text, type);
    return number === undefined ? undefined : writeCount(number);
  },
  problems(value) {
    const number = readCount(value.text, value.type);
    if (number === undefined) return [unreadable('count-format', value)];
    return styleProblems('count-style', value, writeCount(number));
  },
  finishedWhenLeft: true,
  inWords: (_, __, t) => t('type.count'),
};

/** `555, joista naisia 275`. */
export const countPair: ValueKind<'countPair'> = {
  canonical(text, type) {
    const pair = readCountPair(text, type);
    return pair && writeCountPair(pair, type.subset);
  },
  problems(value) {
    const { text, span, type } = value;
    const pair = readCountPair(text, type);
    if (!pair) return [unreadable('count-format', value, 'count-format.pair')];
    const problems: ValueProblem[] = styleProblems('count-style', value, writeCountPair(pair, type.subset));
    if (pair.part > pair.total) {
      const args = { subset: type.subset, part: pair.part, total: pair.total };
      problems.push({ code: 'count-subset', span: within(span, pair.partSpan), args });
    }
    return problems;
  },
  finishedWhenLeft: true,
  suggestions({ text, cursor, type }) {
    const total = readBegunPair(text.slice(0, cursor), type);
    if (total === undefined || readCountPair(text, type)) return [];
    // Of none, none are women; of any other number only the writer knows.
    if (total === 0) return [{ text: writeCountPair({ total, part: 0 }, type.subset) }];
    const head = writePairTo(total, type.subset);
    return [{ text: head, cursor: head.length }];
  },
  suggestionsFollowTyping: true,
  inWords: ({ subset }, _, t) => t('type.countPair', { subset }),
};
