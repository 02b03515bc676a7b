import type { Field } from '../../forms/form.ts';
import type { FormIndex, SectionSpec } from '../../forms/formIndex.ts';
import { nearness } from '../../values/near.ts';
import { fold, foldMapped, type Span, trimSpan } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import { decorationBefore } from './decoration.ts';
import { readsAs } from './readsAs.ts';

/** A label of a section as a line gives it. */
export interface Label {
  /** The folded official writing it stands for, a key of the section's `byLabel`. */
  readonly official: string;
  /** The label as written, decoration before it included. */
  readonly span: Span;
  /** What stands for the colon; empty where nothing does. */
  readonly separator: Span;
  /** Whether it is an accepted writing with a colon behind it and nothing before it. */
  readonly spelledRight: boolean;
  /** Whether the official label says the same: false for one that is only begun. */
  readonly certain: boolean;
}

type Spans = Pick<Label, 'span' | 'separator' | 'spelledRight'>;

/** What a line is read by beside its section. */
export interface LabelContext {
  readonly text: string;
  readonly index: FormIndex;
  readonly spec: SectionSpec;
  /** Whether the section still lacks a field with this label. */
  readonly lacks: (official: string) => boolean;
  /** Whether it is the last line with text: then it may be a label that is being written. */
  readonly isLast: (line: Line) => boolean;
}

/** A number or letter before a label, as in a list: `1.1 `, `2) `, `(a) `. */
const ITEM_NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|\p{L}\)) (?=\p{L})/u;
/** What people write for the colon behind a label; emphasis may stand round it. */
const SIGN = /^(?:\*\*|__)? ?(?:[:;\uFF1A?]|-(?= |$))(?:\*\*|__)?/;

/** A label of the section written exactly, with its colon. */
export function exactLabel(spec: SectionSpec, line: Line): Label | undefined {
  const { label, labelSpan, colon } = line;
  if (label === undefined || !spec.byLabel.has(label)) return undefined;
  const separator = { start: colon, end: colon + 1 };
  return { official: label, span: labelSpan, separator, spelledRight: true, certain: true };
}

/** The ways a line that is no exact label can give one that the section lacks, the surest first (docs/format.md, "Lines"). */
export const doubtfulLabels: readonly ((line: Line, context: LabelContext) => Label | undefined)[] = [
  decoratedLabel,
  nearLabel,
  begunLabel,
];

/** An official label or a known misspelling with decoration before it, another sign for the colon, or none. */
function decoratedLabel(line: Line, context: LabelContext): Label | undefined {
  const { spec, lacks } = context;
  const beginning = line.head ?? fold(context.text.slice(line.start, line.start + 2 * context.index.longestLabel));
  const start = labelStart(beginning);
  const head = beginning.slice(start).toLowerCase();
  let found: { official: string; length: number; separator: number } | undefined;
  const consider = (writing: string, official: string) => {
    if (writing.length <= (found?.length ?? 0) || !lacks(official) || !head.startsWith(writing.toLowerCase())) return;
    const rest = beginning.slice(start + writing.length);
    const separator = separatorLength(rest, spec.byLabel.get(official)?.[0] as Field, line, context);
    if (separator !== undefined) found = { official, length: writing.length, separator };
  };
  for (const official of spec.byLabel.keys()) consider(official, official);
  for (const [writing, official] of spec.byMisspelling) consider(writing, official);
  if (!found) return undefined;
  const end = start + found.length;
  return { ...written(line, end, end + found.separator, context), official: found.official, certain: true };
}

/** How much of what stands behind a label stands for its colon; `undefined` when the line is not that label's. */
function separatorLength(rest: string, field: Field, line: Line, context: LabelContext): number | undefined {
  const { text, index, spec } = context;
  const sign = SIGN.exec(rest);
  if (sign) return sign[0].length;
  const freeText = spec.holdsText;
  if (rest === '') return freeText || context.isLast(line) ? undefined : 0;
  if (!rest.startsWith(' ')) return undefined;
  if (field.type.kind !== 'text')
    return readsAs(field.type, valueBehind(rest, line, context), index.form) ? 0 : undefined;
  const hasTab = text.slice(line.start, line.end).includes('\t');
  return line.head !== undefined && (hasTab || (!freeText && line.colon < 0)) ? 0 : undefined;
}

