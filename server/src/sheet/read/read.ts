import type { Form, Role } from '../../forms/form.ts';
import { type FormIndex, indexForm, type SectionSpec } from '../../forms/formIndex.ts';
import { dotlessHeading } from '../../forms/heading.ts';
import { type Recognition, recogniser } from '../../forms/recognise.ts';
import type { Span } from '../../values/text.ts';
import { type Line, Lines } from '../lines.ts';
import type { FieldNode, SectionNode, Sheet } from '../sheet.ts';
import { divide } from './detachedHeadings.ts';
import { readPreamble } from './preamble.ts';
import { buildTree } from './tree.ts';

/** Reads any text as a sheet; never throws, in time linear in the text. */
export type Reader = (text: string) => Sheet;

const noPreamble = {
  banner: [],
  title: undefined,
  titleSpelledRight: true,
  name: undefined,
  bar: undefined,
  status: undefined,
  strays: [],
};

/** Prepares a reader of the given forms. */
export function createReader(forms: readonly Form[]): Reader {
  const recognise = recogniser(forms.map(indexForm));
  return (text) => {
    const lines = new Lines(text);
    const known = recognise(lines.all);
    if (!known) {
      const nothing = {
        preamble: noPreamble,
        repeatedHeadings: [],
        sections: [],
        allSections: [],
        bySpec: new Map(),
        fields: [],
        byRole: new Map(),
        dense: false,
        blankLinesLost: false,
        facts: new Map(),
      };
      return { text, lines, index: undefined, ...nothing };
    }
    return readAs(text, lines, known);
  };
}

function readAs(text: string, lines: Lines, { index, title: known }: Recognition): Sheet {
  const title = known && !isBelowText(index, lines, known.first) ? known : undefined;
  const first = title === undefined ? 0 : title.last + 1;
  const { segments, detached, repeated } = divide(index, lines.all, first);
  const firstSegment = segments[0];
  const preambleEnd = firstSegment ? (firstSegment.heading ?? firstSegment.from) : lines.all.length;
  const lastLine = lines.all.findLast(({ blank }) => !blank);
  const isLast = (line: Line) => line === lastLine;
  const sections = buildTree({ text, index, isLast }, lines.all, segments, detached);
  const preamble = lines.all.slice(0, preambleEnd).filter((_, at) => !detached.has(at));
  const allSections: SectionNode[] = [];
  const fields: FieldNode[] = [];
  collect(sections, allSections, fields);
  const bySpec = new Map<SectionSpec, SectionNode[]>();
  for (const node of allSections) {
    const nodes = bySpec.get(node.spec);
    if (nodes) nodes.push(node);
    else bySpec.set(node.spec, [node]);
  }
  const byRole = new Map<Role, FieldNode>();
  for (const node of fields) {
    const { role } = node.field;
    if (role && node.text !== '' && !byRole.has(role)) byRole.set(role, node);
  }
  const numbered = allSections.filter(({ spec }) => spec.number);
  const inferred = numbered.filter(({ heading, detachedHeading }) => !heading && !detachedHeading).length;
  const blankLinesLost = hasLostBlankLines(lines, allSections);
  return {
    text,
    lines,
    index,
    preamble: readPreamble(index, preamble, title),
    repeatedHeadings: repeated.map(({ spec, line }) => ({ spec, heading: spanOf(lines.all[line] as Line) })),
    sections,
    allSections,
    bySpec,
    fields,
    byRole,
    dense: inferred > numbered.length - inferred || (inferred > 0 && blankLinesLost),
    blankLinesLost,
    facts: new Map(),
  };
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/** Neighbouring fields that must have lost the blank line between them before the whole sheet is taken to have. */
const TELLING = 8;

/** Whether the fields that the form parts by blank lines stand on adjacent lines, as in a stored copy that has lost them. */
function hasLostBlankLines(lines: Lines, sections: readonly SectionNode[]): boolean {
  let adjacent = 0;
  let parted = 0;
  for (const { spec, fields } of sections) {
    if (spec.compact) continue;
    for (let at = 1; at < fields.length; at++) {
      const [before, after] = [fields[at - 1], fields[at]] as [FieldNode, FieldNode];
      if (lines.lineAt(after.span.start) - lines.lineAt(before.span.end) === 1) adjacent++;
      else parted++;
    }
  }
  return adjacent >= TELLING && adjacent > parted;
}

/** Whether a title line stands below its own form's headings and labels, more than one: it tells the form, but is not in its place. */
function isBelowText({ byHeading, byLabel }: FormIndex, lines: Lines, titleLine: number): boolean {
  const above = lines.all.slice(0, titleLine);
  const ofForm = above.filter(
    ({ head, label }) => byHeading.has(dotlessHeading(head ?? '')) || byLabel.has(label ?? ''),
  );
  return ofForm.length > 1;
}

function collect(sections: readonly SectionNode[], allSections: SectionNode[], fields: FieldNode[]): void {
  for (const section of sections) {
    allSections.push(section);
    // One by one: a spread of a damaged sheet's thousands of fields would overflow the stack.
    for (const field of section.fields) fields.push(field);
    collect(section.sections, allSections, fields);
  }
}
