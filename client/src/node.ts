import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { ESR } from '../../shared/protocol.ts';
import { SERVER_NAME } from './clientOptions.ts';
import { activateWith, deactivate } from './extension.ts';
import { language } from './language.ts';

export { deactivate };

/** Entry of the desktop and remote hosts: the server is a process of its own, spoken to over Node's IPC. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  activateWith(context, (options) => ({
    client: new SheetClient(ESR, SERVER_NAME, { run, debug }, options),
  }));
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
