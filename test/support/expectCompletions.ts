import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { asDocument, type Editor } from './expect.ts';
import { marked } from './marks.ts';
import { readSnippet } from './snippet.ts';

/** Expects just these completions at the cursor `‸`, by their names, in the order an editor shows them. */
export async function expectCompletions(editor: Editor, written: string, ...labels: readonly string[]): Promise<void> {
  assert.deepEqual(namesOf(await completionsAt(editor, written)), labels);
}

/** Expects these completions at the cursor before all others. */
export async function expectFirstCompletions(editor: Editor, written: string, ...labels: readonly string[]) {
  assert.deepEqual(namesOf(await completionsAt(editor, written)).slice(0, labels.length), labels);
}

/** Expects a completion at the cursor, by its name, and the text once it is taken, with the cursor where the editor puts it. */
export async function expectCompletion(editor: Editor, written: string, label: string, after: string): Promise<void> {
  const items = await completionsAt(editor, written);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `no “${label}” among ${namesOf(items).join(' | ')}`);
  assert.equal(accepted(marked(written).text, item), after);
}

/** The text once an item is taken, with `‸` at the first tab stop of a snippet, else behind what is put in. */
export function accepted(text: string, { textEdit, insertTextFormat }: CompletionItem): string {
  assert.ok(textEdit && 'range' in textEdit);
  const document = asDocument(text);
  const [start, end] = [document.offsetAt(textEdit.range.start), document.offsetAt(textEdit.range.end)];
  const { texts, stops } =
    insertTextFormat === 2 ? readSnippet(textEdit.newText) : { texts: [textEdit.newText, ''], stops: [0] };
  const first = stops.includes(1) ? stops.indexOf(1) : stops.indexOf(0);
  const inserted = texts.map((part, index) => (index === first ? `${part}‸` : part)).join('');
  return text.slice(0, start) + inserted + text.slice(end);
}

async function completionsAt(editor: Editor, written: string): Promise<CompletionItem[]> {
  const { text, cursor } = marked(written);
  return editor.open(text).completion(asDocument(text).positionAt(cursor));
}

/** The names of items in the order an editor shows them. */
function namesOf(items: readonly CompletionItem[]): string[] {
  const inOrder = [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  return inOrder.map(({ label }) => label);
}
