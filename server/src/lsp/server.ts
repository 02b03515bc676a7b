import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { createSheetService } from '../service.ts';
import { systemClock } from './clock.ts';
import { type Session, startSession } from './session.ts';

/**
 * Serves sheets over a connection, from `initialize` to `shutdown`; whoever asks outside of that, or for what there is
 * not, gets the protocol's errors.
 *
 * @param makeService makes the core that does the work, once the editor's language is known
 */
export function startServer(connection: Connection, makeService: typeof createSheetService = createSheetService): void {
  let session: Session | undefined;
  let isShutDown = false;
  const refusal = (method: string): ResponseError => {
    if (isShutDown) return new ResponseError(ErrorCodes.InvalidRequest, `${method}: the server is shut down`);
    if (session) return new ResponseError(ErrorCodes.MethodNotFound, `${method}: no such request`);
    return new ResponseError(ErrorCodes.ServerNotInitialized, `${method}: initialize comes first`);
  };

  connection.onInitialize((params) => {
    if (session) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize: comes only once');
    session = startSession(connection, params, makeService, systemClock);
    return { serverInfo: { name: 'esr-language-server' }, capabilities: session.capabilities };
  });
  connection.onShutdown(() => {
    if (isShutDown || !session) throw refusal('shutdown');
    isShutDown = true;
    session.dispose();
  });
  connection.onRequest((method) => {
    throw refusal(method);
  });
  connection.listen();
}
