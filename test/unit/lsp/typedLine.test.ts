import { deepEqual, equal } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import { typedLine, withoutLine } from '../../../server/src/lsp/typedLine.ts';
import { marked } from '../../support/marks.ts';

/** The text of the line that is typed when the marked stretch of a text is replaced, `‸` when it is a new one. */
function typed(written: string, newText: string): string | undefined {
  const { text, spans } = marked(written);
  const before = TextDocument.create('', '', 1, text);
  const [{ start, end } = { start: 0, end: 0 }] = spans;
  const edit = { range: { start: before.positionAt(start), end: before.positionAt(end) }, text: newText };
  const line = typedLine([edit]);
  const lines = TextDocument.applyEdits(before, [{ range: edit.range, newText }]).split(/\r\n|\r|\n/);
  return line === undefined ? undefined : lines[line];
}

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 3 } });

describe('the line being typed', () => {
  it('is the one in which something is typed, deleted or replaced', () => {
    equal(typed('Osio\nPuhelin: 04«»', '5'), 'Puhelin: 045');
    equal(typed('Osio\nPuhelin: 04«5»', ''), 'Puhelin: 04');
    equal(typed('Osio: «Länsi»\nPuhelin:', 'Itä'), 'Osio: Itä');
  });

  it('is the one begun by a line end, with what went along', () => {
    equal(typed('Osio: Länsi«»\nPuhelin:', '\n'), '');
    equal(typed('Osio: «»Länsi', '\r\n  '), '  Länsi');
  });

  it('is none when more than a line is put in, taken out or replaced', () => {
    equal(typed('Osio: «»\nPuhelin:', 'Länsi\nPuhelin'), undefined);
    equal(typed('Osio: «»\nPuhelin:', '\nLänsi'), undefined);
    equal(typed('Osio: «Länsi\n»Puhelin:', ''), undefined);
  });

  it('is none when the whole text is a new one', () => {
    equal(typedLine([{ text: 'Osio: Länsi' }]), undefined);
  });

  it('is that of all the edits told together, and none when they are on several lines', () => {
    deepEqual(
      typedLine([
        { range: at(4), text: 'a' },
        { range: at(4), text: 'b' },
      ]),
      4,
    );
    equal(
      typedLine([
        { range: at(4), text: 'a' },
        { range: at(9), text: 'a' },
      ]),
      undefined,
    );
    equal(typedLine([]), undefined);
  });
});

describe('while a line is being typed', () => {
  const found = [2, 4, 4, 7].map((line): Diagnostic => ({ range: at(line), message: '' }));
  const lines = (line: number | undefined) => withoutLine(found, line).map(({ range }) => range.start.line);

  it('what begins on it waits, and nothing else', () => {
    deepEqual(lines(4), [2, 7]);
    deepEqual(lines(3), [2, 4, 4, 7]);
  });

  it('is all said when there is no such line', () => {
    deepEqual(lines(undefined), [2, 4, 4, 7]);
  });
});
