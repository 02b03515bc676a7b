import { commands, type Disposable } from 'vscode';
import type { LanguageServer } from './languageServer.ts';

/** Ends the language server and starts a new one. */
export const RESTART_SERVER = 'esr.restartServer';

/** Registers {@link RESTART_SERVER}. */
export function registerRestart(server: LanguageServer): Disposable {
  return commands.registerCommand(RESTART_SERVER, () => server.restart());
}
