import type { Field } from '../../forms/form.ts';
import type { SectionSpec } from '../../forms/formIndex.ts';
import type { Line } from '../../sheet/lines.ts';
import { nodesOf, type SectionNode, type Sheet } from '../../sheet/sheet.ts';

/** What the sheet does not have and would stand in the form's order on a line, each in that order. */
export interface ExpectedParts {
  /** Fields of the section that the line is in. */
  readonly fields: readonly Field[];
  /** Titles of its rows of impacts. */
  readonly rows: readonly string[];
  /** The line that may stand in place of its fields. */
  readonly insteadOfFields: string | undefined;
  /** Sections, those in the line's own first; of a section that lies in another only where that stands. */
  readonly sections: readonly SectionSpec[];
  /** Whether nothing of the form stands below. */
  readonly isEnd: boolean;
}

/**
 * What may be begun on a line.
 *
 * @param section the section that the line is in, which may be one whose heading it is begun to be
 */
export function expectedAt(sheet: Sheet, section: SectionNode | undefined, line: Line): ExpectedParts {
  const isAbove = (start: number) => start < line.start;
  const nodes = sheet.allSections.filter(({ heading, span }) => (heading ?? span).start !== line.start);
  const above = nodes.filter(({ span }) => isAbove(span.start));
  const below = nodes.filter(({ span }) => !isAbove(span.start));
  const standing = new Set(nodes.map(({ spec }) => spec));
  const fits = between(
    above.map(({ spec }) => spec.order),
    below.map(({ spec }) => spec.order),
  );
  const sections = (sheet.index?.sections ?? []).filter(
    (spec) => !standing.has(spec) && fits(spec.order) && (!spec.parent || standing.has(spec.parent)),
  );
  const own = section && standing.has(section.spec) ? section.spec : undefined;
  const fields = own ? fieldsAt(sheet, own, line) : [];
  const rows = own ? rowsAt(sheet, own, line) : [];
  const hasFields = own && nodesOf(sheet, own).some((node) => node.fields.length > 0 || node.insteadOfFields);
  const isLast = own === undefined || !nodesOf(sheet, own).some((node) => isFollowed(node, line));
  return {
    fields,
    rows,
    insteadOfFields: hasFields ? undefined : own?.insteadOfFields,
    // What stands below in the line's own section would come to lie in another.
    sections: isLast ? sections : [],
    isEnd: below.length === 0 && isLast,
  };
}

function fieldsAt(sheet: Sheet, spec: SectionSpec, line: Line): Field[] {
  const nodes = nodesOf(sheet, spec);
  if (nodes.some(({ insteadOfFields }) => insteadOfFields)) return [];
  const others = nodes.flatMap(({ fields }) => fields).filter(({ span }) => span.start !== line.start);
  const slots = (isWanted: (start: number) => boolean) =>
    others.filter(({ span }) => isWanted(span.start)).map(({ field }) => spec.fields.indexOf(field));
  const fits = between(
    slots((start) => start < line.start),
    slots((start) => start > line.start),
  );
  const standing = new Set(others.map(({ field }) => field));
  return spec.fields.filter((field, slot) => !standing.has(field) && fits(slot));
}

function rowsAt(sheet: Sheet, spec: SectionSpec, line: Line): string[] {
  if (spec.rows?.kind !== 'impacts') return [];
  const others = nodesOf(sheet, spec)
    .flatMap(({ impacts }) => impacts)
    .filter(({ span }) => span.start !== line.start);
  const places = (isWanted: (start: number) => boolean) =>
    others.filter(({ span }) => isWanted(span.start)).map(({ place }) => place);
  const fits = between(
    places((start) => start < line.start),
    places((start) => start > line.start),
  );
  const standing = new Set(others.map(({ place }) => place));
  return spec.rows.titles.filter((_, place) => !standing.has(place) && fits(place));
}

/** Whether something of a section stands below a line. */
function isFollowed({ fields, impacts, prose }: SectionNode, line: Line): boolean {
  return [...fields, ...impacts].some(({ span }) => span.start > line.start) || prose.some(({ end }) => end > line.end);
}

/** Whether a place in the form's order comes behind all that stands above and before all that stands below. */
function between(above: readonly number[], below: readonly number[]): (place: number) => boolean {
  const last = above.reduce((max, place) => Math.max(max, place), -1);
  const first = below.reduce((min, place) => Math.min(min, place), Number.POSITIVE_INFINITY);
  return (place) => place > last && place < first;
}
