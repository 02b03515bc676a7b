import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { SheetService } from '../service.ts';
import { fits, fitting, MAX_ANSWER_BYTES } from './answerSize.ts';
import type { Clock } from './clock.ts';
import type { SheetDocuments } from './documents.ts';
import { describeError } from './errors.ts';
import type { AnyRequest } from './requests.ts';

/** Characters of a text that takes long enough to answer about for somebody to change their mind. */
const LONG_TEXT = 200_000;

/** What answers are made with. */
export interface Answering {
  readonly connection: Connection;
  readonly service: SheetService;
  readonly documents: SheetDocuments;
  readonly clock: Clock;
  /** What the client has declared. */
  readonly client: ClientCapabilities;
}

/** Answers one kind of request; an error is logged and answered with nothing, for the next one may well succeed. */
export function answerer<Params, Result>(
  request: AnyRequest<Params, Result>,
  { connection, service, documents, clock, client }: Answering,
): (params: Params, token: CancellationToken) => Promise<Result> {
  const { type } = request;
  const fallback = (params: Params) =>
    request.fallback instanceof Function ? request.fallback(params) : request.fallback;
  const ask = async (params: Params, token: CancellationToken): Promise<Result> => {
    if (request.about === 'itself') return request.handle(service, params, client);
    const open = await documents.open(addressIn(params));
    // The work on a long text begins in a later turn, so that word comes in of what is no longer wanted.
    if (open && open.sheet.text.length > LONG_TEXT) await new Promise<void>((resolve) => clock.after(0, resolve));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'no longer wanted');
    return open ? request.handle(service, open.sheet, params, open.context) : fallback(params);
  };
  return async (params, token) => {
    try {
      const answer = await ask(params, token);
      if (fits(answer)) return answer;
      connection.console.warn(`${type.method}: more than ${MAX_ANSWER_BYTES} bytes, so the last part is left out`);
      return Array.isArray(answer) ? (fitting(answer) as Result) : fallback(params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(describeError(error));
      return fallback(params);
    }
  };
}

/** The address of the document that a request is about, where the protocol has it, or ours, or an item that we gave. */
function addressIn(params: unknown): string {
  const { textDocument, uri, data } = params as {
    textDocument?: { uri?: string };
    uri?: string;
    data?: { uri?: string };
  };
  return textDocument?.uri ?? uri ?? data?.uri ?? '';
}
