import { commands, type Disposable, l10n, window } from 'vscode';
import type { LanguageServer } from './languageServer.ts';
import { RESTART_SERVER } from './restart.ts';
import { SHOW_LOG } from './showLog.ts';

/** Says once, and with a way out, that the server has failed; the details stay in the log. */
export function tellFailures(server: LanguageServer): Disposable {
  return server.onDidChangeState(async (state) => {
    if (state !== 'failed') return;
    const restart = l10n.t('Restart');
    const showLog = l10n.t('Show Log');
    const message = l10n.t('The ESR language server is not running: sheets are not being checked.');
    const choice = await window.showErrorMessage(message, restart, showLog);
    if (choice === restart) await commands.executeCommand(RESTART_SERVER);
    if (choice === showLog) await commands.executeCommand(SHOW_LOG);
  });
}
