import type { TextEdit } from 'vscode-languageserver-types';
import { type Block, blankLinesBetween } from '../sheet/layout.ts';
import type { Line } from '../sheet/lines.ts';
import { locate } from '../sheet/locate.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { rangeOf } from './range.ts';

/** An item of a list: spaces, a bullet or a number with its sign, spaces, and what the item says, of which there may be nothing. */
const ITEM = /^(\s*)(?:([-–•*])|(\d{1,3})([.)]))(\s+)(\S?)/;

/**
 * What a line just begun is given, while nothing stands on it: in free text the next bullet, or the end of a list whose last
 * item was left empty; below a filled field the blank line that parts it from the next. A number goes up and a list ends,
 * which an editor's own rules for a new line cannot do, nor can they tell free text from a field.
 *
 * @param blocks the layout of the sheet
 * @param number the reader's line, from 0
 */
export function newLineEdits(sheet: Sheet, blocks: readonly Block[], number: number): TextEdit[] {
  const { all } = sheet.lines;
  const line = all[number];
  const above = all[number - 1];
  if (!line?.blank || !above) return [];
  if (!above.blank && isFreeText(sheet, above)) return listEdits(sheet, line, above, all[number - 2]);
  if (sheet.blankLinesLost) return [];
  const isBelow = (block: Block, lines: number) => block.last === number - lines && isFilledField(sheet, block);
  if (blocks.some((block) => isBelow(block, 1))) {
    return [edit(sheet, above.to, above.to, sheet.lines.eol)];
  }
  // Whoever parts fields by pressing Enter twice gets what once would give.
  return above.blank && blocks.some((block) => isBelow(block, 3)) ? [edit(sheet, above.from, line.from, '')] : [];
}

function isFreeText(sheet: Sheet, { start }: Line): boolean {
  const { kind } = locate(sheet, start);
  return kind === 'prose' || kind === 'reason';
}

/** Whether a block is a field with its value, which is no list that goes on, and a blank line parts it from the next. */
function isFilledField({ text, lines }: Sheet, block: Block): boolean {
  if (block.value === undefined || block.text.endsWith(':') || blankLinesBetween(block, block, 0) === 0) return false;
  return text[(lines.all[block.last]?.end ?? 0) - 1] !== ',';
}

function listEdits(sheet: Sheet, line: Line, above: Line, before: Line | undefined): TextEdit[] {
  const item = itemIn(sheet, above);
  if (!item) return [];
  if (item.says) return [edit(sheet, line.from, line.to, item.next)];
  return before && itemIn(sheet, before) ? [edit(sheet, above.from, line.from, '')] : [];
}

/** The list item that a line is, and how the next one begins. */
function itemIn({ text }: Sheet, { from, to }: Line): { readonly says: boolean; readonly next: string } | undefined {
  const [, indent = '', bullet, number, sign = '', gap = '', says = ''] = ITEM.exec(text.slice(from, to)) ?? [];
  if (bullet === undefined && number === undefined) return undefined;
  return { says: says !== '', next: `${indent}${bullet ?? `${Number(number) + 1}${sign}`}${gap}` };
}

function edit(sheet: Sheet, start: number, end: number, newText: string): TextEdit {
  return { range: rangeOf(sheet, { start, end }), newText };
}
