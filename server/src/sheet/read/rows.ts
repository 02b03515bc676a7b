import type { SectionSpec } from '../../forms/formIndex.ts';
import { readBusinessId } from '../../values/businessId.ts';
import { nearness } from '../../values/near.ts';
import { fold, type Span, trimSpan } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { ImpactRow, PartnerRow } from '../sheet.ts';

/** A rest after a row's title that is still meant as its numbers: short, and with a digit, or nothing. */
const MEANT_AS_NUMBERS = /^(?:(?=.*\d).{1,16})?$/;
/** What follows a partner's name is meant as its Y-tunnus when it has digits in a row. */
const MEANT_AS_ID = /\d{3}/;
const INTEGER = /-?\d+/g;
const IMPACT = /^(.*\S) -?\d+ -?\d+$/;

/** The title of a line that has the shape of an impact row, folded. */
export function impactTitle(head: string): string | undefined {
  // Most lines are prose and end in no digit: one look is cheaper than the pattern's many.
  const last = head.charCodeAt(head.length - 1);
  return last >= 0x30 && last <= 0x39 ? IMPACT.exec(head)?.[1] : undefined;
}

/** Whether a line has the shape of a partner row: something, a comma, and what can be read as a Y-tunnus. */
export function looksLikePartner(head: string): boolean {
  const comma = head.lastIndexOf(',');
  return comma > 0 && readBusinessId(head.slice(comma + 1)) !== undefined;
}

/** The rows of an impact table, by their place, that a line gives with both numbers. */
export function completeRows(spec: SectionSpec, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  if (spec.byRowTitle.size === 0) return found;
  for (const { head } of lines) {
    const at = head === undefined ? undefined : spec.byRowTitle.get(impactTitle(head) ?? '');
    if (at !== undefined) found.add(at);
  }
  return found;
}

/** Which row of an impact table a line is. */
export interface RowTitle {
  readonly title: string;
  readonly at: number;
  readonly spelledRight: boolean;
}

/** The row of an impact table that a line is; `complete` are those that some line gives with both numbers. */
export function rowOf(spec: SectionSpec, { head }: Line, complete: ReadonlySet<number>): RowTitle | undefined {
  if (head === undefined || spec.byRowTitle.size === 0) return undefined;
  const title = impactTitle(head);
  return title === undefined ? partialTitle(spec, head, complete) : titleOf(spec, title);
}

/** A line that is a row of an impact table, its reason not yet known. */
export function readImpact(text: string, line: Line, { title, at, spelledRight }: RowTitle): ImpactRow {
  const numbers = line.head !== undefined && impactTitle(line.head) !== undefined ? lastTwo(text, line) : undefined;
  return {
    span: { start: line.start, end: line.end },
    title: trimSpan(text, line.start, numbers ? numbers[0].start : titleEnd(text, line, title)),
    at,
    spelledRight,
    numbers,
    reason: undefined,
  };
}

/** The row whose title stands before the two numbers, written exactly or nearly. */
function titleOf(spec: SectionSpec, written: string): RowTitle | undefined {
  const exact = spec.byRowTitle.get(written);
  if (exact !== undefined) return { title: written, at: exact, spelledRight: true };
  for (const [title, at] of spec.byRowTitle) {
    if (nearness(written, title) !== undefined) return { title, at, spelledRight: false };
  }
  return undefined;
}

/**
 * The row whose title begins a line that goes on with something meant as its numbers, but is not two integers. Where the
 * row is there complete, such a line is a reason that repeats its title.
 */
function partialTitle(spec: SectionSpec, head: string, complete: ReadonlySet<number>): RowTitle | undefined {
  for (const [title, at] of spec.byRowTitle) {
    if (!complete.has(at) && head.startsWith(title) && MEANT_AS_NUMBERS.test(head.slice(title.length))) {
      return { title, at, spelledRight: true };
    }
  }
  return undefined;
}

function lastTwo(text: string, line: Line): readonly [Span, Span] {
  const numbers = [...text.slice(line.start, line.end).matchAll(INTEGER)].slice(-2).map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
  return numbers as unknown as readonly [Span, Span];
}

/** Where a title ends in a line whose spaces may not be the title's. */
function titleEnd(text: string, line: Line, title: string): number {
  for (let end = line.end; end > line.start; end--) {
    if (fold(text.slice(line.start, end)) === title) return end;
  }
  return line.end;
}

/** A line of a partner table: the name and, behind the last comma, the Y-tunnus. */
export function readPartner(text: string, line: Line): PartnerRow {
  const comma = text.lastIndexOf(',', line.end - 1);
  const span = { start: line.start, end: line.end };
  if (comma < line.start) return { span, name: span, id: undefined };
  const id = trimSpan(text, comma + 1, line.end);
  if (!MEANT_AS_ID.test(text.slice(id.start, id.end))) return { span, name: span, id: undefined };
  return { span, name: trimSpan(text, line.start, comma), id };
}
