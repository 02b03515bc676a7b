import assert from 'node:assert/strict';
import { agreedOption } from '../../server/src/facts/classification.ts';
import { periodOf, programmeOf } from '../../server/src/facts/period.ts';
import type { Locale } from '../../server/src/forms/form.ts';
import { translator } from '../../server/src/messages/catalogue.ts';
import { locate } from '../../server/src/sheet/locate.ts';
import type { Organisation } from '../../server/src/sheet/organisation.ts';
import type { FieldNode, Sheet } from '../../server/src/sheet/sheet.ts';
import type { Kind, Suggestion, SuggestionContext, TypedValue } from '../../server/src/sheet/valueKinds/valueKind.ts';
import { suggestionsFor } from '../../server/src/sheet/valueKinds.ts';
import { readDate } from '../../server/src/values/date.ts';
import { marked } from './marks.ts';
import { service, TODAY } from './sheets.ts';

/** What a test says beside the sheet; the day is the tests' own, and no other sheet is open, unless told. */
export interface Surroundings {
  readonly today?: string | undefined;
  readonly locale?: Locale;
  readonly organisations?: readonly Organisation[];
}

/** What the suggestions in a sheet may depend on. */
export function suggestionContext(sheet: Sheet, around: Surroundings = {}): SuggestionContext {
  const { today, locale, organisations } = { today: TODAY, locale: 'fi' as const, organisations: [], ...around };
  assert.ok(sheet.index, 'a form');
  return {
    form: sheet.index.form,
    sheet,
    today: today === undefined ? undefined : readDate(today)?.date,
    priority: agreedOption(sheet, 'priority')?.option.number,
    period: periodOf(sheet),
    programme: programmeOf(sheet),
    organisations,
    t: translator(locale),
    locale,
  };
}

/** A field's value with the cursor at an offset of the sheet. */
export function typedValue({ field, section, text, value }: FieldNode, offset: number): TypedValue<Kind> {
  const cursor = Math.min(Math.max(offset - value.start, 0), text.length);
  return { text, cursor, type: field.type, field, section };
}

/** What is offered at the cursor, in the field there, best first. */
export function suggestedAt(written: string, around: Surroundings = {}): readonly Suggestion[] {
  const { text, cursor } = marked(written);
  const sheet = service.read(text);
  const place = locate(sheet, cursor);
  assert.ok(place.kind === 'value', `a value at the cursor, not a ${place.kind}`);
  return suggestionsFor(typedValue(place.field, cursor), suggestionContext(sheet, around));
}

/** A suggestion as tests write it: its text with the cursor in it, `?` before what is not likely, its note in brackets. */
export function written({ text, label, cursor, note, unlikely }: Suggestion): string {
  if (label) return `${label}: ${text}`;
  const withCursor = cursor === undefined ? text : `${text.slice(0, cursor)}‸${text.slice(cursor)}`;
  return `${unlikely ? '? ' : ''}${withCursor}${note ? ` (${note})` : ''}`;
}
