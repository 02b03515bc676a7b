import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { clientOptions } from './clientOptions.ts';
import { CrashPolicy } from './crashPolicy.ts';

/** How the server is doing, as far as a person cares. */
export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

/** A client not yet started, with what it does not itself see to. */
export interface ServerConnection {
  readonly client: BaseLanguageClient;
  /** Rejects if the server breaks down in a way that the client would wait on for ever. */
  readonly broken?: Promise<never>;
  /** Frees the server once the client has stopped. */
  readonly release?: () => void;
}

/** Makes a client for the host at hand: a process under Node, a worker in the browser. */
export type Connect = (options: LanguageClientOptions) => ServerConnection;

/**
 * The language server for as long as the extension is active, over restarts. Each start has a client of its own,
 * because a client whose start has failed cannot be started again.
 */
export class LanguageServer implements Disposable {
  private readonly stateChanged = new EventEmitter<ServerState>();
  private readonly connect: Connect;
  private readonly log: LogOutputChannel;
  private connection: ServerConnection | undefined;
  private queue: Promise<void> = Promise.resolve();
  private current: ServerState = 'stopped';

  /** Fires with the new state whenever it changes. */
  readonly onDidChangeState = this.stateChanged.event;

  constructor(connect: Connect, log: LogOutputChannel) {
    this.connect = connect;
    this.log = log;
  }

  /** How the server is doing now. */
  get state(): ServerState {
    return this.current;
  }

  /** Starts the server if it has not been started; resolves when it runs or has failed, and never rejects. */
  start(): Promise<void> {
    return this.inTurn(async () => {
      if (this.connection === undefined) await this.begin();
    });
  }

  /** Ends the server if there is one and starts it anew; resolves as {@link start} does. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.end();
      await this.begin();
    });
  }

  /** Stops the server for good. */
  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  /** Asks the running server; undefined when it does not run or has no answer. */
  async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    if (this.current !== 'running' || this.connection === undefined) return undefined;
    try {
      return await this.connection.client.sendRequest<Answer>(method, params);
    } catch (error) {
      this.log.debug(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** Tells the running server something that wants no answer. */
  tell(method: string, params: object): void {
    if (this.current !== 'running' || this.connection === undefined) return;
    const failed = (error: unknown) => this.log.debug(`${method}: ${String(error)}`);
    this.connection.client.sendNotification(method, params).catch(failed);
  }

  dispose(): void {
    this.stateChanged.dispose();
  }

  /** A start waits for the stop before it, whoever asked for either. */
  private inTurn(action: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(action);
    return this.queue;
  }

  private async begin(): Promise<void> {
    this.become('starting');
    const policy = new CrashPolicy();
    try {
      const connection = this.connect(clientOptions(this.log, policy));
      this.connection = connection;
      connection.client.onDidChangeState(({ newState }) => {
        if (this.connection !== connection) return;
        if (newState === State.Running) policy.running();
        this.become(states[newState]);
      });
      const start = connection.client.start();
      await (connection.broken ? Promise.race([start, connection.broken]) : start);
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.become('failed');
    }
  }

  private async end(): Promise<void> {
    const ending = this.connection;
    // Let go first: what the old client still reports is no news.
    this.connection = undefined;
    this.become('stopped');
    if (ending === undefined) return;
    try {
      await ending.client.dispose();
    } catch (error) {
      this.log.warn(`Stopping the server: ${error instanceof Error ? error.message : String(error)}`);
    }
    ending.release?.();
  }

  private become(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.stateChanged.fire(state);
  }
}

/** A stop that was not asked for is a failure: the client has given up restarting. */
const states: Record<State, ServerState> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'failed',
  [State.StartFailed]: 'failed',
};
