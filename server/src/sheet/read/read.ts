import type { Form, Role } from '../../forms/form.ts';
import { type FormIndex, indexForm, type SectionSpec } from '../../forms/formIndex.ts';
import { dotlessHeading } from '../../forms/heading.ts';
import { type Recognition, recogniser } from '../../forms/recognise.ts';
import type { Span } from '../../values/text.ts';
import { type Line, Lines } from '../lines.ts';
import type { FieldNode, SectionNode, Sheet } from '../sheet.ts';
import { findContents, type LineRange } from './contents.ts';
import { divide } from './divide.ts';
import { noPreamble, readPreamble } from './preamble.ts';
import { type SecondSheet, secondSheetFinder } from './secondSheet.ts';
import { buildTree } from './tree.ts';

/** Reads any text as a sheet; never throws, in time linear in the text. */
export type Reader = (text: string) => Sheet;

/** Prepares a reader of the given forms. */
export function createReader(forms: readonly Form[]): Reader {
  const indexes = forms.map(indexForm);
  const recognise = recogniser(indexes);
  const findSecondSheet = secondSheetFinder(indexes);
  return (text) => {
    const lines = new Lines(text);
    const second = findSecondSheet(text, lines.all);
    const known = recognise(second ? lines.all.slice(0, second.first) : lines.all);
    if (known) return readAs(text, lines, known, second);
    const nothing = {
      preamble: noPreamble,
      repeatedHeadings: [],
      secondSheet: undefined,
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
  };
}

function readAs(
  text: string,
  allLines: Lines,
  { index, title: known }: Recognition,
  second: SecondSheet | undefined,
): Sheet {
  const lines = second ? allLines.all.slice(0, second.first) : allLines.all;
  const contents = findContents(index, lines);
  const title = known && !isBelowText(index, lines, known.first, contents) ? known : undefined;
  const first = Math.max(title?.last ?? -1, contents?.last ?? -1) + 1;
  const { segments, detached, repeated } = divide(index, lines, first);
  const firstSegment = segments[0];
  const preambleEnd = firstSegment ? (firstSegment.heading ?? firstSegment.from) : lines.length;
  const lastLine = lines.findLast(({ blank }) => !blank);
  const isLast = (line: Line) => line === lastLine;
  const sections = buildTree({ text, index, isLast }, lines, segments, detached);
  const preamble = lines.slice(0, preambleEnd).filter((_, line) => !detached.has(line));
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
  const blankLinesLost = hasLostBlankLines(allLines, allSections);
  return {
    text,
    lines: allLines,
    index,
    preamble: readPreamble(index, preamble, title),
    repeatedHeadings: repeated.map(({ spec, line }) => ({ spec, heading: spanOf(lines[line] as Line) })),
    secondSheet: second && {
      title: spanOf(allLines.all[second.titleLine] as Line),
      span: { start: (allLines.all[second.first] as Line).start, end: (allLines.all[second.last] as Line).end },
      isCopy: second.isCopy,
    },
    sections,
    allSections,
    bySpec,
    fields,
    byRole,
    dense: isDense(allSections),
    blankLinesLost,
    facts: new Map(),
  };
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/** Sections whose fields stand without their headings, of which so many make a sheet dense: one heading may have been lost. */
const FEWEST_WITHOUT_HEADING = 2;

/** Whether the headings are lost, as the fields that stand without them show. */
function isDense(sections: readonly SectionNode[]): boolean {
  const without = new Set<SectionSpec>();
  for (const { spec, heading, detachedHeading, fields } of sections) {
    if (spec.number && !heading && !detachedHeading && fields.length > 0) without.add(spec);
  }
  return without.size >= FEWEST_WITHOUT_HEADING;
}

/** Neighbouring fields that must have lost the blank line between them before the whole sheet is taken to have. */
const TELLING = 8;

/** Whether the fields that the form parts by blank lines stand on adjacent lines, as in a stored copy that has lost them. */
function hasLostBlankLines(lines: Lines, sections: readonly SectionNode[]): boolean {
  let adjacent = 0;
  let parted = 0;
  for (const { spec, fields } of sections) {
    if (spec.compact) continue;
    for (let place = 1; place < fields.length; place++) {
      const [before, after] = [fields[place - 1], fields[place]] as [FieldNode, FieldNode];
      if (lines.lineAt(after.span.start) - lines.lineAt(before.span.end) === 1) adjacent++;
      else parted++;
    }
  }
  return adjacent >= TELLING && adjacent > parted;
}

/**
 * Whether a title line stands below its own form's headings and labels, more than one, that are no table of contents: it
 * tells the form, but is not in its place.
 */
function isBelowText(
  { byHeading, byLabel }: FormIndex,
  lines: readonly Line[],
  titleLine: number,
  contents: LineRange | undefined,
): boolean {
  const ofForm = lines.slice(0, titleLine).filter(({ head, label }, line) => {
    if (contents && line >= contents.first && line <= contents.last) return false;
    return byHeading.has(dotlessHeading(head ?? '')) || byLabel.has(label ?? '');
  });
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
