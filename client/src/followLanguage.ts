import { type Disposable, workspace } from 'vscode';
import { LANGUAGE_SETTING } from './language.ts';
import type { LanguageServer } from './languageServer.ts';

/** Starts the server anew when another language is set: it is told at its start. */
export function followLanguage(server: LanguageServer): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(LANGUAGE_SETTING) && server.state !== 'stopped') void server.restart();
  });
}
