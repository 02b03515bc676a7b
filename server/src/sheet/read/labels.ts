import type { Field } from '../../forms/form.ts';
import type { SectionSpec } from '../../forms/formIndex.ts';
import { nearness } from '../../values/near.ts';
import { type Alignment, align } from '../align.ts';
import type { Line } from '../lines.ts';

interface Labelled {
  readonly line: Line;
  readonly label: string;
  readonly official: string;
  readonly spelledRight: boolean;
}

/** What a line with a label is to the section. */
export interface FieldLine {
  readonly field: Field;
  readonly spelledRight: boolean;
  readonly misplaced: boolean;
  /** The line that is the field already: the last one above, else the first one below. */
  readonly duplicateOf: Line | undefined;
}

/** The lines that are fields of the section, each with its place in the form's order. */
export function alignFields(spec: SectionSpec, lines: readonly Line[]): Map<Line, FieldLine> {
  const found = new Map<Line, FieldLine>();
  if (spec.fields.length === 0) return found;
  const labelled = findLabels(spec, lines);
  const slotsOf = new Map<string, number[]>();
  for (const [label, fields] of spec.byLabel)
    slotsOf.set(
      label,
      fields.map((field) => spec.fields.indexOf(field)),
    );
  const aligned = align(
    labelled.map(({ official }) => slotsOf.get(official) ?? []),
    spec.fields.length,
  );
  const holders = aligned.flatMap(({ slot }, at) => (slot === undefined ? [] : [{ slot, at }]));
  labelled.forEach(({ line, official, spelledRight }, at) => {
    const { slot, misplaced } = aligned[at] as Alignment;
    const slots = slotsOf.get(official) as number[];
    let duplicateOf: number | undefined;
    if (slot === undefined) {
      const duplicates = holders.filter((holder) => slots.includes(holder.slot)).map((holder) => holder.at);
      duplicateOf = duplicates.findLast((other) => other < at) ?? duplicates[0];
    }
    const field = spec.fields[slot ?? (slots.at(-1) as number)] as Field;
    found.set(line, {
      field,
      spelledRight,
      misplaced,
      duplicateOf: duplicateOf === undefined ? undefined : labelled[duplicateOf]?.line,
    });
  });
  return found;
}

/** The lines that begin with a label of the section, written exactly or, where the field would else be missing, nearly. */
function findLabels(spec: SectionSpec, lines: readonly Line[]): Labelled[] {
  const used = new Map<Field, number>();
  const found: Labelled[] = [];
  const doubtful: Line[] = [];
  const first = (label: string) => spec.byLabel.get(label)?.[0] as Field;
  for (const line of lines) {
    const { label } = line;
    if (label === undefined) continue;
    if (spec.byLabel.has(label)) {
      found.push({ line, label, official: label, spelledRight: true });
      used.set(first(label), (used.get(first(label)) ?? 0) + 1);
    } else doubtful.push(line);
  }
  for (const line of doubtful) {
    const label = line.label as string;
    let best: { official: string; edits: number } | undefined;
    for (const [official, fields] of spec.byLabel) {
      if ((used.get(first(official)) ?? 0) >= fields.length) continue;
      const edits = nearness(label, official);
      if (edits !== undefined && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { official, edits };
    }
    if (!best) continue;
    found.push({ line, label, official: best.official, spelledRight: false });
    used.set(first(best.official), (used.get(first(best.official)) ?? 0) + 1);
  }
  return found.sort((a, b) => a.line.start - b.line.start);
}