/** What stands behind a label, of which only the beginning is given where the line is long. */
function valueBehind(beginning: string, { head, start, end }: Line, { text, index }: LabelContext): string {
  if (head !== undefined) return beginning.slice(1);
  const looked = fold(text.slice(start, start + 2 * index.longestLabel));
  return fold(text.slice(start, end)).slice(looked.length - beginning.length + 1);
}

/** A label near one that the section lacks; an official label of another section is never a slip. */
function nearLabel(line: Line, context: LabelContext): Label | undefined {
  const label = labelBeforeColon(line, context);
  if (!label) return undefined;
  let best: { official: string; edits: number } | undefined;
  for (const official of context.spec.byLabel.keys()) {
    if (!context.lacks(official)) continue;
    const edits = nearness(label, official);
    if (edits !== undefined && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { official, edits };
  }
  return best && { ...beforeColon(line), official: best.official, certain: true };
}

/** The beginning, in whole words or into the last one, of the only label that the section lacks and that begins so. */
function begunLabel(line: Line, context: LabelContext): Label | undefined {
  const { spec, lacks, index } = context;
  const label = labelBeforeColon(line, context)?.toLowerCase();
  if (!label) return undefined;
  const isBegun = (official: string) => lacks(official) && beginsWith(official.toLowerCase(), label);
  const begun = [...spec.byLabel.keys()].filter(isBegun);
  const fields = new Set(begun.map((official) => spec.byLabel.get(official)?.[0]));
  const [official] = begun;
  const [field] = fields;
  if (official === undefined || field === undefined || fields.size > 1) return undefined;
  const { type } = field;
  const isOfType = type.kind !== 'text' && readsAs(type, line.value, index.form);
  if (spec.holdsText && !isOfType) return undefined;
  // What is cut in a word may be another word: the value tells, where it can.
  if (official[label.length] !== ' ' && type.kind !== 'text' && line.value !== '' && !isOfType) return undefined;
  return { ...beforeColon(line), official, certain: false };
}

/** So many letters of a label's last word tell which it is. */
const FEWEST_LETTERS = 4;

/** Whether a label begins with whole words, or with all of its words, the last one cut short. */
function beginsWith(official: string, beginning: string): boolean {
  if (!official.startsWith(beginning)) return false;
  if (official[beginning.length] === ' ') return true;
  const lastWord = official.lastIndexOf(' ') + 1;
  return beginning.length - lastWord >= FEWEST_LETTERS && beginning.length < official.length;
}

/** The words before the colon without decoration; nothing where they are a label of the form. */
function labelBeforeColon({ label }: Line, { index }: LabelContext): string | undefined {
  if (label === undefined || label.length > index.longestLabel || index.byLabel.has(label)) return undefined;
  const words = label.slice(labelStart(label));
  return words === '' ? undefined : words;
}

/** The spans of a label that ends at the line's first colon. */
function beforeColon({ labelSpan, colon }: Line): Spans {
  return { span: labelSpan, separator: { start: colon, end: colon + 1 }, spelledRight: false };
}

function labelStart(head: string): number {
  const start = decorationBefore(head);
  return start + (ITEM_NUMBER.exec(head.slice(start))?.[0].length ?? 0);
}

/** The spans of a label and what stands for its colon, given where they end in the folded line. */
function written(line: Line, labelEnd: number, separatorEnd: number, { text }: LabelContext): Spans {
  const { toWritten } = foldMapped(text.slice(line.start, line.end));
  const offsetOf = (end: number) => line.start + toWritten({ start: 0, end }).end;
  const span = trimSpan(text, line.start, offsetOf(labelEnd));
  const separator = { start: span.end, end: separatorEnd > labelEnd ? offsetOf(separatorEnd) : span.end };
  return { span, separator, spelledRight: false };
}

/** Whether a form's label could be meant by what stands before a line's colon. */
export function isLikeLabelOf(spec: SectionSpec, { label }: Line): boolean {
  if (label === undefined) return false;
  if (spec.byLabel.has(label)) return true;
  for (const official of spec.byLabel.keys()) if (nearness(label, official) !== undefined) return true;
  return false;
}
