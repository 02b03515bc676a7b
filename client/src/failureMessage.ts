import { commands, type Disposable, window } from 'vscode';
import type { LanguageServer } from './languageServer.ts';
import { RESTART_SERVER } from './restart.ts';
import { SHOW_LOG } from './showLog.ts';
import { t } from './translate.ts';

/** Says whenever the server fails that it has. */
export function tellFailures(server: LanguageServer): Disposable {
  return server.onDidChangeState((state) => {
    if (state === 'failed') void tellFailure();
  });
}

/** Says once, and with a way out, that the server has failed; the details stay in the log. */
export async function tellFailure(): Promise<void> {
  const restart = t('failure.restart');
  const showLog = t('failure.showLog');
  const message = t('failure.message');
  const choice = await window.showErrorMessage(message, restart, showLog);
  if (choice === restart) await commands.executeCommand(RESTART_SERVER);
  if (choice === showLog) await commands.executeCommand(SHOW_LOG);
}
