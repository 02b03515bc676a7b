import { env, workspace } from 'vscode';

/** The setting that says the language. */
export const LANGUAGE_SETTING = 'esr.language';
const AS_THE_EDITOR = 'auto';

/**
 * The language in which sheets are spoken of: the one that is set, else the editor's. There is a setting because VS Code
 * has no Finnish display language, and Finnish is what most people who write sheets read.
 */
export function language(): string {
  const set = workspace.getConfiguration().get<string>(LANGUAGE_SETTING, AS_THE_EDITOR);
  return set === AS_THE_EDITOR ? env.language : set;
}

/** The one of our languages that comes nearest: Finnish, Swedish, else English. */
export function locale(): 'fi' | 'sv' | 'en' {
  const [, known] = /^(fi|sv)\b/i.exec(language()) ?? [];
  return known ? (known.toLowerCase() as 'fi' | 'sv') : 'en';
}
