import { agreedOption } from '../facts/classification.ts';
import type { Form, ValueType } from '../forms/form.ts';
import { nearPlaceNames, type PlaceKind } from '../reference/places.ts';
import { type Sheet, textOf } from '../sheet/sheet.ts';
import type { Kind, ValueContext, ValueProblem, WrittenValue } from '../sheet/valueKinds/valueKind.ts';
import { problemsOf } from '../sheet/valueKinds.ts';

/** A value of a sheet, and what finds out what is wrong with it. */
interface JudgedValue {
  readonly type: ValueType;
  readonly problems: () => readonly ValueProblem[];
}

/** What is wrong with the values of a sheet, each taken by its type, in the order they stand. */
export function* valueProblems(sheet: Sheet, form: Form): Generator<JudgedValue> {
  const priority = agreedOption(sheet, 'priority')?.option.number;
  const context: ValueContext = { form, priority, nearPlaceNames: rememberedNearPlaceNames() };
  for (const value of writtenValues(sheet)) {
    yield { type: value.type, problems: () => problemsOf(value, context) };
  }
}

const PARTNER_ID: ValueType = { kind: 'businessId' };

/** Every value of a sheet that says something: of its fields, and of the rows that hold one. */
function* writtenValues(sheet: Sheet): Generator<WrittenValue<Kind>> {
  for (const { field, section, value, text } of sheet.fields) {
    const { label, type, example } = field;
    if (text !== '') yield { text, span: value, type, label, example, section };
  }
  for (const section of sheet.allSections) {
    for (const { id } of section.partners) {
      if (!id) continue;
      yield { text: textOf(sheet, id), span: id, type: PARTNER_ID, label: section.spec.title, example: '', section };
    }
  }
}

/** More unknown names than an editor shows findings need no near ones. */
const MAX_SEARCHED = 1000;

/** A long list may name one unknown place again and again: it is searched for once. */
function rememberedNearPlaceNames(): ValueContext['nearPlaceNames'] {
  const known = new Map<string, readonly string[]>();
  return (kind: PlaceKind, name: string) => {
    const key = `${kind} ${name}`;
    let near = known.get(key);
    if (!near && known.size < MAX_SEARCHED) {
      near = nearPlaceNames(kind, name);
      known.set(key, near);
    }
    return near ?? [];
  };
}
