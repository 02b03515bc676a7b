import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { projectRoot } from '../support/paths.ts';

/** The scope of a sheet's text, the same that the manifest names. */
export const SCOPE = 'text.esr';

/** The checked-in grammar. */
const checkedIn = join(projectRoot, 'syntaxes/esr.tmLanguage.json');

/** A grammar, the checked-in one unless told, in the engine that VS Code uses. */
export function registry(content = readFileSync(checkedIn, 'utf8')) {
  return createRegistryFromGrammars([{ grammar: { path: checkedIn, scopeName: SCOPE }, content }]);
}

type Registry = ReturnType<typeof registry>;

/** The lines of a text, each with its tokens. */
export function tokenLines(grammars: Registry, text: string) {
  return getVSCodeTokens(grammars, SCOPE, text);
}

/** A piece of a line and the scopes it bears beside the sheet's own. */
export interface Piece {
  readonly text: string;
  readonly scopes: string;
}

/** The pieces of a text that bear any scope. */
export async function pieces(grammars: Registry, text: string): Promise<Piece[]> {
  const lines = await tokenLines(grammars, text);
  return lines.flatMap(({ src, tokens }) =>
    tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: src.slice(startIndex, endIndex),
        scopes: scopes.filter((scope) => scope !== SCOPE).join(' '),
      }))
      .filter(({ text, scopes }) => text.trim() !== '' && scopes !== ''),
  );
}
