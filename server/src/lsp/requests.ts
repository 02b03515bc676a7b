import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRequest,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  RequestType,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ServerCapabilities,
} from 'vscode-languageserver';
import {
  FIELDS_REQUEST,
  FORMS_REQUEST,
  type FormInfo,
  NEW_SHEET_LIKE_REQUEST,
  NEW_SHEET_REQUEST,
  type NewSheet,
  type NewSheetLikeParams,
  type NewSheetParams,
  SHEET_REQUEST,
  type SheetField,
  type SheetInfo,
  type SheetParams,
} from '../../../shared/protocol.ts';
import { tokenLegend } from '../features/tokenLegend.ts';
import type { SheetService } from '../service.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { completionStyle, documentationFormat, pullsDiagnostics } from './clientCapabilities.ts';
import { isOldSide } from './comparison.ts';
import type { RequestContext } from './documents.ts';
import { actionsFor, fixCommands } from './fixes.ts';
import { linksFor } from './links.ts';
import { symbolsFor } from './symbols.ts';

/** An answer that is always the same, or that what is asked gives. */
type Fallback<Params, Result> = Result | ((params: Params) => Result);

/** What is known of every request. */
interface Described<Params, Result> {
  readonly type: RequestType<Params, Result, unknown>;
  /** The words that name it in the README's list of what the product does. */
  readonly feature: string;
  /** What the server declares of it, to a client that declares what it is given. */
  readonly capability: (client: ClientCapabilities) => Partial<ServerCapabilities>;
  /** The answer when something fails, and where the sheet that is asked about is not open. */
  readonly fallback: Fallback<Params, Result>;
}

/** A request about one open sheet. */
export interface SheetRequest<Params, Result> extends Described<Params, Result> {
  readonly about: 'sheet';
  readonly handle: (service: SheetService, sheet: Sheet, params: Params, context: RequestContext) => Result;
}

/** A request that says itself all that the answer depends on, beside what the client has declared. */
export interface PlainRequest<Params, Result> extends Described<Params, Result> {
  readonly about: 'itself';
  readonly handle: (service: SheetService, params: Params, client: ClientCapabilities) => Result;
}

/** Any request. */
export type AnyRequest<Params, Result> = SheetRequest<Params, Result> | PlainRequest<Params, Result>;

