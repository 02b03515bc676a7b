import type { Role } from '../forms/form.ts';
import { type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import { memoize } from '../sheet/memoize.ts';
import type { FieldNode, ImpactRow, SectionNode, Sheet } from '../sheet/sheet.ts';
import { type RequiredPart, requiredParts } from './completeness.ts';
import { isRequired } from './requirements.ts';
import { headed, inferred } from './sections.ts';

/**
 * A sheet that is still being written (docs/format.md, "Drafts"). Its *frontier* is the last thing of the writer's own in
 * the form's order; what is lacking behind it, or in a section that is not begun, is a *gap*, and what is lacking before
 * it a *hole*: neither is a fault yet.
 */
export interface Draft {
  /** What is still to be written, holes and gaps, in the form's order. */
  readonly lacking: readonly RequiredPart[];
  /** Of that, the gaps. */
  readonly gaps: readonly RequiredPart[];
  /** Whether a required thing that is lacking is a gap. */
  isGap(part: RequiredPart): boolean;
  /** Whether a section that is lacking, with all that lies in it, is a gap. */
  isSectionGap(spec: SectionSpec): boolean;
  /** Whether the writer is still at a field or a row: its reason may be next. */
  isFrontier(node: FieldNode | ImpactRow, section: SectionNode): boolean;
}

/** Sections of the top level, required and with their headings, of which so many not begun make a draft. */
const FEWEST_NOT_BEGUN = 2;

/** More things than any section holds: places in the form are counted by section and, in it, by thing. */
const PLACES = 1024;

/** The sheet as a draft; `undefined` when it is finished, or of a form that knows no drafts. */
export const draftOf = memoize((sheet): Draft | undefined => {
  const { index } = sheet;
  if (!index || index.form.pageHead) return undefined;
  const lacking = requiredParts(sheet).filter((part) => !part.filled && !mayBeMerged(sheet, part));
  if (lacking.length === 0) return undefined;
  const { frontier, begun } = writtenIn(sheet);
  const notBegun = index.sections.filter(
    (spec) => !spec.parent && isRequired(sheet, spec) && headed(sheet, spec) && !begun.has(spec),
  );
  const isBehind = (place: number) => place > frontier;
  if (notBegun.length < FEWEST_NOT_BEGUN && !lacking.some((part) => isBehind(placeOf(part)))) return undefined;

  const isBegun = (spec: SectionSpec) => begun.has(topOf(spec));
  const isGap = (part: RequiredPart) => !isBegun(part.spec) || isBehind(placeOf(part));
  return {
    lacking,
    gaps: lacking.filter(isGap),
    isGap,
    isSectionGap: (spec) => !isBegun(spec) || isBehind(spec.order * PLACES),
    isFrontier: (node, section) => placeOfNode(node, section) === frontier,
  };
});

/**
 * Whether a section of prose alone may lie, its heading lost, in the text before it: in a sheet without headings or blank
 * lines nothing can tell it apart, so it is not missed.
 */
export function mayBeMerged(sheet: Sheet, { spec }: Pick<RequiredPart, 'spec'>): boolean {
  if (headed(sheet, spec) || inferred(sheet, spec) || !isProse(spec)) return false;
  return sheet.dense || (sheet.blankLinesLost && sectionBefore(sheet, spec)?.holdsText === true);
}

function isProse({ fields, rows, children }: SectionSpec): boolean {
  return fields.length === 0 && !rows && children.every(isProse);
}

/** The last section before another in the form's order that the sheet has. */
function sectionBefore({ index, bySpec }: Sheet, { order }: SectionSpec): SectionSpec | undefined {
  return index?.sections.slice(0, order).findLast((spec) => bySpec.has(spec));
}

/**
 * The last place in the form's order that holds something of the writer's own, and the sections of the top level that do.
 * The code alone begins no section: a new sheet is named by it, whatever is written first.
 */
function writtenIn(sheet: Sheet): { frontier: number; begun: ReadonlySet<SectionSpec> } {
  let frontier = -1;
  const begun = new Set<SectionSpec>();
  const note = (spec: SectionSpec, slot: number, role?: Role) => {
    frontier = Math.max(frontier, spec.order * PLACES + slot);
    if (role !== 'code') begun.add(topOf(spec));
  };
  for (const node of sheet.allSections) {
    const { spec, fields, partners, impacts, prose, insteadOfFields } = node;
    for (const field of fields) if (field.text !== '') note(spec, slotOf(field, spec), field.field.role);
    for (const row of impacts) if (row.numbers) note(spec, slotOf(row, spec));
    if (prose.length > 0 || partners.length > 0 || insteadOfFields) note(spec, spec.fields.length);
  }
  return { frontier, begun };
}

function topOf(spec: SectionSpec): SectionSpec {
  return [...withAncestors(spec)].at(-1) ?? spec;
}

function placeOf(part: RequiredPart): number {
  const { spec } = part;
  const slot =
    part.kind === 'field' ? spec.fields.indexOf(part.field) : spec.fields.length + (part.kind === 'row' ? part.row : 0);
  return spec.order * PLACES + slot;
}

function placeOfNode(node: FieldNode | ImpactRow, { spec }: SectionNode): number {
  return spec.order * PLACES + slotOf(node, spec);
}

function slotOf(node: FieldNode | ImpactRow, { fields }: SectionSpec): number {
  return 'field' in node ? fields.indexOf(node.field) : fields.length + node.place;
}
