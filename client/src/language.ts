import { type Disposable, env, workspace } from 'vscode';
import type { LanguageServer } from './languageServer.ts';

const SETTING = 'esr.language';
const AS_THE_EDITOR = 'auto';

/**
 * The language in which sheets are spoken of: the one that is set, else the editor's. There is a setting because VS Code
 * has no Finnish display language, and Finnish is what most people who write sheets read.
 */
export function language(): string {
  const set = workspace.getConfiguration().get<string>(SETTING, AS_THE_EDITOR);
  return set === AS_THE_EDITOR ? env.language : set;
}

/** Starts the server anew when another language is set: it is told at its start. */
export function followLanguage(server: LanguageServer): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING) && server.state !== 'stopped') void server.restart();
  });
}
