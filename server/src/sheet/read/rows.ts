import type { SectionSpec } from '../../forms/formIndex.ts';
import { judgeBusinessId, readBusinessId } from '../../values/businessId.ts';
import { nearness } from '../../values/near.ts';
import { fold, type Span, trimSpan } from '../../values/text.ts';
import type { Line } from '../lines.ts';
import type { ImpactRow, PartnerRow } from '../sheet.ts';
import { decorationBefore } from './decoration.ts';

/** A rest after a row's title that is still meant as its numbers: nothing, or a digit soon. */
const MEANT_AS_NUMBERS = /^(?:$| .{0,12}\d)/;
/** What follows a partner's name is meant as its Y-tunnus when it has digits in a row. */
const MEANT_AS_ID = /\d{3}/;
const LAST_WORD = /\S+$/;
/** A Y-tunnus in the midst of a row, and what parts it from the next partner's name. */
const ID_AND_MORE = /(, ?\d{6,7}-\d)[,;]? +(?=\p{L})/gu;
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
    const place = head === undefined ? undefined : spec.byRowTitle.get(impactTitle(head) ?? '');
    if (place !== undefined) found.add(place);
  }
  return found;
}

/** Which row of an impact table a line is. */
export interface RowTitle {
  readonly title: string;
  readonly place: number;
  readonly spelledRight: boolean;
  /** Whether just the two numbers stand behind the title. */
  readonly complete: boolean;
}

/** The row of an impact table that a line is; `complete` are those that some line gives with both numbers. */
export function rowOf(spec: SectionSpec, { head }: Line, complete: ReadonlySet<number>): RowTitle | undefined {
  if (head === undefined || spec.byRowTitle.size === 0) return undefined;
  const title = impactTitle(head);
  return (title === undefined ? undefined : titleOf(spec, title)) ?? partialTitle(spec, head, complete);
}

/** A line that is a row of an impact table, its reason not yet known. */
export function readImpact(text: string, line: Line, { title, place, spelledRight, complete }: RowTitle): ImpactRow {
  const numbers = complete ? lastTwo(text, line) : undefined;
  return {
    span: { start: line.start, end: line.end },
    title: trimSpan(text, line.start, numbers ? numbers[0].start : titleEnd(text, line, title)),
    place,
    spelledRight,
    numbers,
    reason: undefined,
  };
}

/** The row whose title stands before the two numbers, written exactly, decorated or nearly. */
function titleOf(spec: SectionSpec, written: string): RowTitle | undefined {
  const exact = spec.byRowTitle.get(written);
  if (exact !== undefined) return { title: written, place: exact, spelledRight: true, complete: true };
  const words = written.slice(decorationBefore(written));
  for (const [title, place] of spec.byRowTitle) {
    if (nearness(words, title) !== undefined) return { title, place, spelledRight: false, complete: true };
  }
  return undefined;
}

/**
 * The row whose title begins a line that goes on with something meant as its numbers, but is not two integers. Where the
 * row is there complete, such a line is a reason that repeats its title.
 */
function partialTitle(spec: SectionSpec, head: string, complete: ReadonlySet<number>): RowTitle | undefined {
  for (const [title, place] of spec.byRowTitle) {
    if (!complete.has(place) && head.startsWith(title) && MEANT_AS_NUMBERS.test(head.slice(title.length))) {
      return { title, place, spelledRight: true, complete: false };
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
  const written = text.slice(line.start, line.end);
  const span = { start: line.start, end: line.end };
  const unread = { span, name: span, id: undefined, hasComma: false, breaks: [] };
  const comma = written.lastIndexOf(',');
  if (comma < 0) {
    const id = LAST_WORD.exec(written);
    if (!id || !isValidBusinessId(id[0])) return unread;
    const start = line.start + id.index;
    return { ...unread, name: trimSpan(text, line.start, start), id: { start, end: line.end } };
  }
  const id = trimSpan(text, line.start + comma + 1, line.end);
  if (!MEANT_AS_ID.test(text.slice(id.start, id.end))) return unread;
  const name = trimSpan(text, line.start, line.start + comma);
  const breaks = Array.from(written.slice(0, comma).matchAll(ID_AND_MORE), ({ 0: whole, 1: before = '', index }) => ({
    start: line.start + index + before.length,
    end: line.start + index + whole.length,
  }));
  return { span, name, id, hasComma: true, breaks };
}

function isValidBusinessId(text: string): boolean {
  const id = readBusinessId(text);
  return id !== undefined && judgeBusinessId(id).kind === 'valid';
}
