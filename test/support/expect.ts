import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeActionContext,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { LinkedPlaces } from '../../server/src/features/linkedEditing.ts';
import { tokenLegend } from '../../server/src/features/tokenLegend.ts';
import type { SheetField } from '../../shared/protocol.ts';
import { marked } from './marks.ts';

/** Opens texts: the service in this process, or a client of a server. */
export interface Editor {
  open(text: string): OpenSheet;
}

/** A text that is open, and what an editor may ask about it. */
export interface OpenSheet {
  diagnostics(): Promise<Diagnostic[]>;
  hover(position: Position): Promise<Hover | null>;
  completion(position: Position): Promise<CompletionItem[]>;
  /** An item with its documentation. */
  resolved(item: CompletionItem): Promise<CompletionItem>;
  actions(range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  inlayHints(range: Range): Promise<InlayHint[]>;
  highlights(position: Position): Promise<DocumentHighlight[] | null>;
  links(): Promise<DocumentLink[]>;
  tokens(range?: Range): Promise<SemanticTokens>;
  linked(position: Position): Promise<Pick<LinkedPlaces, 'ranges'> | null>;
  selections(positions: Position[]): Promise<SelectionRange[]>;
  lenses(): Promise<CodeLens[]>;
  formatting(): Promise<TextEdit[]>;
  symbols(): Promise<DocumentSymbol[]>;
  folding(): Promise<FoldingRange[]>;
  fields(): Promise<SheetField[]>;
}

/** Expects just these findings in a text, each at its marks `«…»`, in the order they stand. */
export async function expectFindings(editor: Editor, written: string, ...codes: readonly string[]): Promise<void> {
  const { text, spans } = marked(written);
  const document = asDocument(text);
  const found = (await editor.open(text).diagnostics())
    .map(({ code, range }) => ({ code, start: document.offsetAt(range.start), end: document.offsetAt(range.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ code, start, end }) => shown(code, text, start, end));
  assert.deepEqual(
    found,
    spans.map(({ start, end }, index) => shown(codes[index], text, start, end)),
  );
}

/** Expects a hover at the cursor `‸` that says all of this, on the marked range if there is one; without words, none. */
export async function expectHover(editor: Editor, written: string, ...words: readonly (string | RegExp)[]) {
  const { text, cursor, spans } = marked(written);
  const document = asDocument(text);
  const hover = await editor.open(text).hover(document.positionAt(cursor));
  if (words.length === 0) return assert.equal(hover, null);
  const { value } = (hover?.contents ?? { value: '' }) as { value: string };
  for (const part of words) {
    assert.ok(typeof part === 'string' ? value.includes(part) : part.test(value), `no “${part}” in:\n${value}`);
  }
  const [span] = spans;
  if (span) assert.equal(hover?.range && document.getText(hover.range), text.slice(span.start, span.end));
}

/**
 * Expects just these inlay hints, written into the text between `«` and `»` where they stand; in a part of the text when
 * two cursors `‸` mark one off.
 */
export async function expectHints(editor: Editor, written: string): Promise<void> {
  const [before = '', within, after = ''] = written.includes('‸') ? written.split('‸') : ['', written];
  const bare = (part = '') => part.replaceAll(/«[^»]*»/g, '');
  const text = bare(before) + bare(within) + bare(after);
  const document = asDocument(text);
  const end = bare(before).length + bare(within).length;
  const range = { start: document.positionAt(bare(before).length), end: document.positionAt(end) };
  const hints = await editor.open(text).inlayHints(range);
  const edits = hints.map(({ position, label }) => ({
    range: { start: position, end: position },
    newText: `«${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}»`,
  }));
  assert.equal(TextDocument.applyEdits(document, edits), before + within + after);
}

/** Expects what stands at the cursor `‸` to be seen at the marks `«…»` and nowhere else; without marks, nothing of the kind. */
export async function expectHighlights(editor: Editor, written: string): Promise<void> {
  const { text, cursor, spans } = marked(written);
  const document = asDocument(text);
  const found = await editor.open(text).highlights(document.positionAt(cursor));
  if (spans.length === 0) return assert.equal(found, null);
  assert.equal(withMarks(document, found?.map(({ range }) => range) ?? []), written.replace('‸', ''));
}

/** Expects the value at the cursor `‸` to be typed at all the marks `«…»` at once; without marks, there alone. */
export async function expectLinked(editor: Editor, written: string): Promise<void> {
  const { text, cursor, spans } = marked(written);
  const document = asDocument(text);
  const linked = await editor.open(text).linked(document.positionAt(cursor));
  if (spans.length === 0) return assert.equal(linked, null);
  assert.equal(withMarks(document, linked?.ranges ?? []), written.replace('‸', ''));
}

/** Expects what is selected about the cursor `‸`, step by step, the last step being the whole text. */
export async function expectSelections(editor: Editor, written: string, ...steps: readonly string[]): Promise<void> {
  const { text, cursor } = marked(written);
  const document = asDocument(text);
  const [selection] = await editor.open(text).selections([document.positionAt(cursor)]);
  const found: string[] = [];
  for (let step = selection; step; step = step.parent) found.push(document.getText(step.range));
  assert.deepEqual(found, [...steps, text]);
}

/**
 * Expects just these semantic tokens, in the order they stand, each told as its types and modifiers and its text,
 * `number.wrong -5`; in a part of the text when two cursors `‸` mark one off.
 */
export async function expectTokens(editor: Editor, written: string, ...tokens: readonly string[]): Promise<void> {
  const [before = '', inside] = written.split('‸');
  const text = written.replaceAll('‸', '');
  const document = asDocument(text);
  const range = inside === undefined ? undefined : rangeIn(document, before.length, before.length + inside.length);
  const { data } = await editor.open(text).tokens(range);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down === 0 ? character + right : right];
    const modifiers = tokenLegend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const end = { line, character: character + length };
    const told = document.getText({ start: { line, character }, end });
    assert.equal(told.length, length, 'a token lies in one line');
    found.push(`${[tokenLegend.tokenTypes[type], ...modifiers].join('.')} ${told}`);
  }
  assert.deepEqual(found, tokens);
}

