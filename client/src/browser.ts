/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { ESR } from '../../shared/protocol.ts';
import { SERVER_NAME } from './clientOptions.ts';
import { activateWith, deactivate } from './extension.ts';
import { language } from './language.ts';

export { deactivate };

/** Entry of the web host: the server is a worker, which nobody but us ends. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  activateWith(context, (options) => {
    const worker = new Worker(script);
    return {
      client: new SheetClient(ESR, SERVER_NAME, worker, options),
      broken: new Promise((_, reject) => {
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
      release: () => worker.terminate(),
    };
  });
}

/** Speaks the language that is set, and leaves failures to the log: failureMessage.ts tells them, once. */
class SheetClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  protected override getLocale(): string {
    return language();
  }
}
