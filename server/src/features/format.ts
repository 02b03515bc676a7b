import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { type Block, blankLinesBetween, layout } from '../sheet/layout.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { valueKinds } from '../sheet/valueKinds.ts';
import { newLineEdits } from './newLine.ts';
import { rangeOf } from './range.ts';

/** The edits that give a sheet its canonical layout; none when it has it, or is no sheet. */
export function format(sheet: Sheet, range?: Range): TextEdit[] {
  if (!sheet.index) return [];
  const { lines, text } = sheet;
  const eol = lines.eol === '\r\n' ? '\r\n' : '\n';
  const blocks = layout(sheet);
  const edits: TextEdit[] = [];
  const put = (start: number, end: number, wanted: string) => {
    const edit = smallest(sheet, start, end, wanted);
    if (edit && (!range || meets(edit.range, range))) edits.push(edit);
  };

  const start = text.startsWith('\uFEFF') ? 1 : 0;
  blocks.forEach((block, place) => {
    const before = blocks[place - 1];
    const { from, to } = edgesOf(sheet, block);
    if (!before) put(start, Math.max(from, start), '');
    else {
      const blank = block.first - before.last - 1;
      put(edgesOf(sheet, before).to, from, eol.repeat(blankLinesBetween(before, block, blank) + 1));
    }
    put(Math.max(from, start), to, block.text);
  });
  const last = blocks.at(-1);
  if (last) put(edgesOf(sheet, last).to, text.length, eol);
  return edits;
}

/** The edits when a new line has been begun, at the position: for the value that is finished above it, and for the line itself. */
export function formatOnType(sheet: Sheet, position: Position): TextEdit[] {
  if (!sheet.index || position.line < 1) return [];
  const line = sheet.lines.lineOf(position.line);
  const blocks = layout(sheet);
  const block = blocks.find(({ last }) => last === line - 1);
  return [...finishedValue(sheet, block), ...newLineEdits(sheet, blocks, line)];
}

function finishedValue(sheet: Sheet, block: Block | undefined): TextEdit[] {
  if (!block?.value || !valueKinds[block.value].finishedWhenLeft) return [];
  const { from, to } = edgesOf(sheet, block);
  const edit = smallest(sheet, from, to, block.text);
  return edit ? [edit] : [];
}

function edgesOf({ lines }: Sheet, { first, last }: Block): { from: number; to: number } {
  return { from: lines.all[first]?.from ?? 0, to: lines.all[last]?.to ?? 0 };
}

/** The edit that makes a stretch of text read as wanted and touches nothing that is right already. */
function smallest(sheet: Sheet, start: number, end: number, wanted: string): TextEdit | undefined {
  const written = sheet.text.slice(start, end);
  if (written === wanted) return undefined;
  const shorter = Math.min(written.length, wanted.length);
  let head = 0;
  while (head < shorter && written[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < shorter - head && written.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  // An edit that begins or ends inside a CRLF would be moved by the editor.
  while (tail > 0 && written[written.length - tail] === '\n') tail--;
  while (head > 0 && written[head - 1] === '\r') head--;
  const span = { start: start + head, end: end - tail };
  return { range: rangeOf(sheet, span), newText: wanted.slice(head, wanted.length - tail) };
}

function meets(edit: Range, range: Range): boolean {
  return edit.start.line <= range.end.line && edit.end.line >= range.start.line;
}
