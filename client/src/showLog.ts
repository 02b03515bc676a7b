import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** Brings up the log of the extension and its server. */
export const SHOW_LOG = 'esr.showLog';

/** Registers {@link SHOW_LOG}. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand(SHOW_LOG, () => log.show());
}
