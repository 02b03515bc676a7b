import type { LogOutputChannel } from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { rulePageOptions } from './rulePages.ts';

/** The language id of a sheet, as the manifest declares it. */
export const LANGUAGE_ID = 'esr';

/** The name under which the log and the editor's messages show the server. */
export const SERVER_NAME = 'ESR Sheets';

/**
 * The options both hosts share. The selector names no scheme, so that unsaved sheets and sheets on virtual file
 * systems are served like files.
 */
export function clientOptions(log: LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  return {
    documentSelector: [{ language: LANGUAGE_ID }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { rulePages: rulePageOptions() },
    errorHandler,
    // The default shows a message of its own, in English only; failureMessage.ts tells it in the editor's language.
    initializationFailedHandler: () => false,
  };
}
