import type { Position, Range } from 'vscode-languageserver-types';
import { barParts } from '../facts/pageBar.ts';
import { type FieldNode, fieldOf, LONGEST_VALUE, type Sheet, textOf } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { rangeOf } from './range.ts';

/** Places that are typed in at once, as the protocol's `LinkedEditingRanges`. */
export interface LinkedPlaces {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/** What a linked value may come to hold while it is typed: all but what parts a bar, or ends a line. */
const WORD = '[^|\\r\\n]*';

/** The two places of a value that must stand twice, where both have it: a part of a project page's bar and the field it repeats. */
export function linkedEditing(sheet: Sheet, position: Position): LinkedPlaces | undefined {
  const offset = sheet.lines.offsetAt(position);
  const pair = pairsIn(sheet).find((spans) => spans.some(({ start, end }) => start <= offset && offset <= end));
  return pair && { ranges: pair.map((span) => rangeOf(sheet, span)), wordPattern: WORD };
}

function pairsIn(sheet: Sheet): Span[][] {
  const roles = sheet.index?.form.pageHead?.bar ?? [];
  return barParts(sheet).flatMap((part) => roles.flatMap((role) => pairsWith(sheet, part, role)));
}

function pairsWith(sheet: Sheet, part: Span, role: 'priority' | 'period' | 'regions'): Span[][] {
  const written = textOf(sheet, part);
  const pair = (node: FieldNode | undefined, start: number) => {
    const text = node?.text ?? '';
    const isThere = text !== '' && text.length <= LONGEST_VALUE && written.startsWith(text, start - part.start);
    return node && isThere ? [[{ start, end: start + text.length }, node.value]] : [];
  };
  if (role !== 'period') {
    const node = fieldOf(sheet, role);
    return node?.text === written ? pair(node, part.start) : [];
  }
  const [first, last] = [fieldOf(sheet, 'start'), fieldOf(sheet, 'end')];
  return [...pair(first, part.start), ...pair(last, part.end - (last?.text.length ?? 0))];
}
