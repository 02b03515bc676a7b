import type { Field, Role } from '../forms/form.ts';
import type { FormIndex, SectionSpec } from '../forms/formIndex.ts';
import { foldCase, type Span } from '../values/text.ts';
import type { Lines } from './lines.ts';

/** A line `Label: value` that is a field of its section. */
export interface FieldNode {
  readonly field: Field;
  readonly section: SectionNode;
  /** The label as written, decoration before it included. */
  readonly label: Span;
  /** The colon, or what stands for it; empty where nothing does. */
  readonly separator: Span;
  /** Whether the label is one of the field's accepted writings, with a colon and nothing before it. */
  readonly spelledRight: boolean;
  /** Whether the official label says the same as what is written: false for one that is only begun. */
  readonly certain: boolean;
  /** The trimmed value, over all its lines; empty when there is none. */
  readonly value: Span;
  /** The value as it stands in the text. */
  readonly text: string;
  /** From the label to the value's end. */
  readonly span: Span;
  /** The free text below an answer. */
  readonly reason: Span | undefined;
  /** Another line that is this field already. */
  readonly duplicateOf: FieldNode | undefined;
  /** Whether it stands outside the form's order. */
  readonly misplaced: boolean;
}

/** A line `Label: value` that is no field of its section. */
export interface UnknownField {
  readonly label: Span;
  readonly name: string;
  readonly span: Span;
}

/** A line of a partner table; `id` is missing when nothing like a Y-tunnus stands behind the name. */
export interface PartnerRow {
  readonly span: Span;
  /** Empty when the line has only a Y-tunnus. */
  readonly name: Span;
  readonly id: Span | undefined;
  /** Whether a comma parts the two. */
  readonly hasComma: boolean;
  /** Where the line should break, when it holds several partners. */
  readonly breaks: readonly Span[];
}

/** A line of an impact table. */
export interface ImpactRow {
  readonly span: Span;
  readonly title: Span;
  /** Place of the title among the group's. */
  readonly place: number;
  readonly spelledRight: boolean;
  /** The two numbers, direct and indirect; missing when the line does not have just two. */
  readonly numbers: readonly [Span, Span] | undefined;
  readonly reason: Span | undefined;
}

/** A section of a sheet; `heading` is missing when the section is inferred by what lies in it. */
export interface SectionNode {
  readonly spec: SectionSpec;
  readonly parent: SectionNode | undefined;
  readonly heading: Span | undefined;
  /** Of a section without one: its heading where that stands away from what lies in the section. */
  readonly detachedHeading: Span | undefined;
  /** The section whose heading stands here, and has this one's: the two have changed places. */
  readonly exchangedWith: SectionSpec | undefined;
  /** Whether number and title are the official ones. */
  readonly spelledRight: boolean;
  /** Whether the official heading says the same as what is written: false for one in somebody's own words. */
  readonly certain: boolean;
  /** From the heading, or the first line, to the end of the last line with text, subsections counted. */
  readonly span: Span;
  /** The end of the last line with text above the first subsection: of the heading itself when there is none. */
  readonly ownEnd: number;
  readonly fields: readonly FieldNode[];
  readonly unknown: readonly UnknownField[];
  readonly partners: readonly PartnerRow[];
  readonly impacts: readonly ImpactRow[];
  /** The lost table header, where the section has one. */
  readonly caption: Span | undefined;
  /** The line that stands in place of the fields. */
  readonly insteadOfFields: Span | undefined;
  /** Free text, one span a stretch without blank edges. */
  readonly prose: readonly Span[];
  /** Lines that mean nothing here. */
  readonly strays: readonly Span[];
  readonly sections: readonly SectionNode[];
}

/** What stands above the first section. */
export interface Preamble {
  readonly banner: readonly Span[];
  readonly title: Span | undefined;
  readonly titleSpelledRight: boolean;
  /** A project page's unlabelled lines. */
  readonly name: Span | undefined;
  readonly bar: Span | undefined;
  readonly status: Span | undefined;
  readonly strays: readonly Span[];
}

/** A sheet that was pasted below another one. */
export interface SecondSheet {
  readonly title: Span;
  /** From its banner or title to the end of the text. */
  readonly span: Span;
  /** Whether it says word for word what the first one says. */
  readonly isCopy: boolean;
}

/** A text read as a sheet. Any text yields one; without a form it has lines and nothing else. */
export interface Sheet {
  readonly text: string;
  readonly lines: Lines;
  readonly index: FormIndex | undefined;
  readonly preamble: Preamble;
  /** Lines alone in free text that read like headings which stand elsewhere. */
  readonly repeatedHeadings: readonly { readonly spec: SectionSpec; readonly heading: Span }[];
  /** A sheet that begins below this one: nothing of it is read. */
  readonly secondSheet: SecondSheet | undefined;
  /** Top-level sections in the order they stand. */
  readonly sections: readonly SectionNode[];
  /** All sections, parents before children, in the order they stand. */
  readonly allSections: readonly SectionNode[];
  /** Of each section of the form that the text has, every node, in the order they stand. */
  readonly bySpec: ReadonlyMap<SectionSpec, readonly SectionNode[]>;
  /** All fields in the order they stand. */
  readonly fields: readonly FieldNode[];
  /** Of each role, the first field that has a value. */
  readonly byRole: ReadonlyMap<Role, FieldNode>;
  /** Whether the headings are lost, as in some stored copies: fields of two sections or more stand without them. */
  readonly dense: boolean;
  /** Whether the fields have lost the blank lines between them; the mark of a dense copy that stays when headings are restored. */
  readonly blankLinesLost: boolean;
  /** What has been worked out of the sheet so far, by the function that works it out; only `memoize` looks into it. */
  readonly facts: Map<unknown, unknown>;
}

/** No value of a published sheet is nearly as long, in UTF-16 units; a longer one is not looked into, unless it is a list. */
export const LONGEST_VALUE = 2000;

const NO_NODES: readonly SectionNode[] = [];

/** Every node of a section of the form, in the order they stand: none when the text does not have it, several when it stands twice. */
export function nodesOf(sheet: Sheet, spec: SectionSpec): readonly SectionNode[] {
  return sheet.bySpec.get(spec) ?? NO_NODES;
}

/** The text of a span. */
export function textOf(sheet: Sheet, span: Span): string {
  return sheet.text.slice(span.start, span.end);
}

/** The first field of a role that has a value. */
export function fieldOf(sheet: Sheet, role: Role): FieldNode | undefined {
  return sheet.byRole.get(role);
}

/** Whether the first field of a role holds a value of its vocabulary, whatever its case and spacing. */
export function says(sheet: Sheet, role: Role, value: string): boolean {
  const text = valueOfRole(sheet, role);
  return text.length <= LONGEST_VALUE && foldCase(text) === foldCase(value);
}

/** The value of the first field of a role, or an empty text. */
export function valueOfRole(sheet: Sheet, role: Role): string {
  return fieldOf(sheet, role)?.text ?? '';
}
