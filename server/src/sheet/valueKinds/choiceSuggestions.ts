import { judgeNumbered, type NumberedOption, ofFund, writeNumbered } from '../../values/choice.ts';
import { fieldOf, LONGEST_VALUE, type Sheet } from '../sheet.ts';
import type { Suggestion, SuggestionContext, TypedValue } from './valueKind.ts';

/** The options of a vocabulary in the form's order, each found by what else people call it. */
export function choiceSuggestions({ type: { options, otherNames = {} } }: TypedValue<'choice'>): Suggestion[] {
  return options.map((text) => ({ text, otherNames: otherNames[text] ?? [] }));
}

/** The options of the form's fund in its order, but those last that do not go with the priority or the objective of the sheet. */
export function numberedSuggestions(
  { type: { options, separator }, field }: TypedValue<'numberedChoice'>,
  context: SuggestionContext,
): Suggestion[] {
  const objective = field.role === 'priority' ? objectiveOf(context.sheet) : undefined;
  const all = ofFund(options, context.form).map((option) => ({
    text: writeNumbered(option, separator),
    // As people type it: the forms write different signs behind the number.
    otherNames: [`${option.number} ${option.title}`],
    ...ofPriority(option, context),
    ...(objective && notOfObjective(option, objective, context)),
  }));
  return [...all.filter(({ unlikely }) => !unlikely), ...all.filter(({ unlikely }) => unlikely)];
}

/** An objective says whose it is, unless it is the sheet's own priority's; it is not likely when it is another one's. */
function ofPriority(
  { priority }: NumberedOption,
  { priority: own, t }: SuggestionContext,
): Pick<Suggestion, 'note' | 'unlikely'> {
  if (!priority || priority === own) return {};
  return { note: t('suggestion.ofPriority', { priority }), ...(own && { unlikely: true }) };
}

/** A priority that the sheet's objective does not belong to is not likely. */
function notOfObjective(
  { number }: NumberedOption,
  { number: objective, priority }: NumberedOption,
  { t }: SuggestionContext,
): Pick<Suggestion, 'note' | 'unlikely'> {
  if (!priority || priority === number) return {};
  return { note: t('suggestion.notOfObjective', { objective }), unlikely: true };
}

function objectiveOf(sheet: Sheet): NumberedOption | undefined {
  const { field, text = '' } = fieldOf(sheet, 'objective') ?? {};
  if (field?.type.kind !== 'numberedChoice' || text.length > LONGEST_VALUE) return undefined;
  return judgeNumbered(text, field.type.options).option;
}