function rangeIn(document: TextDocument, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Expects just these links, each at its marks `«…»`, in the order they stand. */
export async function expectLinks(editor: Editor, written: string, ...targets: readonly string[]): Promise<void> {
  const { text } = marked(written);
  const links = await editor.open(text).links();
  assert.deepEqual(
    links.map(({ target }) => target),
    targets,
  );
  assert.equal(
    withMarks(
      asDocument(text),
      links.map(({ range }) => range),
    ),
    written,
  );
}

/** Expects just these code lenses, each written as a line `« … »` above the line it stands over. */
export async function expectLenses(editor: Editor, written: string): Promise<void> {
  const text = written.replaceAll(/^«.*»\n/gm, '');
  const lenses = await editor.open(text).lenses();
  const edits = lenses.map(({ range: { start }, command }) => {
    const line = { line: start.line, character: 0 };
    return { range: { start: line, end: line }, newText: `«${command?.title}»\n` };
  });
  assert.equal(TextDocument.applyEdits(asDocument(text), edits), written);
}

function withMarks(document: TextDocument, ranges: readonly Range[]): string {
  const edits = ranges.flatMap(({ start, end }) => [
    { range: { start, end: start }, newText: '«' },
    { range: { start: end, end }, newText: '»' },
  ]);
  return TextDocument.applyEdits(document, edits);
}

/** Expects just these quick fixes on the marked range, by their titles, best first. */
export async function expectFixes(editor: Editor, written: string, ...titles: readonly string[]): Promise<void> {
  const actions = await actionsAt(editor, written, 'quickfix');
  assert.deepEqual(
    actions.map(({ title }) => title),
    titles,
  );
}

/** Expects that just these quick fixes on the marked range are preferred, so that an editor may put them in unasked. */
export async function expectPreferred(editor: Editor, written: string, ...titles: readonly string[]): Promise<void> {
  const actions = await actionsAt(editor, written, 'quickfix');
  assert.deepEqual(
    actions.flatMap(({ title, isPreferred }) => (isPreferred ? [title] : [])),
    titles,
  );
}

/** Expects a quick fix on the marked range, by its title, and the text after it. */
export async function expectFix(editor: Editor, written: string, title: string, after: string): Promise<void> {
  const actions = await actionsAt(editor, written, 'quickfix');
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `no “${title}” among ${actions.map((one) => one.title).join(' | ')}`);
  assert.equal(applied(marked(written).text, action.edit), after);
}