/** Every request. */
export const requests: readonly AnyRequest<unknown, unknown>[] = [
  request(DocumentDiagnosticRequest.type, {
    feature: 'Checks them',
    capability: (client) =>
      pullsDiagnostics(client)
        ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
        : {},
    fallback: (): DocumentDiagnosticReport => ({ kind: 'full', items: [] }),
    handle(_service, _sheet, { previousResultId }, { checked }): DocumentDiagnosticReport {
      const { resultId, shown } = checked();
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: [...shown] };
    },
  }),
  request(CodeActionRequest.type, {
    feature: 'quick fix',
    capability: (client) => ({
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.esr'] },
      ...fixCommands(client),
    }),
    fallback: [],
    handle(service, sheet, { range, context: { only } }, context) {
      const { diagnostics } = context.checked();
      return actionsFor(context.client, service.codeActions(sheet, { diagnostics, range, only }, context));
    },
  }),
  request(DocumentSymbolRequest.type, {
    feature: 'Outline',
    capability: () => ({ documentSymbolProvider: true }),
    fallback: [],
    handle: (service, sheet, _params, context) =>
      symbolsFor(context.client, context.uri, service.outline(sheet, context)),
  }),
  request(FoldingRangeRequest.type, {
    feature: 'folding',
    capability: () => ({ foldingRangeProvider: true }),
    fallback: [],
    handle: (service, sheet, _params, context) => service.folding(sheet, context),
  }),
  request(HoverRequest.type, {
    feature: 'hovers',
    capability: () => ({ hoverProvider: true }),
    fallback: null,
    handle: (service, sheet, { position }, context) => service.hover(sheet, position, context) ?? null,
  }),
  request(DocumentHighlightRequest.type, {
    feature: 'marks where else',
    capability: () => ({ documentHighlightProvider: true }),
    fallback: null,
    handle: (service, sheet, { position }, context) => service.highlights(sheet, position, context) ?? null,
  }),
  request(DocumentLinkRequest.type, {
    feature: 'Links',
    capability: () => ({ documentLinkProvider: {} }),
    fallback: [],
    handle: (service, sheet, _params, context) => linksFor(context.client, service.documentLinks(sheet, context)),
  }),
  request(CodeLensRequest.type, {
    feature: 'characters and words',
    capability: (client) => (client.textDocument?.codeLens ? { codeLensProvider: {} } : {}),
    fallback: [],
    handle: (service, sheet, _params, context) => (isOldSide(context.uri) ? [] : service.codeLenses(sheet, context)),
  }),
  request(LinkedEditingRangeRequest.type, {
    feature: 'changes with',
    capability: (client) => (client.textDocument?.linkedEditingRange ? { linkedEditingRangeProvider: true } : {}),
    fallback: null,
    handle: (service, sheet, { position }, context) => service.linkedEditing(sheet, position, context) ?? null,
  }),
  request(SelectionRangeRequest.type, {
    feature: 'selection grows',
    capability: () => ({ selectionRangeProvider: true }),
    fallback: [],
    handle: (service, sheet, { positions }, context) => service.selectionRanges(sheet, positions, context),
  }),
  request(SemanticTokensRequest.type, {
    feature: 'Colours',
    capability: tokenProvider,
    fallback: null,
    handle(service, sheet, _params, context) {
      return service.semanticTokens(sheet, { diagnostics: context.checked().shown }, context);
    },
  }),
  request(SemanticTokensRangeRequest.type, {
    feature: 'Colours',
    capability: tokenProvider,
    fallback: null,
    handle(service, sheet, { range }, context) {
      return service.semanticTokens(sheet, { range, diagnostics: context.checked().shown }, context);
    },
  }),
  request(InlayHintRequest.type, {
    feature: 'Hints behind the values',
    capability: (client) => (client.textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
    fallback: [],
    handle(service, sheet, { range }, context) {
      if (isOldSide(context.uri)) return [];
      return service.inlayHints(sheet, { range, diagnostics: context.checked().diagnostics }, context);
    },
  }),
  request(CompletionRequest.type, {
    feature: 'Offers',
    // An editor does not ask by itself while a number is typed: postal codes and days would not be offered.
    capability: () => ({ completionProvider: { triggerCharacters: [...':, 0123456789'], resolveProvider: true } }),
    fallback: (): CompletionList => ({ isIncomplete: false, items: [] }),
    handle: (service, sheet, { position, context: asked }, context) => {
      const trigger = asked?.triggerCharacter;
      return service.completion(sheet, { position, trigger, ...completionStyle(context.client) }, context);
    },
  }),
  request(CompletionResolveRequest.type, {
    feature: 'the form says of it',
    capability: () => ({}),
    fallback: (item) => item,
    handle: (service, sheet, item, context) =>
      service.completionDocumentation(sheet, item, { ...context, format: documentationFormat(context.client) }),
  }),
  request(DocumentFormattingRequest.type, {
    feature: 'Format a sheet',
    capability: () => ({ documentFormattingProvider: true }),
    fallback: [],
    handle: (service, sheet, _params, context) => service.format(sheet, undefined, context),
  }),
  request(DocumentRangeFormattingRequest.type, {
    feature: 'a part of it',
    capability: () => ({ documentRangeFormattingProvider: true }),
    fallback: [],
    handle: (service, sheet, { range }, context) => service.format(sheet, range, context),
  }),
  request(DocumentOnTypeFormattingRequest.type, {
    feature: 'each value as you finish it',
    capability: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
    fallback: [],
    handle: (service, sheet, { position }, context) => service.formatOnType(sheet, position, context),
  }),
  request(new RequestType<SheetParams, SheetInfo | null, void>(SHEET_REQUEST), {
    feature: 'language status',
    capability: () => ({}),
    fallback: null,
    handle: (service, sheet, _params, context) => service.info(sheet, context),
  }),
  request(new RequestType<SheetParams, readonly SheetField[], void>(FIELDS_REQUEST), {
    feature: 'from field to field',
    capability: () => ({}),
    fallback: [],
    handle: (service, sheet, _params, context) => service.fields(sheet, context),
  }),
  plainRequest(new RequestType<unknown, FormInfo[], void>(FORMS_REQUEST), {
    feature: 'which form',
    capability: () => ({}),
    fallback: [],
    handle: (service) => service.forms(),
  }),
  plainRequest(new RequestType<NewSheetParams, NewSheet | null, void>(NEW_SHEET_REQUEST), {
    feature: 'a new sheet',
    capability: () => ({}),
    fallback: null,
    handle: (service, { form, code }) => service.newSheet(form, code) ?? null,
  }),
  request(new RequestType<NewSheetLikeParams, NewSheet | null, void>(NEW_SHEET_LIKE_REQUEST), {
    feature: 'same applicant',
    capability: () => ({}),
    fallback: null,
    handle: (service, sheet, { code }) => service.newSheetLike(sheet, code) ?? null,
  }),
];

/** What a client is told of semantic tokens: what it asks for of a whole sheet, of a part, or of either. */
function tokenProvider({ textDocument }: ClientCapabilities): Partial<ServerCapabilities> {
  const { full, range } = textDocument?.semanticTokens?.requests ?? {};
  if (!full && !range) return {};
  return { semanticTokensProvider: { legend: tokenLegend, full: Boolean(full), range: Boolean(range) } };
}

/** Holds a request about a sheet to the types of the protocol; in the table they are all alike. */
function request<Params, Result, Failure>(
  type: RequestType<Params, Result, Failure>,
  rest: Omit<SheetRequest<NoInfer<Params>, NoInfer<Result>>, 'type' | 'about'>,
): AnyRequest<unknown, unknown> {
  return { about: 'sheet', type, ...rest } as unknown as AnyRequest<unknown, unknown>;
}

/** Holds a request about nothing but itself to the types of the protocol. */
function plainRequest<Params, Result, Failure>(
  type: RequestType<Params, Result, Failure>,
  rest: Omit<PlainRequest<NoInfer<Params>, NoInfer<Result>>, 'type' | 'about'>,
): AnyRequest<unknown, unknown> {
  return { about: 'itself', type, ...rest } as unknown as AnyRequest<unknown, unknown>;
}
