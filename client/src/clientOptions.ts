import type { LogOutputChannel } from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { ESR, type InitializationOptions } from '../../shared/protocol.ts';
import { ADD_OVERRIDE } from './overrides.ts';
import { rulePageOptions } from './rulePages.ts';

/** The name under which the log and the editor's messages show the server. */
export const SERVER_NAME = 'ESR Sheets';

/**
 * The options both hosts share. The selector names no scheme, so that unsaved sheets and sheets on virtual file
 * systems are served like files.
 */
export function clientOptions(log: LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  return {
    documentSelector: [{ language: ESR }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      rulePages: rulePageOptions(),
      overrideCommand: ADD_OVERRIDE,
      suggestCommand: 'editor.action.triggerSuggest',
    } satisfies InitializationOptions,
    errorHandler,
    // The default shows a message of its own, in English only; failureMessage.ts tells it in the editor's language.
    initializationFailedHandler: () => false,
  };
}