/** Expects the text that "fix all" leaves; without one, expects that it is not offered. */
export async function expectFixAll(editor: Editor, text: string, after?: string): Promise<void> {
  const actions = await actionsAt(editor, `«${text}»`, 'source.fixAll');
  assert.deepEqual(
    actions.map(({ edit }) => applied(text, edit)),
    after === undefined ? [] : [after],
  );
}

/** Expects the text that formatting leaves. */
export async function expectFormat(editor: Editor, text: string, after: string): Promise<void> {
  assert.equal(TextDocument.applyEdits(asDocument(text), await editor.open(text).formatting()), after);
}

/** Expects an outline: a line for each name, indented by its depth, with a colon before its detail. */
export async function expectOutline(editor: Editor, text: string, ...lines: readonly string[]): Promise<void> {
  const linesOf = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail ? `: ${detail}` : ''}`,
      ...linesOf(children ?? [], `${indent}  `),
    ]);
  assert.deepEqual(linesOf(await editor.open(text).symbols()), lines);
}

/** Expects just these folds, each marked from the beginning of its first line to the end of its last. */
export async function expectFolds(editor: Editor, written: string): Promise<void> {
  const { text, spans } = marked(written);
  const lines = text.split('\n');
  const document = asDocument(text);
  const told = (first: number, last: number) => lines.slice(first, last + 1).join('\n');
  const found = (await editor.open(text).folding())
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .map(({ startLine, endLine }) => told(startLine, endLine));
  assert.deepEqual(
    found,
    spans.map(({ start, end }) => told(document.positionAt(start).line, document.positionAt(end).line)),
  );
}

/** Expects just these fields to stand in a text, by kind and name, each with its value at its marks `«…»`; `!` is behind one that is still to be written. */
export async function expectFields(editor: Editor, written: string, ...expected: readonly string[]): Promise<void> {
  const { text, spans } = marked(written);
  const document = asDocument(text);
  const fields = (await editor.open(text).fields()).filter(({ lacking }) => !lacking);
  const names = fields.map(({ kind, name, required, empty }) => `${kind} ${name}${required && empty ? ' !' : ''}`);
  assert.deepEqual(names, expected);
  const at = ({ range }: SheetField) => [document.offsetAt(range.start), document.offsetAt(range.end)] as const;
  assert.deepEqual(
    fields.map((field) => shown(field.name, text, ...at(field))),
    fields.map(({ name }, index) => shown(name, text, spans[index]?.start ?? 0, spans[index]?.end ?? 0)),
  );
}

/** Expects the text once there is a place to write what a field holds. */
export async function expectRoom(editor: Editor, text: string, name: string, after: string): Promise<void> {
  const field = (await editor.open(text).fields()).find((one) => one.name === name);
  assert.ok(field, `no field ${name}`);
  assert.equal(TextDocument.applyEdits(asDocument(text), [...field.edits]), after);
}

async function actionsAt(editor: Editor, written: string, kind: string): Promise<CodeAction[]> {
  const { text, spans } = marked(written);
  const document = asDocument(text);
  const [{ start, end } = { start: 0, end: 0 }] = spans;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return editor.open(text).actions(range, { only: [kind] });
}

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change, ...others] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change && others.length === 0, 'one document is changed');
  return TextDocument.applyEdits(asDocument(text), change.edits as TextEdit[]);
}

function shown(code: Diagnostic['code'], text: string, start: number, end: number): string {
  const line = text.slice(0, start).split('\n').length;
  return `${code} on line ${line}: “${text.slice(start, end)}”`;
}

/** A text as a document, to tell places in it. */
export function asDocument(text: string): TextDocument {
  return TextDocument.create('file:///sheet.esr', 'esr', 1, text);
}
