import type { Form, ValueType } from '../forms/form.ts';
import { findPlaces } from '../reference/places.ts';
import { readAmount, readAmountRange, writeAmount } from '../values/amount.ts';
import { judgeBusinessId, readBusinessId } from '../values/businessId.ts';
import { judgeNumbered, readChoice, writeNumbered } from '../values/choice.ts';
import { publishedEmail, readEmail } from '../values/contacts.ts';
import { readCount, readCountPair, writeCount, writeCountPair } from '../values/count.ts';
import { readDate, writeDate } from '../values/date.ts';
import { listItems } from '../values/list.ts';
import { readPeriod, writePeriod } from '../values/period.ts';
import { readProjectCode } from '../values/projectCode.ts';
import { fold } from '../values/text.ts';

/** A Y-tunnus in its canonical writing; `undefined` when it is not a valid one, for then a digit may be missing too. */
export function canonicalBusinessId(text: string): string | undefined {
  const id = readBusinessId(text);
  return id && judgeBusinessId(id).kind === 'valid' ? id.canonical : undefined;
}

/** The canonical writing of a field's value (FORMAT §3); `undefined` when the value cannot be read without doubt. */
export function canonicalValue(
  { field: { type }, text }: { readonly field: { readonly type: ValueType }; readonly text: string },
  form: Form,
): string | undefined {
  switch (type.kind) {
    case 'projectCode':
      return readProjectCode(text, form.code.pattern);
    case 'businessId':
      return canonicalBusinessId(text);
    case 'period': {
      const period = readPeriod(text);
      return period && writePeriod(period);
    }
    case 'date': {
      const date = readDate(text)?.date;
      return date && writeDate(date, form.zeroPaddedDates);
    }
    case 'amount': {
      const euros = readAmount(text);
      return euros === undefined ? undefined : writeAmount(euros);
    }
    case 'amountRange': {
      const range = readAmountRange(text);
      return range && `${range.low}-${range.high} €`;
    }
    case 'count': {
      const count = readCount(text);
      return count === undefined ? undefined : writeCount(count);
    }
    case 'countPair': {
      const pair = readCountPair(text);
      return pair && writeCountPair(pair, type.subset);
    }
    case 'choice':
    case 'answer':
      return readChoice(text, type.options);
    case 'numberedChoice': {
      const { option } = judgeNumbered(text, type.options);
      return option && writeNumbered(option, type.separator);
    }
    case 'places': {
      const names = listItems(text, { start: 0, end: text.length }).map(({ start, end }) =>
        fold(text.slice(start, end)),
      );
      return names.every((name) => findPlaces(type.of, name).length > 0) ? names.join(', ') : undefined;
    }
    case 'email':
      return readEmail(text) === 'plain' && !form.plainEmails ? publishedEmail(text) : undefined;
    default:
      return undefined;
  }
}
