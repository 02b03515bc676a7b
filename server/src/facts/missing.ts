import type { Field } from '../forms/form.ts';
import { liesIn, type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import { nodesOf, type SectionNode, type Sheet } from '../sheet/sheet.ts';
import { type RequiredField, type RequiredRow, requiredParts } from './completeness.ts';
import { type Draft, mayBeMerged } from './draft.ts';
import { isRequired } from './requirements.ts';
import { headingOf } from './sections.ts';

/** A section that the sheet does not have, with all that lies in it; `section` is its text, where the heading alone is lost. */
export interface MissingSection {
  readonly kind: 'section';
  readonly spec: SectionSpec;
  readonly section: SectionNode | undefined;
}

/** A field or a row whose line is not there, in a section that is. */
export type MissingLine = (RequiredField | RequiredRow) & { readonly section: SectionNode };

/** Something the sheet does not have at all, so that its heading, label or title can be put in. */
export type MissingPart = MissingSection | MissingLine;

/** The required sections without a heading; of one that lies in another such, only the outer. Never of a dense sheet: its prose sections cannot be told apart. */
export function missingSections(sheet: Sheet, draft: Draft | undefined): MissingSection[] {
  if (sheet.dense) return [];
  const headed = new Set(sheet.allSections.filter(headingOf).map(({ spec }) => spec));
  const found = new Set<SectionSpec>();
  for (const spec of sheet.index?.sections ?? []) {
    if (headed.has(spec) || isWithin(found, spec) || !isRequired(sheet, spec)) continue;
    if (!draft?.isSectionGap(spec) && !mayBeMerged(sheet, { spec })) found.add(spec);
  }
  return Array.from(found, (spec) => ({ kind: 'section', spec, section: nodesOf(sheet, spec)[0] }));
}

/**
 * All that can be put in, in the form's order: what a finished sheet must have and does not. Of a draft what is still to
 * be written, which comes behind what is; there also what need not be, where nothing of the form's stands behind it.
 */
export function missingParts(sheet: Sheet, draft: Draft | undefined): MissingPart[] {
  const sections = draft ? sectionsToWrite(sheet, draft) : missingSections(sheet, draft);
  const lines = draft ? linesToWrite(sheet, draft) : missingLines(sheet);
  const places = new Map(sheet.index?.sections.map(({ order }) => [order, [] as MissingPart[]]));
  for (const part of [...sections, ...lines]) places.get(part.spec.order)?.push(part);
  return [...places.values()].flat();
}

/** Whether a part that is missing lies in a section. */
export function isMissingIn({ kind, spec }: MissingPart, outer: SectionSpec): boolean {
  return liesIn(kind === 'section' ? spec.parent : spec, outer);
}

/** The required fields and rows whose lines are not there, in sections that are. */
export function missingLines(sheet: Sheet): MissingLine[] {
  return requiredParts(sheet).filter(isMissingLine);
}

function isMissingLine(part: ReturnType<typeof requiredParts>[number]): part is MissingLine {
  return part.kind !== 'prose' && !part.node && !part.filled && part.section !== undefined;
}

function sectionsToWrite(sheet: Sheet, draft: Draft): MissingSection[] {
  const last = Math.max(-1, ...sheet.allSections.map(({ spec }) => spec.order));
  const found = new Set<SectionSpec>();
  for (const spec of sheet.index?.sections ?? []) {
    if (sheet.bySpec.has(spec) || spec.occasional || isWithin(found, spec) || !draft.isSectionGap(spec)) continue;
    if (spec.order > last || isRequired(sheet, spec)) found.add(spec);
  }
  return Array.from(found, (spec) => ({ kind: 'section', spec, section: undefined }));
}

function linesToWrite(sheet: Sheet, draft: Draft): MissingLine[] {
  const rows = draft.gaps.filter(isMissingLine).filter(({ kind }) => kind === 'row');
  const fields = sheet.allSections.flatMap((section) => {
    const { spec } = section;
    if (nodesOf(sheet, spec)[0] !== section || section.insteadOfFields) return [];
    const standing = new Set(nodesOf(sheet, spec).flatMap((node) => node.fields.map(({ field }) => field)));
    const last = spec.fields.findLastIndex((field) => standing.has(field));
    const isWanted = (field: Field, slot: number) => slot > last || isRequired(sheet, spec, field.required);
    return spec.fields
      .filter((field, slot) => !standing.has(field) && isWanted(field, slot))
      .map((field) => ({ kind: 'field' as const, spec, section, field, node: undefined, filled: false }))
      .filter((part) => draft.isGap(part));
  });
  return [...fields, ...rows];
}

function isWithin(sections: ReadonlySet<SectionSpec>, spec: SectionSpec): boolean {
  return [...withAncestors(spec.parent)].some((outer) => sections.has(outer));
}
