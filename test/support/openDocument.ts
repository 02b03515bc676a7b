import { ok } from 'node:assert/strict';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  type InlayHint,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  type LinkedEditingRanges,
  type NotificationType,
  type Position,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  type SemanticTokens,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FIELDS_REQUEST, LINE_LEFT, type LineLeftParams, type SheetField } from '../../shared/protocol.ts';
import type { OpenSheet } from './expect.ts';
import { type LanguageClient, within } from './languageClient.ts';

/** A diagnostic's message, which is plain text here. */
export function messageOf(diagnostic: Diagnostic | undefined): string {
  ok(typeof diagnostic?.message === 'string', 'there is a message of plain text');
  return diagnostic.message;
}

let opened = 0;

/** A document open in a {@link LanguageClient}: what a person does to it, and what the server says of it. */
export class OpenDocument implements OpenSheet {
  readonly uri: string;
  private document: TextDocument;
  private editedLine = 0;

  constructor(
    private readonly client: LanguageClient,
    text: string,
    name = `sheet-${++opened}.esr`,
  ) {
    this.uri = `file:///sheets/${name}`;
    this.document = TextDocument.create(this.uri, 'esr', 1, text);
    this.send(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri, languageId: 'esr', version: 1, text },
    });
  }

  get text(): string {
    return this.document.getText();
  }

  get version(): number {
    return this.document.version;
  }

  /** The range of the n-th occurrence of a text. */
  rangeOf(part: string, nth = 1): Range {
    let at = -1;
    for (let count = 0; count < nth; count++) {
      at = this.text.indexOf(part, at + 1);
      ok(at >= 0, `the document has no “${part}” (${nth})`);
    }
    return { start: this.document.positionAt(at), end: this.document.positionAt(at + part.length) };
  }

  /** The text of a range. */
  textOf(range: Range): string {
    return this.document.getText(range);
  }

  /** Makes edits one after another, each in the text that the one before has left, in one notification. */
  edit(...edits: readonly TextEdit[]): this {
    const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }));
    this.document = TextDocument.update(this.document, [...contentChanges], this.version + 1);
    this.editedLine = edits.at(-1)?.range.start.line ?? 0;
    this.send(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges,
    });
    return this;
  }

  /** Puts one text in place of the first occurrence of another. */
  replace(part: string, newText: string): this {
    return this.edit({ range: this.rangeOf(part), newText });
  }

  /** Moves the cursor off the line that was edited last, and says so as our client does. */
  leaveLine(): this {
    const left: LineLeftParams = { uri: this.uri, line: this.editedLine };
    void this.client.connection.sendNotification(LINE_LEFT, left);
    return this;
  }

  save(): this {
    this.send(DidSaveTextDocumentNotification.type, { textDocument: { uri: this.uri } });
    return this;
  }

  /** Applies what an action carries as an editor would: refused unless it was made for this version of this document. */
  apply(change: WorkspaceEdit | undefined): this {
    ok(change?.documentChanges, 'the edit names no document version');
    const edits = change.documentChanges.flatMap((one) => {
      ok(TextDocumentEdit.is(one), 'only edits of text are expected');
      ok(one.textDocument.uri === this.uri, `the edit is for ${one.textDocument.uri}`);
      ok(
        one.textDocument.version === this.version,
        `made for ${one.textDocument.version}, the document is at ${this.version}`,
      );
      return one.edits as TextEdit[];
    });
    const fromTheEnd = edits
      .map((edit, at) => ({ edit, at }))
      .sort(
        (a, b) =>
          this.document.offsetAt(b.edit.range.start) - this.document.offsetAt(a.edit.range.start) || b.at - a.at,
      )
      .map(({ edit }) => edit);
    return this.edit(...fromTheEnd);
  }

  close(): void {
    this.send(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri } });
  }

  /** What the server finds in this version, asked for or awaited as the client does. */
  async diagnostics(): Promise<Diagnostic[]> {
    if (this.client.options.diagnostics !== 'push') {
      const report = await this.report();
      ok(report.kind === 'full', 'a first report is a full one');
      return report.items;
    }
    const { uri, version } = this;
    const made = () => this.client.publications(uri).findLast((params) => params.version === version);
    return (await this.client.until(made, `diagnostics of version ${version}`)).diagnostics;
  }

  /** The server's report, given the result the client has. */
  report(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri: this.uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return within(this.client.connection.sendRequest(DocumentDiagnosticRequest.type, params), 'diagnostics');
  }

  /** What there is to fill in. */
  fields(): Promise<SheetField[]> {
    return within(this.client.connection.sendRequest(FIELDS_REQUEST, { uri: this.uri }), 'fields');
  }

  async symbols(): Promise<DocumentSymbol[]> {
    const params = { textDocument: { uri: this.uri } };
    const found = await within(this.client.connection.sendRequest(DocumentSymbolRequest.type, params), 'symbols');
    return (found ?? []) as DocumentSymbol[];
  }

  async inlayHints(range: Range): Promise<InlayHint[]> {
    const params = { textDocument: { uri: this.uri }, range };
    return (await within(this.client.connection.sendRequest(InlayHintRequest.type, params), 'hints')) ?? [];
  }

  async highlights(position: Position): Promise<DocumentHighlight[] | null> {
    const params = { textDocument: { uri: this.uri }, position };
    return within(this.client.connection.sendRequest(DocumentHighlightRequest.type, params), 'highlights');
  }

  async links(): Promise<DocumentLink[]> {
    const params = { textDocument: { uri: this.uri } };
    return (await within(this.client.connection.sendRequest(DocumentLinkRequest.type, params), 'links')) ?? [];
  }

  async lenses(): Promise<CodeLens[]> {
    const params = { textDocument: { uri: this.uri } };
    return (await within(this.client.connection.sendRequest(CodeLensRequest.type, params), 'lenses')) ?? [];
  }

  async linked(position: Position): Promise<LinkedEditingRanges | null> {
    const params = { textDocument: { uri: this.uri }, position };
    return within(this.client.connection.sendRequest(LinkedEditingRangeRequest.type, params), 'linked editing');
  }

  async selections(positions: Position[]): Promise<SelectionRange[]> {
    const params = { textDocument: { uri: this.uri }, positions };
    return (await within(this.client.connection.sendRequest(SelectionRangeRequest.type, params), 'selections')) ?? [];
  }

  async completion(position: Position): Promise<CompletionItem[]> {
    const params = { textDocument: { uri: this.uri }, position };
    const found = await within(this.client.connection.sendRequest(CompletionRequest.type, params), 'completion');
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  resolved(item: CompletionItem): Promise<CompletionItem> {
    return within(this.client.connection.sendRequest(CompletionResolveRequest.type, item), 'resolve');
  }

  async tokens(range?: Range): Promise<SemanticTokens> {
    const textDocument = { uri: this.uri };
    const { connection } = this.client;
    const asked = range
      ? connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range })
      : connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    return (await within(asked, 'tokens')) ?? { data: [] };
  }

  async formatting(): Promise<TextEdit[]> {
    const params = { textDocument: { uri: this.uri }, options: { tabSize: 2, insertSpaces: true } };
    return (await within(this.client.connection.sendRequest(DocumentFormattingRequest.type, params), 'format')) ?? [];
  }

  async folding(): Promise<FoldingRange[]> {
    const params = { textDocument: { uri: this.uri } };
    return (await within(this.client.connection.sendRequest(FoldingRangeRequest.type, params), 'folding')) ?? [];
  }

  /** What hovering shows, at a position or on the first letter of a text. */
  hover(place: Position | string): Promise<Hover | null> {
    const position = typeof place === 'string' ? this.rangeOf(place).start : place;
    const params = { textDocument: { uri: this.uri }, position };
    return within(this.client.connection.sendRequest(HoverRequest.type, params), 'hover');
  }

  /** The markdown that hovering on the first letter of a text shows. */
  async hoverText(place: string): Promise<string> {
    const hover = await this.hover(place);
    ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents, `no hover on “${place}”`);
    return hover.contents.value;
  }

  /** The actions offered for a range, as an editor asks that has shown the diagnostics. */
  async actions(range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri: this.uri }, range, context: { diagnostics: [], ...context } };
    const found = await within(this.client.connection.sendRequest(CodeActionRequest.type, params), 'actions');
    return (found ?? []) as CodeAction[];
  }

  /** The one action that mends everything safe. */
  async fixAll(): Promise<CodeAction> {
    const whole = { start: { line: 0, character: 0 }, end: this.document.positionAt(this.text.length) };
    const [action, ...others] = await this.actions(whole, { only: ['source.fixAll'] });
    ok(action && others.length === 0, 'there is one action that fixes all');
    return action;
  }

  private send<Params>(type: NotificationType<Params>, params: Params): void {
    void this.client.connection.sendNotification(type.method, params);
  }
}
