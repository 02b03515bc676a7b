import { commands, type Disposable, window } from 'vscode';
import { CHECK_AS_FINISHED, ESR, type SheetParams } from '../../shared/protocol.ts';
import type { LanguageServer } from './languageServer.ts';

/** Lists what the sheet in front still lacks as problems, one by one, until it is edited. */
export const CHECK_AS_FINISHED_COMMAND = 'esr.checkAsFinished';

/** Registers {@link CHECK_AS_FINISHED_COMMAND}. */
export function registerCheckAsFinished(server: LanguageServer): Disposable {
  return commands.registerCommand(CHECK_AS_FINISHED_COMMAND, async () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== ESR) return;
    const sheet: SheetParams = { uri: document.uri.toString() };
    server.tell(CHECK_AS_FINISHED, sheet);
    await commands.executeCommand('workbench.actions.view.problems');
  });
}
