import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { barParts } from '../facts/pageBar.ts';
import { type Location, locate } from '../sheet/locate.ts';
import type { SectionNode, Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { rangeOf } from './range.ts';

/** For each place what to select about it, step by step: a part of a value, the value, its field or paragraph, its sections, the sheet. */
export function selectionRanges(sheet: Sheet, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = sheet.lines.offsetAt(position);
    const here = locate(sheet, offset);
    const steps = [...stepsIn(sheet, here, offset), ...sectionsOf(here.section), { start: 0, end: sheet.text.length }];
    let outer: SelectionRange | undefined;
    for (const span of growing(steps, offset).reverse()) {
      outer = { range: rangeOf(sheet, span), ...(outer && { parent: outer }) };
    }
    return outer ?? { range: { start: position, end: position } };
  });
}

function stepsIn(sheet: Sheet, here: Location, offset: number): (Span | undefined)[] {
  switch (here.kind) {
    case 'label':
    case 'value': {
      const { span, value, reason } = here.field;
      return [here.span, value, span, upTo(span, reason)];
    }
    case 'partner':
      return [here.span, here.row.span];
    case 'impact':
      return [here.span, here.row.span, upTo(here.row.span, here.row.reason)];
    case 'prose':
    case 'reason':
      return [paragraphAt(sheet, here.span, offset), here.span];
    case 'other':
      return [...barParts(sheet), here.span];
    default:
      return [here.span];
  }
}

function upTo({ start, end }: Span, reason: Span | undefined): Span {
  return { start, end: reason?.end ?? end };
}

/** The lines round an offset of a text, up to the nearest blank ones. */
function paragraphAt({ lines }: Sheet, text: Span, offset: number): Span {
  const [top, bottom] = [lines.lineAt(text.start), lines.lineAt(text.end)];
  const isBlank = (line: number) => lines.all[line]?.blank !== false;
  let first = lines.lineAt(offset);
  let last = first;
  while (first > top && !isBlank(first - 1)) first--;
  while (last < bottom && !isBlank(last + 1)) last++;
  return { start: lines.all[first]?.start ?? text.start, end: lines.all[last]?.end ?? text.end };
}

function sectionsOf(section: SectionNode | undefined): Span[] {
  const spans: Span[] = [];
  for (let one = section; one; one = one.parent) spans.push(one.span);
  return spans;
}

/** The steps that hold the place, each more than the one before. */
function growing(steps: readonly (Span | undefined)[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const step of steps) {
    if (!step || step.start === step.end || step.start > offset || step.end < offset) continue;
    const last = kept.at(-1);
    const holds = !last || (step.start <= last.start && step.end >= last.end);
    if (holds && (!last || step.end - step.start > last.end - last.start)) kept.push(step);
  }
  return kept;
}
