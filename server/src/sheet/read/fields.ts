import type { Field } from '../../forms/form.ts';
import { type Alignment, align } from '../align.ts';
import type { Line } from '../lines.ts';
import { doubtfulLabels, exactLabel, type Label, type LabelContext } from './labels.ts';

/** What a line with a label is to the section. */
export interface FieldLine {
  readonly field: Field;
  readonly label: Label;
  readonly misplaced: boolean;
  /** The line that is the field already: the last one above, else the first one below. */
  readonly duplicateOf: Line | undefined;
}

/** The lines that are fields of the section, each with its place in the form's order. */
export function alignFields(context: Omit<LabelContext, 'lacks'>, lines: readonly Line[]): Map<Line, FieldLine> {
  const { spec } = context;
  const found = new Map<Line, FieldLine>();
  if (spec.fields.length === 0) return found;
  const labels = [...findLabels(context, lines)].sort((one, other) => one[0].start - other[0].start);
  const slotsOf = (official: string) => spec.slotsByLabel.get(official) as readonly number[];
  const aligned = align(
    labels.map(([, { official }]) => slotsOf(official)),
    spec.fields.length,
  );
  let holders: { readonly slot: number; readonly item: number }[] | undefined;
  labels.forEach(([line, label], item) => {
    const { slot, misplaced } = aligned[item] as Alignment;
    const slots = slotsOf(label.official);
    let duplicateOf: number | undefined;
    if (slot === undefined) {
      holders ??= aligned.flatMap(({ slot }, item) => (slot === undefined ? [] : [{ slot, item }]));
      const same = holders.filter((holder) => slots.includes(holder.slot)).map((holder) => holder.item);
      duplicateOf = same.findLast((other) => other < item) ?? same[0];
    }
    found.set(line, {
      field: spec.fields[slot ?? (slots.at(-1) as number)] as Field,
      label,
      misplaced,
      duplicateOf: duplicateOf === undefined ? undefined : labels[duplicateOf]?.[0],
    });
  });
  return found;
}

/** The labels of the section by line: those written exactly and then, where a field would else be missing, the others, the surest first. */
function findLabels(context: Omit<LabelContext, 'lacks'>, lines: readonly Line[]): Map<Line, Label> {
  const { spec } = context;
  const found = new Map<Line, Label>();
  const used = new Map<Field, number>();
  const first = (official: string) => spec.byLabel.get(official)?.[0] as Field;
  const timesUsed = (official: string) => used.get(first(official)) ?? 0;
  const take = (line: Line, label: Label) => {
    found.set(line, label);
    used.set(first(label.official), timesUsed(label.official) + 1);
  };
  const lacks = (official: string) => timesUsed(official) < (spec.byLabel.get(official)?.length ?? 0);

  let doubtful: Line[] = [];
  for (const line of lines) {
    const label = exactLabel(spec, line);
    if (label) take(line, label);
    else if (!line.blank) doubtful.push(line);
  }
  for (const recognise of doubtfulLabels) {
    // With nothing lacking there is nothing to be found in the lines of a sheet that is whole.
    if (![...spec.byLabel.keys()].some(lacks)) break;
    doubtful = doubtful.filter((line) => {
      const label = recognise(line, { ...context, lacks });
      if (label) take(line, label);
      return !label;
    });
  }
  return found;
}
